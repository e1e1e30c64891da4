package smolny.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.LoadedScenario;
import smolny.scenario.NumberWithUnit;
import smolny.scenario.SourceNode;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.SourceText;
import smolny.scenario.TextPosition;
import smolny.scenario.YamlWriter;

/** The changes of a session as one what-if. Of several changes of the same thing, the last counts. */
final class WhatIfDraft {
    private static final List<String> SECTIONS = List.of("events", "conditional", "chronicle");
    private static final String ASSUMED = "assumed";
    private static final String SOURCE = "source";
    private static final String PARAMETERS = "parameters";
    static final TextPosition NOWHERE = new SourceText("", "").at(1, 1, 1);

    private final Fields base;
    private final ScenarioCalendar clock;
    private final ParameterValues unchanged;
    private final Map<Parameter, Double> starts = new LinkedHashMap<>();
    private final SortedMap<Integer, Map<Parameter, Double>> tweaks = new TreeMap<>();
    private final Set<String> drops = new LinkedHashSet<>();
    private final Map<String, OldStyleDate> moves = new LinkedHashMap<>();

    /**
     * Reduces a list of changes to what differs in the end.
     *
     * @param changes in the order made
     */
    WhatIfDraft(LoadedScenario loaded, List<SessionChange> changes) {
        this.base = loaded.resolved();
        this.clock = loaded.scenario().setting().clock();
        this.unchanged = loaded.scenario().values();
        changes.forEach(this::take);
        tweaks.values().removeIf(Map::isEmpty);
    }

    private void take(SessionChange change) {
        if (change instanceof SessionChange.SetFromDay set) {
            forgetFrom(set.parameter(), set.day());
            tweaksOf(set.day()).put(set.parameter(), set.to());
        } else if (change instanceof SessionChange.SetAtStart start) {
            starts.put(start.parameter(), start.to());
        } else if (change instanceof SessionChange.ResetFromDay reset) {
            reset(reset.parameter(), reset.day());
        } else if (change instanceof SessionChange.DropEvent drop) {
            drops.add(drop.event());
        } else if (change instanceof SessionChange.DropEpisode episode) {
            drops.addAll(episode.entries());
        } else if (change instanceof SessionChange.MoveEvent move) {
            drops.remove(move.event());
            moves.put(move.event(), move.to());
        } else if (change instanceof SessionChange.RestoreEvent restore) {
            drops.remove(restore.event());
            moves.remove(restore.event());
        }
    }

    private Map<Parameter, Double> tweaksOf(int day) {
        return tweaks.computeIfAbsent(day, d -> new LinkedHashMap<>());
    }

    private void forgetFrom(Parameter parameter, int day) {
        tweaks.tailMap(day).values().forEach(map -> map.remove(parameter));
    }

    private void reset(Parameter parameter, int day) {
        forgetFrom(parameter, day);
        if (tweaks.headMap(day).values().stream().anyMatch(map -> map.containsKey(parameter))) {
            tweaksOf(day).put(parameter, unchanged.of(parameter));
        }
    }

    /** The value asked for last, whether or not it is in force yet. */
    double asked(Parameter parameter) {
        double value = starts.getOrDefault(parameter, unchanged.of(parameter));
        for (Map<Parameter, Double> day : tweaks.values()) {
            value = day.getOrDefault(parameter, value);
        }
        return value;
    }

    /** The day from which a parameter has the value asked for last; nothing if that is the unchanged one. */
    OptionalInt since(Parameter parameter) {
        int day = 0;
        for (Map.Entry<Integer, Map<Parameter, Double>> tweak : tweaks.entrySet()) {
            day = tweak.getValue().containsKey(parameter) ? tweak.getKey() : day;
        }
        return Double.compare(asked(parameter), unchanged.of(parameter)) == 0
                ? OptionalInt.empty()
                : OptionalInt.of(day);
    }

    /** Whether an event has been dropped. */
    boolean drops(String event) {
        return drops.contains(event);
    }

    /** Whether nothing differs. */
    boolean isEmpty() {
        return starts().isEmpty() && tweaks.isEmpty() && drops.isEmpty() && paths().isEmpty();
    }

    /** Start values that differ from those of the scenario. */
    private Map<Parameter, Double> starts() {
        Map<Parameter, Double> all = new LinkedHashMap<>(starts);
        all.entrySet().removeIf(start -> Double.compare(unchanged.of(start.getKey()), start.getValue()) == 0);
        return all;
    }

    /** What differs by path, because an event moves. */
    private Map<String, String> paths() {
        Map<String, String> all = new LinkedHashMap<>();
        moves.forEach((name, to) -> {
            if (!drops.contains(name)) {
                String section = section(name);
                boolean conditional = section.equals("conditional");
                String first = conditional ? "earliest" : "date";
                String last = conditional ? "latest" : "until";
                Optional<OldStyleDate> from = day(name, first);
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

    private OldStyleDate within(OldStyleDate day) {
        return day.compareTo(clock.end()) > 0 ? clock.end() : day;
    }

    /** The first day on which the changed scenario may differ from the unchanged one. */
    OldStyleDate diverges() {
        List<OldStyleDate> days = new ArrayList<>();
        if (!starts().isEmpty()) {
            days.add(clock.start());
        }
        tweaks.keySet().forEach(day -> days.add(clock.dateOf(day)));
        drops.forEach(name -> when(name).ifPresent(days::add));
        moves.forEach((name, to) -> {
            days.add(to);
            when(name).ifPresent(days::add);
        });
        OldStyleDate first = days.stream().min(Comparator.naturalOrder()).orElse(clock.end());
        return first.compareTo(clock.start()) < 0 ? clock.start() : first;
    }

    private Optional<OldStyleDate> when(String name) {
        return section(name).equals("chronicle")
                ? Optional.empty()
                : day(name, "date").or(() -> day(name, "earliest"));
    }

    private Optional<OldStyleDate> day(String name, String key) {
        return row(name).flatMap(row -> row.day(key));
    }

    private Optional<Fields> row(String name) {
        return SECTIONS.stream()
                .flatMap(section -> base.row(section, name).stream())
                .findFirst();
    }

    private String section(String name) {
        return SECTIONS.stream()
                .filter(section -> base.row(section, name).isPresent())
                .findFirst()
                .orElse(SECTIONS.get(0));
    }

    /**
     * The what-if as the text of a scenario file.
     *
     * @param id of the new scenario, the same as its file's name
     * @param parent id of the one it extends
     * @param about how the run was made, for the reader; empty to leave it out
     */
    String yaml(String id, String parent, WhatIfDescription description, String about) {
        Fields file = map("smolny", "1", "kind", "scenario", "id", id).with("title", map("en", description.title()));
        file = withText(file, "about", about);
        file = file.with("extends", text(parent));
        file = withText(file, "question", description.question());
        file = file.with("diverges", text(diverges().toString()))
                .with("plausible", map("because", description.because(), SOURCE, ASSUMED));
        file = withText(file, "cannot_show", description.cannotShow());
        return YamlWriter.write(patching(file));
    }

    /** A file with all that differs. */
    Fields patching(Fields file) {
        return withTweaks(withStartsAndMoves(withDrops(file)));
    }

    static Fields withText(Fields file, String key, String text) {
        return text.isBlank() ? file : file.with(key, text(text.strip()));
    }

    private Fields withDrops(Fields file) {
        Map<String, List<SourceNode>> sections = new LinkedHashMap<>();
        drops.forEach(name ->
                sections.computeIfAbsent(section(name), s -> new ArrayList<>()).add(text(name)));
        Fields all = map();
        for (Map.Entry<String, List<SourceNode>> section : sections.entrySet()) {
            all = all.with(section.getKey(), new SourceNode.Items(section.getValue(), NOWHERE));
        }
        return withMap(file, "drop", all);
    }

    private Fields withStartsAndMoves(Fields file) {
        Fields changes = map();
        Fields fresh = map();
        for (Map.Entry<String, String> path : paths().entrySet()) {
            changes = changes.with(path.getKey(), text(path.getValue()));
        }
        for (Map.Entry<Parameter, Double> start : starts().entrySet()) {
            String id = start.getKey().id();
            Fields entry = map("value", SessionChange.written(start.getKey(), start.getValue()), SOURCE, ASSUMED);
            boolean set = base.map(PARAMETERS).flatMap(map -> map.field(id)).isPresent();
            changes = set ? changes.with(PARAMETERS + "." + id, entry) : changes;
            fresh = set ? fresh : fresh.with(id, entry);
        }
        return withMap(withMap(file, "change", changes), PARAMETERS, fresh);
    }

    private static Fields withMap(Fields file, String key, Fields map) {
        return map.fields().isEmpty() ? file : file.with(key, map);
    }

    private Fields withTweaks(Fields file) {
        List<SourceNode> events = new ArrayList<>();
        tweaks.forEach((day, values) -> events.add(tweak(day, values)));
        return events.isEmpty() ? file : file.with("events", new SourceNode.Items(events, NOWHERE));
    }

    private Fields tweak(int day, Map<Parameter, Double> values) {
        List<SourceNode> effects = new ArrayList<>();
        List<String> words = new ArrayList<>();
        values.forEach((parameter, to) -> {
            String value = SessionChange.written(parameter, to);
            effects.add(map("do", "set", "parameter", parameter.id(), "to", value, SOURCE, ASSUMED));
            words.add(ParameterDescription.name(parameter) + " becomes " + NumberWithUnit.shown(to));
        });
        String date = clock.dateOf(day).toString();
        return map("id", freeName("lesson-" + date), "date", date, "kind", "lesson")
                .with("title", map("en", "Changed: " + String.join(", ", words)))
                .with("certainty", text(ASSUMED))
                .with(SOURCE, text(ASSUMED))
                .with("effects", new SourceNode.Items(effects, NOWHERE));
    }

    /** A name for a new event that the scenario does not have yet. */
    private String freeName(String wish) {
        String name = wish;
        for (int n = 2; row(name).isPresent(); n++) {
            name = wish + "-" + n;
        }
        return name;
    }

    static SourceNode text(String text) {
        return new SourceNode.Scalar(text, NOWHERE);
    }

    /** A map of texts: keys and values in turn. */
    static Fields map(String... keysAndTexts) {
        return Fields.of(NOWHERE, keysAndTexts);
    }
}
