package smolny.chart;

/** The three layers of opinion, from the inside outward. */
public enum OpinionLayer {
    /** What people prefer in private. */
    PRIVATE("Private", new LineStyle(Theme.PRIVATE, 2.2, true)),
    /** What people say in the open. */
    EXPRESSED("Expressed", new LineStyle(Theme.EXPRESSED, 2.4, false)),
    /** How the delegates' seats are filled. */
    SEATS("Seats", new LineStyle(Theme.SEATS, 3, false));

    private final String label;
    private final LineStyle line;

    OpinionLayer(String label, LineStyle line) {
        this.label = label;
        this.line = line;
    }

    /** Name as printed at the end of the line. */
    public String label() {
        return label;
    }

    /** How its line is drawn. */
    public LineStyle line() {
        return line;
    }
}
