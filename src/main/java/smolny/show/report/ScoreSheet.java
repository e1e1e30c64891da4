package smolny.show.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smolny.history.LoadedScenario;
import smolny.history.record.Limits;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.lab.score.NullScore;
import smolny.lab.score.ScoreCard;
import smolny.lab.score.SetScore;
import smolny.lab.score.TargetScore;
import smolny.show.chart.Table;

/**
 * The score of an ensemble, to be read: Markdown and a table. Numbers are points of a share, but for z.
 *
 * @param loaded the scenario with its titles
 * @param runs in a few words which runs, such as "40 runs, seed 1917, scale standard"
 * @param card the score
 */
public record ScoreSheet(LoadedScenario loaded, String runs, ScoreCard card) {

    /**
     * The whole sheet.
     *
     * @param limits what was asked
     */
    public String markdown(Limits limits) {
        List<String> parts = new ArrayList<>();
        parts.add("# Score: "
                + loaded.titles().getOrDefault("en", loaded.scenario().setting().id()) + "\n\n" + runs
                + ".\n");
        parts.add(
                "In points of a share, but for z: simulated mean less record, in tolerances. Intervals and PIT are those"
                        + " of the runs with the tolerance about each, a normal distribution; \"alone\": of the runs as they are."
                        + " CRPS and energy score are of the runs alone, lower is better. In votes \"for\" and \"against\" are shares of"
                        + " those present, \"of two sides\" of those who took one.\n");
        parts.add(sums().toString());
        parts.add("## Limits\n\n" + said(limits));
        parts.add("## Null models, on held-out targets\n\n" + nulls()
                + "\n\"Runs\" is the score of the runs on the same targets as the null model. All but the geographic one"
                + " see every count on record with an earlier date, held out or not: more than the model was given.\n\n"
                + definitions());
        for (Use use : List.of(Use.FIT, Use.HELD_OUT)) {
            parts.add("## " + title(use) + "\n\n" + targets(use));
        }
        if (!card.missing().isEmpty()) {
            parts.add("## Held out, and nothing in the model stands for it yet\n\n" + missing());
        }
        return String.join("\n", parts);
    }

    private static String title(Use use) {
        return use == Use.FIT ? "Fitted targets" : "Held-out targets";
    }

    private Grid sums() {
        Grid grid = new Grid(
                1,
                "",
                "targets",
                "RMS z",
                "largest z",
                "CRPS",
                "energy",
                "in 50 %",
                "in 90 %",
                "alone 50 %",
                "alone 90 %");
        for (Use use : List.of(Use.FIT, Use.HELD_OUT)) {
            SetScore set = card.of(use);
            grid.row(
                    use.word(),
                    Integer.toString(set.size()),
                    two(set.rms()),
                    two(set.worst()),
                    points(set.crps()),
                    points(set.energy()),
                    percent(set.part(TargetScore::inside50)),
                    percent(set.part(TargetScore::inside90)),
                    percent(set.part(TargetScore::inside50Alone)),
                    percent(set.part(TargetScore::inside90Alone)));
        }
        return grid;
    }

    private String said(Limits limits) {
        if (limits.equals(Limits.NONE)) {
            return "None was stated.\n";
        }
        List<String> misses = card.misses(limits);
        return misses.isEmpty() ? "All stated limits hold.\n" : "Missed:\n\n- " + String.join("\n- ", misses) + "\n";
    }

    private Grid nulls() {
        Grid grid = new Grid(1, "null model", "targets", "CRPS", "runs", "energy", "runs", "won by the runs");
        for (NullScore score : card.nulls()) {
            boolean told = score.targets() > 0;
            grid.row(
                    score.rival().title(),
                    Integer.toString(score.targets()),
                    points(score.error()),
                    points(score.model()),
                    points(score.energy()),
                    points(score.modelEnergy()),
                    told ? wins(score) + " of " + score.targets() : "");
        }
        return grid;
    }

    private long wins(NullScore score) {
        return card.of(Use.HELD_OUT).scores().stream()
                .filter(one -> one.crps() < error(score, one.target()))
                .count();
    }

    /** NaN where the null model says nothing, so that no score is below it. */
    private static double error(NullScore score, Target target) {
        return Math.abs(score.forecasts().getOrDefault(target.id(), Double.NaN) - target.value());
    }

    private String definitions() {
        StringBuilder text = new StringBuilder();
        card.nulls().forEach(score -> text.append("- ")
                .append(score.rival().title())
                .append(": ")
                .append(score.rival().definition())
                .append(".\n"));
        return text.toString();
    }

    private Grid targets(Use use) {
        List<String> head =
                new ArrayList<>(List.of("target", "day", "record", "tolerance", "mean", "SD", "z", "CRPS", "PIT"));
        if (use == Use.HELD_OUT) {
            card.nulls().forEach(score -> head.add(score.rival().title()));
        }
        Grid grid = new Grid(1, head.toArray(String[]::new));
        TargetNames names = new TargetNames(loaded);
        card.all().stream().filter(score -> score.target().use() == use).forEach(score -> {
            List<String> row = new ArrayList<>(List.of(
                    names.of(score.target()),
                    score.target().date().inShort(),
                    points(score.target().value()),
                    points(score.target().tolerance())));
            row.addAll(simulated(score));
            if (use == Use.HELD_OUT) {
                card.nulls()
                        .forEach(other -> row.add(points(
                                other.forecasts().getOrDefault(score.target().id(), Double.NaN))));
            }
            grid.row(row.toArray(String[]::new));
        });
        return grid;
    }

    private static List<String> simulated(TargetScore score) {
        if (!score.known()) {
            return List.of("none", "", "", "", "");
        }
        return List.of(
                points(score.forecast().mean()),
                points(score.forecast().deviation()),
                String.format(Locale.ROOT, "%+.1f", score.z()),
                points(score.crps()),
                two(score.pit()));
    }

    private Grid missing() {
        Grid grid = new Grid(1, "target", "day", "record", "tolerance");
        TargetNames names = new TargetNames(loaded);
        for (Target target : card.missing()) {
            grid.row(names.of(target), target.date().inShort(), points(target.value()), points(target.tolerance()));
        }
        return grid;
    }

    /** A row a target, with every number: shares, not points. */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (TargetScore score : card.all()) {
            Target target = score.target();
            List<String> row = new ArrayList<>(List.of(
                    target.id(),
                    target.use().word(),
                    target.date().toString(),
                    exact(target.value()),
                    exact(target.tolerance())));
            if (score.known()) {
                row.add(Integer.toString(score.forecast().size()));
                row.add(exact(score.forecast().mean()));
                row.add(exact(score.forecast().deviation()));
                row.add(exact(score.z()));
                row.add(exact(score.crps()));
                row.add(exact(score.pit()));
            } else {
                row.addAll(List.of("0", "", "", "", "", ""));
            }
            card.nulls().forEach(other -> row.add(exact(other.forecasts().getOrDefault(target.id(), Double.NaN))));
            rows.add(row);
        }
        List<String> head = new ArrayList<>(
                List.of("target", "use", "date_os", "record", "tolerance", "runs", "mean", "sd", "z", "crps", "pit"));
        card.nulls().forEach(score -> head.add(score.rival().name().toLowerCase(Locale.ROOT)));
        return new Table(head, rows);
    }

    private static String exact(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.5f", value);
    }

    private static String points(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.1f", 100 * share + 0.0);
    }

    private static String two(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
