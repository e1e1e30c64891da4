package smolny.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.ChronicleEntry.Role;
import smolny.scenario.SourceNode.Fields;

/** From a checked tree to a loaded scenario: what the model runs, and what is shown of it. */
final class ScenarioAssembler {
    private ScenarioAssembler() {}

    /**
     * Everything of a scenario that passed every check.
     *
     * @param whole with the interventions that it offers
     * @param tree resolved, with the interventions applied
     */
    static LoadedScenario loaded(
            Fields whole,
            Fields tree,
            List<String> applied,
            ScenarioVocabulary words,
            Optional<Fields> record,
            List<Problem> warnings) {
        CheckedRow row = new CheckedRow(whole);
        return new LoadedScenario(
                ScenarioCompiler.compile(tree, words),
                row.titles(),
                row.text("about", ""),
                divergence(whole),
                interventions(whole),
                applied,
                RunSettings.of(tree),
                Prediction.in(tree),
                CheckedRow.in(tree, "fitted_targets", target -> target.text("target")).stream()
                        .collect(Collectors.toSet()),
                fitted(tree),
                ParameterPrior.in(tree),
                figures(tree),
                tree,
                chronicle(tree),
                sources(tree),
                record.map(HistoricalRecordReader::read).orElse(null),
                record.orElse(null),
                warnings);
    }

    private static Set<String> fitted(Fields tree) {
        return new CheckedRow(tree)
                .inner("parameters").map().fields().stream()
                        .filter(field -> field.value() instanceof Fields inner
                                && new CheckedRow(inner).names("source").contains("fitted"))
                        .map(SourceNode.Field::key)
                        .collect(Collectors.toSet());
    }

    private static Map<String, List<OldStyleDate>> figures(Fields tree) {
        Map<String, List<OldStyleDate>> days = new HashMap<>();
        tree.map("figures").ifPresent(map -> map.fields()
                .forEach(sort -> days.put(
                        sort.key(),
                        new CheckedRow(map)
                                .names(sort.key()).stream()
                                        .map(OldStyleDate::parse)
                                        .toList())));
        return days;
    }

    private static List<ChronicleEntry> chronicle(Fields tree) {
        List<ChronicleEntry> all = new ArrayList<>();
        CheckedRow.in(tree, "chronicle").forEach(r -> all.add(entry(r, r.day("date"), Role.SHOWN)));
        CheckedRow.in(tree, "events").forEach(r -> all.add(entry(r, r.day("date"), Role.DATED)));
        CheckedRow.in(tree, "conditional").forEach(r -> all.add(entry(r, recorded(r), Role.CONDITIONAL)));
        all.sort(Comparator.comparing(ChronicleEntry::date));
        return all;
    }

    private static OldStyleDate recorded(CheckedRow r) {
        CheckedRow inner = r.inner("recorded");
        return inner.has("date") ? inner.day("date") : r.day("earliest");
    }

    private static ChronicleEntry entry(CheckedRow r, OldStyleDate date, Role role) {
        return new ChronicleEntry(
                r.text("id"),
                date,
                r.dayOrNull("until"),
                r.text("place", ""),
                r.text("kind", ""),
                r.titles(),
                r.text("says", ""),
                r.text("direction", ""),
                r.text("certainty"),
                r.names("source"),
                role);
    }

    static List<Intervention> interventions(Fields tree) {
        List<Intervention> all = new ArrayList<>();
        for (SourceNode.Field field :
                new CheckedRow(tree).inner("interventions").map().fields()) {
            if (field.value() instanceof Fields map) {
                all.add(intervention(field.key(), map));
            }
        }
        return all;
    }

    /** The turn of a scenario itself, if it names a day. */
    static @Nullable Intervention divergence(Fields tree) {
        boolean turns = tree.field("diverges").isPresent();
        return turns ? intervention(tree.text("id").orElse(""), tree) : null;
    }

    private static Intervention intervention(String id, Fields map) {
        CheckedRow r = new CheckedRow(map);
        CheckedRow why = r.inner("plausible");
        Optional<Fields> measured = map.map("measured");
        return new Intervention(
                id,
                r.titles(),
                r.text("question", ""),
                r.dayOrNull("diverges"),
                why.text("because", ""),
                why.text("against", ""),
                r.text("cannot_show", ""),
                measured.flatMap(m -> m.text("of")).orElse(null),
                measured.flatMap(m -> m.day("on")).orElse(null));
    }

    private static List<SourceWork> sources(Fields tree) {
        return CheckedRow.in(
                tree,
                "sources",
                r -> new SourceWork(
                        r.text("id"),
                        r.title(),
                        r.text("author", ""),
                        r.text("year", ""),
                        r.text("edition", ""),
                        r.text("pages", ""),
                        r.text("where", ""),
                        r.text("access"),
                        r.text("note", "")));
    }
}
