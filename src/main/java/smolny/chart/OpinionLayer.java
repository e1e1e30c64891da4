package smolny.chart;

/** The three layers of opinion, from the inside outward. */
public enum OpinionLayer {
    /** What people prefer in private. */
    PRIVATE("Private"),
    /** What people say in the open. */
    EXPRESSED("Expressed"),
    /** How the delegates' seats are filled. */
    SEATS("Seats");

    private final String label;

    OpinionLayer(String label) {
        this.label = label;
    }

    /** Name as printed at the end of the line. */
    public String label() {
        return label;
    }

    /** How its line is drawn. */
    public LineStyle line() {
        return switch (this) {
            case PRIVATE -> new LineStyle(Theme.PRIVATE, 2.2, true);
            case EXPRESSED -> new LineStyle(Theme.EXPRESSED, 2.4, false);
            case SEATS -> new LineStyle(Theme.SEATS, 3, false);
        };
    }
}
