package smolny.show.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import smolny.lab.record.NumberFormats;
import smolny.lab.study.Answer;
import smolny.lab.study.OutcomeChange;
import smolny.lab.study.Outcomes;
import smolny.lab.study.Paired;

/** Answers to many what-ifs about one scenario as a Markdown page: a row and a sentence each. */
public final class AnswersTable {
    private static final List<String> HEAD = List.of(
            "what if",
            "effect",
            "95 % interval",
            "luck",
            "SD paired",
            "SD unpaired",
            "pairing lowers it by",
            "across readings",
            "sign in all",
            "outcomes that change");
    private static final String LEGEND = """
        Luck is how far two runs of the unchanged history are apart. SD is that of the difference of a pair: as lived through
        with the same luck, and as it would be if the two had luck of their own. Readings are those of the library, each fitted
        under what it holds. An outcome is told where at least one pair in twenty changes it; whether the government falls, as a
        probability.

        """;
    private static final double WORTH_TELLING = 0.05;
    private static final double OF_A_CHANCE = 0.005;

    private final String history;
    private final String command;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private String basis = "";

    /**
     * An empty page.
     *
     * @param history title of the unchanged history
     * @param command that makes the page
     */
    public AnswersTable(String history, String command) {
        this.history = history;
        this.command = command;
    }

    /** Adds an answer. */
    public void add(String id, Answer answer, Asked asked) {
        Paired effect = answer.effect();
        String unit = answer.study().aim().unit();
        boolean usual = basis.isEmpty() || basis.equals(basis(answer));
        if (basis.isEmpty()) {
            basis = basis(answer);
        }
        rows.add(List.of(
                id + (usual ? "" : " (" + answer.study().aim().measure() + ")"),
                NumberFormats.signedInUnit(unit, effect.effect()),
                NumberFormats.signedInUnit(unit, effect.interval().low()) + " to "
                        + NumberFormats.signedInUnit(unit, effect.interval().high()),
                NumberFormats.inUnit(unit, effect.luck().typical()),
                NumberFormats.inUnit(unit, effect.spread()),
                NumberFormats.inUnit(unit, effect.unpaired()),
                effect.unpaired() > 0 ? NumberFormats.wholePercent(1 - effect.spread() / effect.unpaired()) : "",
                readings(answer, unit),
                answer.effect().nothing() ? "" : sign(answer),
                outcomes(answer, asked)));
        sentences.add("- **" + id + "**: " + new AnswerWords(answer, asked).sentence() + inDoubt(answer));
    }

    private static String inDoubt(Answer answer) {
        if (answer.doubtful().isEmpty()) {
            return "";
        }
        return answer.doubtful().stream()
                .map(parameter ->
                        parameter.id() + " (" + answer.identified(parameter).words() + ")")
                .collect(Collectors.joining(", ", " It acts through ", "."));
    }

    private static String basis(Answer answer) {
        return String.format(
                Locale.ROOT,
                "`%s`, %d pairs of runs at the scale %s, seed %d, and as many under each of %d readings",
                answer.study().aim().measure(),
                answer.stop().most(),
                answer.study().before().scale().name(),
                answer.study().before().seed(),
                answer.readings().size());
    }

    private static String readings(Answer answer, String unit) {
        double low = answer.readings().stream()
                .mapToDouble(in -> in.effect().effect())
                .min()
                .orElse(answer.effect().effect());
        double high = answer.readings().stream()
                .mapToDouble(in -> in.effect().effect())
                .max()
                .orElse(answer.effect().effect());
        return NumberFormats.signedInUnit(unit, low) + " to " + NumberFormats.signedInUnit(unit, high);
    }

    private static String sign(Answer answer) {
        if (answer.effect().interval().sign() == 0) {
            return "none";
        }
        List<String> without = answer.readingsWithoutTheSign().stream()
                .map(in -> in.reading().id().replaceFirst("^reading-", ""))
                .toList();
        return without.isEmpty() ? "yes" : "not in " + String.join(", ", without);
    }

    private static String outcomes(Answer answer, Asked asked) {
        List<String> told = new ArrayList<>();
        for (OutcomeChange change : answer.outcomes()) {
            String id = change.outcome().id();
            if (id.equals(Outcomes.FALL)) {
                if (Math.abs(change.after() - change.before()) >= OF_A_CHANCE) {
                    told.add(id + " " + NumberFormats.probability(change.before()) + " > "
                            + NumberFormats.probability(change.after()));
                }
            } else if (change.changed() >= WORTH_TELLING) {
                told.add(id + " " + Math.round(100 * change.before()) + " > "
                        + NumberFormats.wholePercent(change.after()));
            } else if (change.moved() >= WORTH_TELLING && change.dayBefore() != change.dayAfter()) {
                told.add(id + " "
                        + asked.clock().dateOf((int) change.dayBefore()).inShort() + " > "
                        + asked.clock().dateOf((int) change.dayAfter()).inShort());
            }
        }
        return String.join("; ", told);
    }

    /** The page. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# What if? ")
                .append(history)
                .append("\n\nMade by\n\n```\n./")
                .append(command);
        text.append("\n```\n\nEffects are on ").append(basis).append(".\n\n").append(LEGEND);
        line(text, HEAD);
        line(
                text,
                HEAD.stream().map(h -> h.equals(HEAD.get(0)) ? "---" : "---:").toList());
        rows.forEach(row -> line(text, row));
        text.append("\n## In one sentence each\n\n");
        sentences.forEach(sentence -> text.append(sentence).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ').append(cell.replace("|", "\\|")).append(" |"));
        text.append('\n');
    }
}
