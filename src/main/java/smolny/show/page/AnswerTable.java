package smolny.show.page;

import java.util.ArrayList;
import java.util.List;
import smolny.lab.record.NumberFormats;
import smolny.lab.study.Answer;
import smolny.lab.study.OutcomeChange;
import smolny.lab.study.Outcomes;
import smolny.lab.study.Paired;
import smolny.lab.study.ParameterSets;

/**
 * The numbers of an answer in rows, for screen and page.
 *
 * @param head names of the columns
 * @param rows cells, each row as long as the head
 */
public record AnswerTable(List<String> head, List<List<String>> rows) {
    /** Keeps its own copies. */
    public AnswerTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The difference, in the reading asked for and in every other that was tried. */
    public static AnswerTable ofEffects(Answer answer) {
        String unit = answer.study().aim().unit();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("fitted", unit, answer.effect()));
        answer.readings().forEach(in -> rows.add(row(in.reading().id(), unit, in.effect())));
        if (answer.sets().tried()) {
            rows.add(row(unit, answer.sets()));
        }
        return new AnswerTable(
                List.of(
                        "reading",
                        "before",
                        "after",
                        "difference",
                        "95 % interval",
                        "SD paired",
                        "SD unpaired",
                        "standardised",
                        "luck",
                        "luck 95 %"),
                rows);
    }

    private static List<String> row(String reading, String unit, Paired effect) {
        return List.of(
                reading,
                NumberFormats.inUnit(unit, effect.before()),
                NumberFormats.inUnit(unit, effect.after()),
                NumberFormats.signedInUnit(unit, effect.effect()),
                NumberFormats.signedInUnit(unit, effect.interval().low()) + " to "
                        + NumberFormats.signedInUnit(unit, effect.interval().high()),
                NumberFormats.inUnit(unit, effect.spread()),
                NumberFormats.inUnit(unit, effect.unpaired()),
                Double.isNaN(effect.standardised()) ? "" : NumberFormats.signedInUnit("points", effect.standardised()),
                NumberFormats.inUnit(unit, effect.luck().typical()),
                "\u00B1" + NumberFormats.inUnit(unit, effect.luck().band().high()));
    }

    private static List<String> row(String unit, ParameterSets sets) {
        return List.of(
                sets.each().size() + " parameter sets",
                NumberFormats.inUnit(unit, sets.before()),
                NumberFormats.inUnit(unit, sets.after()),
                NumberFormats.signedInUnit(unit, sets.effect()),
                NumberFormats.signedInUnit(unit, sets.range().low()) + " to "
                        + NumberFormats.signedInUnit(unit, sets.range().high()),
                "",
                "",
                "",
                "",
                "");
    }

    /** What became of outcomes: those that any pair changes, and majority and fall of the government in any case. */
    public static AnswerTable ofOutcomes(Answer answer, Asked asked) {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeChange change : answer.outcomes()) {
            String id = change.outcome().id();
            if (!change.untouched() || id.equals(Outcomes.FALL) || id.endsWith("-majority") || id.endsWith("-turns")) {
                rows.add(row(change, asked));
            }
        }
        return new AnswerTable(
                List.of("outcome", "before", "after", "pairs changed", "day before", "day after", "day moved"), rows);
    }

    private static List<String> row(OutcomeChange change, Asked asked) {
        boolean chance = change.outcome().id().equals(Outcomes.FALL);
        return List.of(
                change.outcome().words() + (chance ? " (expected probability)" : ""),
                chance ? NumberFormats.probability(change.before()) : NumberFormats.wholePercent(change.before()),
                chance ? NumberFormats.probability(change.after()) : NumberFormats.wholePercent(change.after()),
                chance ? NumberFormats.probability(change.changed()) : NumberFormats.wholePercent(change.changed()),
                day(change.dayBefore(), asked),
                day(change.dayAfter(), asked),
                NumberFormats.wholePercent(change.moved()));
    }

    private static String day(double day, Asked asked) {
        return Double.isNaN(day) ? "never" : asked.clock().dateOf((int) day).inShort();
    }

    /** The table in columns of text. */
    public String plain() {
        int[] width = new int[head.size()];
        List<List<String>> all = new ArrayList<>();
        all.add(head);
        all.addAll(rows);
        for (List<String> row : all) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < width.length; i++) {
                String gap = " ".repeat(width[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + gap : "  " + gap + row.get(i));
            }
            text.append("  ").append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
