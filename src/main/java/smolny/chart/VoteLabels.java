package smolny.chart;

import java.util.List;
import smolny.output.NumberFormats;

/** The words beside counted votes, off the votes and where possible off the lines. */
final class VoteLabels extends PaintedAnnotation {
    private static final double POINT = 6;

    private final transient List<CountedVote> votes;
    private final transient List<ShareSeries> lines;

    VoteLabels(List<CountedVote> votes, List<ShareSeries> lines) {
        this.votes = votes;
        this.lines = lines;
    }

    @Override
    void paint(Canvas canvas, PlotPixels at) {
        PointLabels board = new PointLabels(at.area());
        for (ShareSeries line : lines) {
            for (DayShare sample : line.samples()) {
                double y = at.y(sample.share().centre());
                board.avoid(at.x(sample.day()), y);
                board.avoid(at.x(sample.day() + 0.5), y);
            }
        }
        votes.forEach(vote -> board.reserve(at.x(vote.day()), at.y(vote.share()), POINT));
        for (CountedVote vote : votes) {
            String text = vote.label() + " " + NumberFormats.wholePercent(vote.share());
            board.place(
                            at.x(vote.day()),
                            at.y(vote.share()),
                            POINT + 1,
                            TextStyle.SMALL.width(text),
                            TextStyle.SMALL.height(),
                            PointLabels.BESIDE)
                    .ifPresent(box -> canvas.textOnBackground(text, box.getX(), box.getMaxY() - 2, TextStyle.SMALL));
        }
    }
}
