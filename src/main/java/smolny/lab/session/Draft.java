package smolny.lab.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import smolny.history.LoadedScenario;
import smolny.history.schema.Days;
import smolny.history.text.Node.Fields;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;
import smolny.model.setting.Clock;

/** Changes boiled down to what a what-if has to say: of several that concern one thing, the last counts. */
final class Draft {
    private static final List<String> SECTIONS = List.of("events", "conditional", "chronicle");

    private final Fields base;
    private final Clock clock;
    private final Map<Parameter, Double> standing;
    private final Map<Parameter, Double> starts = new LinkedHashMap<>();
    private final SortedMap<Integer, Map<Parameter, Double>> tweaks = new TreeMap<>();
    private final Set<String> drops = new LinkedHashSet<>();
    private final Map<String, OldStyle> moves = new LinkedHashMap<>();
    private final Map<String, Fields> added = new LinkedHashMap<>();

    /**
     * Boils them down.
     *
     * @param changes in the order made; none of them waits for a start
     */
    Draft(LoadedScenario loaded, List<Change> changes) {
        this.base = (Fields) loaded.resolved();
        this.clock = loaded.scenario().setting().clock();
        this.standing = new LinkedHashMap<>();
        loaded.scenario()
                .values()
                .registry()
                .all()
                .forEach(parameter ->
                        standing.put(parameter, loaded.scenario().values().of(parameter)));
        changes.forEach(this::take);
    }

    private void take(Change change) {
        if (change instanceof Change.Tweak tweak) {
            tweaksOf(tweak.day()).put(tweak.parameter(), tweak.to());
        } else if (change instanceof Change.AtStart start) {
            starts.put(start.parameter(), start.to());
        } else if (change instanceof Change.Reset reset) {
            reset(reset.parameter(), reset.day());
        } else if (change instanceof Change.Drop drop) {
            drops.add(drop.event());
        } else if (change instanceof Change.Move move) {
            drops.remove(move.event());
            moves.put(move.event(), move.to());
        } else if (change instanceof Change.Restore restore) {
            drops.remove(restore.event());
            moves.remove(restore.event());
        } else if (change instanceof Change.Add add) {
            added.put(add.event().text("id").orElse(""), add.event());
        }
    }

    private Map<Parameter, Double> tweaksOf(int day) {
        return tweaks.computeIfAbsent(day, d -> new LinkedHashMap<>());
    }

    private void reset(Parameter parameter, int day) {
        tweaksOf(day).remove(parameter);
        if (tweaks.headMap(day).values().stream().anyMatch(map -> map.containsKey(parameter))) {
            tweaksOf(day).put(parameter, unchanged(parameter));
        }
    }

    private double unchanged(Parameter parameter) {
        return standing.getOrDefault(parameter, parameter.standard());
    }

    /** The value asked for last, whether or not it is in force yet. */
    double asked(Parameter parameter) {
        double value = starts.getOrDefault(parameter, unchanged(parameter));
        for (Map<Parameter, Double> day : tweaks.values()) {
            value = day.getOrDefault(parameter, value);
        }
        return value;
    }

    /** Whether an event has been dropped. */
    boolean drops(String event) {
        return drops.contains(event);
    }

    /** Start values that differ from those of the scenario. */
    Map<Parameter, Double> starts() {
        Map<Parameter, Double> all = new LinkedHashMap<>();
        starts.forEach((parameter, to) -> {
            if (Double.compare(unchanged(parameter), to) != 0) {
                all.put(parameter, to);
            }
        });
        return all;
    }

    /** Values set on days of the clock, by day. */
    Map<Integer, Map<Parameter, Double>> tweaks() {
        tweaks.values().removeIf(Map::isEmpty);
        return tweaks;
    }

    /** Names that are taken away, by section. Names that the scenario lacks are kept, so that the reader refuses them. */
    Map<String, List<String>> drops() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String name : drops) {
            if (!added.containsKey(name)) {
                all.computeIfAbsent(section(name), s -> new ArrayList<>()).add(name);
            }
        }
        return all;
    }

    /** New events, on the day to which they were moved last. */
    List<Fields> added() {
        List<Fields> all = new ArrayList<>();
        added.forEach((id, event) -> {
            if (!drops.contains(id)) {
                OldStyle to = moves.get(id);
                all.add(to == null ? event : event.with("date", Nodes.text(to.toString())));
            }
        });
        return all;
    }

    /** What differs by path, because something moves. */
    Map<String, String> paths() {
        Map<String, String> all = new LinkedHashMap<>();
        moves.forEach((name, to) -> {
            if (!drops.contains(name) && !added.containsKey(name)) {
                String section = section(name);
                boolean conditional = section.equals("conditional");
                String first = conditional ? "earliest" : "date";
                String last = conditional ? "latest" : "until";
                Optional<OldStyle> from = day(name, first);
                String path = section + "." + name + ".";
                if (!from.equals(Optional.of(to))) {
                    all.put(path + first, to.toString());
                    day(name, last)
                            .map(day -> within(day.plusDays(to.daysSince(from.orElse(to)))))
                            .filter(day -> !day(name, last).equals(Optional.of(day)))
                            .ifPresent(day -> all.put(path + last, day.toString()));
                }
            }
        });
        return all;
    }

    private OldStyle within(OldStyle day) {
        return day.compareTo(clock.end()) > 0 ? clock.end() : day;
    }

    /** The first day on which the changed history may differ from the unchanged one. */
    OldStyle diverges() {
        List<OldStyle> days = new ArrayList<>();
        if (!starts().isEmpty()) {
            days.add(clock.start());
        }
        tweaks().keySet().forEach(day -> days.add(clock.dateOf(day)));
        drops.forEach(name -> when(name).ifPresent(days::add));
        moves.forEach((name, to) -> {
            days.add(to);
            when(name).ifPresent(days::add);
        });
        added().forEach(event -> event.text("date").flatMap(Days::of).ifPresent(days::add));
        OldStyle first = days.stream().min(Comparator.naturalOrder()).orElse(clock.end());
        return first.compareTo(clock.start()) < 0 ? clock.start() : first;
    }

    private Optional<OldStyle> when(String name) {
        return section(name).equals("chronicle")
                ? Optional.empty()
                : day(name, "date").or(() -> day(name, "earliest"));
    }

    private Optional<OldStyle> day(String name, String key) {
        return row(name).flatMap(row -> row.text(key)).flatMap(Days::of);
    }

    private Optional<Fields> row(String name) {
        return SECTIONS.stream().flatMap(s -> row(s, name).stream()).findFirst();
    }

    private Optional<Fields> row(String section, String name) {
        return base.rows(section).stream()
                .filter(row -> row.text("id").equals(Optional.of(name)))
                .findFirst();
    }

    private String section(String name) {
        return SECTIONS.stream()
                .filter(section -> row(section, name).isPresent())
                .findFirst()
                .orElse(SECTIONS.get(0));
    }

    /** A name for a new event that the scenario does not have yet. */
    String freeName(String wish) {
        String name = wish;
        for (int n = 2; row(name).isPresent() || added.containsKey(name); n++) {
            name = wish + "-" + n;
        }
        return name;
    }

    /** Whether the scenario sets this parameter itself. */
    boolean setsAtStart(Parameter parameter) {
        return base.map("parameters").flatMap(map -> map.field(parameter.id())).isPresent();
    }

    /** Whether nothing differs. */
    boolean isEmpty() {
        return starts().isEmpty() && tweaks().isEmpty() && drops().isEmpty() && paths().isEmpty() && added().isEmpty();
    }

    /** The date of a day of the clock. */
    OldStyle date(int day) {
        return clock.dateOf(day);
    }
}
