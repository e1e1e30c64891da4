package smolny.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.history.ChronicleEntry.Role;
import smolny.history.check.Vocabulary;
import smolny.history.compile.ScenarioCompiler;
import smolny.history.record.RecordReader;
import smolny.history.schema.Row;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problem;
import smolny.kernel.time.OldStyle;

/** From a checked tree to a loaded scenario: what the model runs, and what readers are told of it. */
final class ScenarioAssembler {
    private ScenarioAssembler() {}

    /**
     * Everything of a scenario that passed every check.
     *
     * @param whole with the levers it offers
     * @param tree resolved, the levers pulled
     */
    static LoadedScenario loaded(
            Fields whole,
            Fields tree,
            List<String> pulled,
            Vocabulary words,
            Optional<Fields> record,
            List<Problem> warnings) {
        Row row = new Row(whole);
        return new LoadedScenario(
                ScenarioCompiler.compile(tree, words),
                row.titles(),
                row.text("about", ""),
                turn(whole),
                levers(whole),
                pulled,
                RunSection.of(tree),
                Prediction.in(tree),
                fitted(tree),
                figures(tree),
                tree,
                chronicle(tree),
                sources(tree),
                record.map(RecordReader::read).orElse(null),
                record.orElse(null),
                warnings);
    }

    static Map<String, String> titles(Fields whole) {
        return new Row(whole).titles();
    }

    private static Set<String> fitted(Fields tree) {
        return tree.map("parameters").map(Fields::fields).orElse(List.of()).stream()
                .filter(field -> field.value() instanceof Fields inner
                        && new Row(inner).names("source").contains("fitted"))
                .map(Node.Field::key)
                .collect(Collectors.toSet());
    }

    private static Map<String, List<OldStyle>> figures(Fields tree) {
        Map<String, List<OldStyle>> days = new HashMap<>();
        tree.map("figures").ifPresent(map -> map.fields()
                .forEach(sort -> days.put(
                        sort.key(),
                        new Row(map)
                                .names(sort.key()).stream().map(OldStyle::parse).toList())));
        return days;
    }

    private static List<ChronicleEntry> chronicle(Fields tree) {
        List<ChronicleEntry> all = new ArrayList<>();
        Row.in(tree, "chronicle").forEach(r -> all.add(entry(r, r.day("date"), Role.SHOWN)));
        Row.in(tree, "events").forEach(r -> all.add(entry(r, r.day("date"), Role.DATED)));
        Row.in(tree, "conditional").forEach(r -> all.add(entry(r, recorded(r), Role.CONDITIONAL)));
        all.sort(Comparator.comparing(ChronicleEntry::date));
        return all;
    }

    private static OldStyle recorded(Row r) {
        return r.map()
                .map("recorded")
                .map(Row::new)
                .filter(inner -> inner.has("date"))
                .map(inner -> inner.day("date"))
                .orElse(r.has("earliest") ? r.day("earliest") : r.day("latest"));
    }

    private static ChronicleEntry entry(Row r, OldStyle date, Role role) {
        return new ChronicleEntry(
                r.text("id"),
                date,
                day(r, "until"),
                r.text("place", ""),
                r.text("kind", ""),
                r.titles(),
                r.text("says", ""),
                r.text("direction", ""),
                r.text("certainty"),
                r.names("source"),
                role);
    }

    private static @Nullable OldStyle day(Row r, String key) {
        return r.has(key) ? r.day(key) : null;
    }

    static List<Lever> levers(Fields tree) {
        List<Node.Field> levers = tree.map("interventions").map(Fields::fields).orElse(List.of());
        List<Lever> all = new ArrayList<>();
        for (Node.Field field : levers) {
            if (field.value() instanceof Fields map) {
                all.add(lever(field.key(), map));
            }
        }
        return all;
    }

    /** The turn of a scenario itself, if it names a day. */
    static @Nullable Lever turn(Fields tree) {
        boolean turns = tree.field("diverges").isPresent();
        return turns ? lever(tree.text("id").orElse(""), tree) : null;
    }

    private static Lever lever(String id, Fields map) {
        Row r = new Row(map);
        Row why = new Row(map.map("plausible").orElse(new Fields(List.of(), null, map.at())));
        return new Lever(
                id,
                r.titles(),
                r.text("question", ""),
                day(r, "diverges"),
                why.text("because", ""),
                why.text("against", ""),
                r.text("cannot_show", ""));
    }

    private static List<Work> sources(Fields tree) {
        return Row.in(tree, "sources").stream()
                .map(r -> new Work(
                        r.text("id"),
                        r.title(),
                        r.text("author", ""),
                        r.text("year", ""),
                        r.text("where", ""),
                        r.text("access"),
                        r.text("note", "")))
                .toList();
    }
}
