package smolny.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.math.GreatCircle;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.SourceNode.Scalar;

/**
 * A table of targets from outside. It has the columns of a record's targets, of which few must be there, and {@code other_lists}. A place
 * and a party without an election mean the ballot for the Constituent Assembly there.
 */
final class OutsideTargetTable {
    private static final String ASSEMBLY = "ca-";
    private static final String OTHER_LISTS = "other_lists";
    private static final MapKind KIND = ScenarioFormat.kind("target");
    private static final List<String> MEASURED = List.of("session", "election", "answer", "measure", "majority");

    /** Towns so near to the point of a province vote with it, in km. */
    private static final double PROVINCE = 60;

    private final Fields tree;
    private final ProblemList problems;
    private final Localities localities;
    private final Map<String, String> classes;
    private final Map<String, String> kinds;
    private final Map<String, CheckedRow> elections = new LinkedHashMap<>();
    private final Map<String, Fields> ballots = new LinkedHashMap<>();
    private final List<SourceNode> rows = new ArrayList<>();

    private OutsideTargetTable(Fields tree, ProblemList problems) {
        this.tree = tree;
        this.problems = problems;
        this.localities = new Localities(tree);
        this.classes = ofGroups("class");
        this.kinds = ofGroups("kind");
        CheckedRow.in(tree, "elections").forEach(row -> elections.put(row.text("id"), row));
    }

    private Map<String, String> ofGroups(String key) {
        return CheckedRow.in(tree, "groups").stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text(key)));
    }

    /**
     * Reads a table: Y020 to Y022 for what is no table, K120 for one without rows, C904 for a target that measures nothing, R301 for a
     * place that the scenario does not have, T403 for a day outside the clock.
     */
    static OutsideTargetTable read(Path file, Fields tree, ProblemList problems) {
        OutsideTargetTable table = new OutsideTargetTable(tree, problems);
        ParameterSamples.table(file, problems).ifPresent(items -> {
            for (SourceNode row : ScenarioFileParser.split(KIND, items).items()) {
                table.read((Fields) row);
            }
            if (items.items().isEmpty()) {
                problems.error("K120", items.at(), "this table has no row", "write one for each target");
            }
        });
        return table;
    }

    /** The scenario with the ballots that targets ask for. */
    Fields scenario() {
        List<SourceNode> all = new ArrayList<>(tree.rows("elections"));
        all.addAll(ballots.values());
        return tree.with("elections", new SourceNode.Items(all, tree.at("elections")));
    }

    /** Holds the rows against the format and, if they fit it, against the names of the scenario. */
    void check(ScenarioVocabulary words, ProblemList found) {
        IdentityHashMap<Fields, MapKind> sound = new IdentityHashMap<>();
        List<SourceNode> fit = new ArrayList<>();
        for (SourceNode row : rows) {
            int complaints = found.complaints();
            ShapeChecker.check(KIND, (Fields) row, sound, found);
            if (complaints == found.complaints()) {
                fit.add(row);
            }
        }
        if (!fit.isEmpty()) {
            TextPosition at = fit.get(0).at();
            RecordChecks.check(Fields.of(at).with("targets", new SourceNode.Items(fit, at)), Optional.of(words), found);
        }
    }

    /** The targets of rows that passed every check. */
    List<RecordedTarget> targets() {
        return rows.stream()
                .map(row -> HistoricalRecordReader.target(new CheckedRow((Fields) row)))
                .toList();
    }

    private void read(Fields row) {
        boolean list = row.field("party").isPresent() && row.field("election").isEmpty();
        if (list
                ? row.scalar("place").isEmpty()
                : MEASURED.stream().noneMatch(key -> row.field(key).isPresent())) {
            problems.error(
                    "C904",
                    row.at(),
                    "this target does not say what it measures",
                    "give a place and a party, or one of " + String.join(", ", MEASURED));
            return;
        }
        day(row);
        Fields full = row.without(OTHER_LISTS);
        if (list && elections.keySet().stream().noneMatch(id -> id.startsWith(ASSEMBLY))) {
            problems.error(
                    "C904",
                    row.at("place"),
                    "this scenario has no ballot for the Constituent Assembly",
                    "give an election, or something else that it has");
            return;
        }
        if (list) {
            Optional<String> ballot = ballot(row);
            if (ballot.isEmpty()) {
                return;
            }
            full = with(full, "election", ballot.get());
            String held = assembly().text("date");
            full = row.day("date").isPresent() ? with(full, "date", held) : full;
        } else {
            row.field(OTHER_LISTS)
                    .ifPresent(cell -> problems.error(
                            "C904",
                            cell.value().at(),
                            "'" + OTHER_LISTS + "' says nothing of this target",
                            "it belongs to a place and a party without an election"));
        }
        full = series(full);
        for (Map.Entry<String, String> cell : Map.of(
                        "use", "held-out", "grounds", "given with the target", "source", CommonTypes.ASSUMED)
                .entrySet()) {
            full = with(full, cell.getKey(), cell.getValue());
        }
        rows.add(full);
    }

    private static Fields with(Fields row, String key, String value) {
        return row.with(key, new Scalar(value, row.at(key)));
    }

    /** A measure is read on a day of the run. */
    private void day(Fields row) {
        Optional<Fields> clock = tree.map("clock");
        Optional<OldStyleDate> start = clock.flatMap(map -> map.day("start"));
        Optional<OldStyleDate> end = clock.flatMap(map -> map.day("end"));
        boolean read = row.field("measure").isPresent() || row.field("majority").isPresent();
        row.day("date")
                .filter(date -> read && start.isPresent() && end.isPresent())
                .filter(date -> date.compareTo(start.orElseThrow()) < 0 || date.compareTo(end.orElseThrow()) > 0)
                .ifPresent(date -> problems.error(
                        "T403",
                        row.at("date"),
                        "'date' (" + date + ") is outside the clock, which runs from " + start.orElseThrow() + " to "
                                + end.orElseThrow(),
                        "give a day inside it"));
    }

    /** The id of the ballot of a place, which is added if the scenario does not have it; nothing if there is no such place. */
    private Optional<String> ballot(Fields row) {
        Scalar place = row.scalar("place").orElseThrow();
        String id = ASSEMBLY + place.text().replace('_', '-');
        if (elections.containsKey(id)) {
            return Optional.of(id);
        }
        List<String> electorate = electorate(place.text().replace('-', '_'));
        if (electorate.isEmpty()) {
            problems.unknown("R301", place.at(), "place", "places", place.text(), names());
            return Optional.empty();
        }
        TextPosition at = place.at();
        String title = "Constituent Assembly: " + title(place.text().replace('-', '_'));
        Fields election = Fields.of(at, "id", id, "date", assembly().text("date"), "title", title, "kind", "ballot")
                .with(
                        "groups",
                        new SourceNode.Items(
                                electorate.stream()
                                        .map(name -> (SourceNode) new Scalar(name, at))
                                        .toList(),
                                at))
                .with("turnout", new Scalar("0.65", at))
                .with("source", new Scalar(CommonTypes.ASSUMED, at));
        Optional<SourceNode> lists = row.get(OTHER_LISTS);
        Fields known = ballots.get(id);
        if (known == null || (known.field(OTHER_LISTS).isEmpty() && lists.isPresent())) {
            ballots.put(
                    id, lists.map(value -> election.with(OTHER_LISTS, value)).orElse(election));
        } else if (lists.isPresent() && !known.text(OTHER_LISTS).equals(row.text(OTHER_LISTS))) {
            problems.error(
                    "C904",
                    lists.get().at(),
                    "'" + OTHER_LISTS + "' of '" + place.text() + "' was "
                            + known.text(OTHER_LISTS).orElse("") + " further up",
                    "all lists of a ballot have the same");
        }
        return Optional.of(id);
    }

    /** Some ballot for the Constituent Assembly: all are held on one day. */
    private CheckedRow assembly() {
        return elections.values().stream()
                .filter(election -> election.text("id").startsWith(ASSEMBLY))
                .findFirst()
                .orElseThrow();
    }

    /** Who votes there: the places of a town, a province with its towns, a group, a body's people, or one place. */
    private List<String> electorate(String name) {
        if (kinds.containsKey(name)) {
            return List.of(name + "=1");
        }
        Optional<CheckedRow> province = CheckedRow.in(tree, "localities").stream()
                .filter(row -> row.text("id").equals(name) && row.text("kind").equals("province"))
                .findFirst();
        List<String> all = new ArrayList<>();
        for (CheckedRow place : CheckedRow.in(tree, "places")) {
            String locality = localities.of(place);
            boolean own = place.text("id").equals(name)
                    || locality.equals(name)
                    || place.text("soviet", "").equals(name);
            boolean town = "town".equals(kinds.get(place.text("group")))
                    && !elections.containsKey(ASSEMBLY + locality.replace('_', '-'));
            if (own || province.filter(at -> town && near(place, at)).isPresent()) {
                all.add(place.text("id"));
            }
        }
        return all;
    }

    private static boolean near(CheckedRow place, CheckedRow province) {
        return GreatCircle.kilometres(
                        place.number("lat"), place.number("lon"), province.number("lat"), province.number("lon"))
                <= PROVINCE;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        CheckedRow.in(tree, "places").forEach(place -> {
            names.add(localities.of(place));
            names.add(place.text("group"));
            names.add(place.text("id"));
        });
        return names;
    }

    private String title(String name) {
        for (String section : List.of("localities", "groups", "places", "bodies")) {
            for (CheckedRow row : CheckedRow.in(tree, section)) {
                if (row.text("id").equals(name)) {
                    return row.title();
                }
            }
        }
        return name;
    }

    /** Place and sort where the row leaves them out, so that null models find counts like it. */
    private Fields series(Fields row) {
        if (row.field("sort").isPresent()) {
            return row;
        }
        if (row.field("election").isPresent() && row.field("party").isPresent()) {
            String id = row.text("election").orElse("");
            String place = row.text("place").orElse(id.startsWith(ASSEMBLY) ? id.substring(ASSEMBLY.length()) : id);
            return with(
                    with(row, "place", place.replace('_', '-')),
                    "sort",
                    sort(id) + ", " + row.text("party").orElse(""));
        }
        Optional<CheckedRow> session = CheckedRow.in(tree, "sessions").stream()
                .filter(one -> row.text("session").equals(Optional.of(one.text("id"))))
                .findFirst();
        if (session.isEmpty()) {
            return row;
        }
        String side = row.text("side").orElse("");
        String body = session.get().text("body").replaceFirst("_soviet$", "").replace('_', '-');
        return with(
                with(row, "place", row.text("place").orElse(body)),
                "sort",
                "vote, " + (side.equals("two_way") ? "for of those who took a side" : side));
    }

    private String sort(String election) {
        CheckedRow known = elections.get(election);
        Fields added = ballots.get(election);
        CheckedRow voted = known != null || added == null ? known : new CheckedRow(added);
        if (voted == null) {
            return "ballot";
        }
        List<String> electorate = voted.names("groups");
        if (known != null && known.text("kind").equals("section_executive")) {
            return "executive";
        }
        Set<String> voters = electorate.stream()
                .map(WordTypes.Weighted::name)
                .map(name -> classes.getOrDefault(group(name), ""))
                .collect(Collectors.toSet());
        if (voters.contains("peasant")) {
            return "villages ballot";
        }
        return voters.equals(Set.of("soldier"))
                ? "soldiers ballot"
                : voters.equals(Set.of("sailor")) ? "sailors ballot" : "city ballot";
    }

    private String group(String name) {
        return CheckedRow.in(tree, "places").stream()
                .filter(place -> place.text("id").equals(name))
                .map(place -> place.text("group"))
                .findFirst()
                .orElse(name);
    }
}
