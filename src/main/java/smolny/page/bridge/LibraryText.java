package smolny.page.bridge;

import static smolny.page.bridge.JsonText.object;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.measure.Measures;
import smolny.model.setting.Place;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialGroup;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterPrior;
import smolny.scenario.RecordedTarget;
import smolny.scenario.Scenarios;
import smolny.scenario.SourceNode;
import smolny.scenario.SourceNode.Field;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.TargetStatistic;

/** What the page shows of a scenario before anything has been run: calendar, places, events, questions, readings, record. */
final class LibraryText {
    private static final String READING = "reading-";

    private final PageModel model;
    private final LoadedScenario base;
    private final ScenarioSetting setting;
    private final ScenarioCalendar clock;

    LibraryText(PageModel model) {
        this.model = model;
        this.base = model.base();
        this.setting = base.scenario().setting();
        this.clock = setting.clock();
    }

    Map<String, @Nullable Object> fields() {
        List<String> dates = new ArrayList<>();
        List<String> newStyle = new ArrayList<>();
        for (int day = 0; day < clock.days(); day++) {
            dates.add(clock.dateOf(day).toString());
            newStyle.add(clock.dateOf(day).newStyle().toString());
        }
        return object(
                "id", setting.id(),
                "titles", new TreeMap<>(base.titles()),
                "about", base.about(),
                "seed", Long.toString(base.run().seed()),
                "news", setting.newsFrom(),
                "dates", dates,
                "newStyle", newStyle,
                "measures",
                        Measures.of(setting).stream()
                                .map(measure -> object(
                                        "name",
                                        measure.name(),
                                        "unit",
                                        measure.quantity().unit()))
                                .toList(),
                "places", places(),
                "events", base.chronicle().stream().map(this::event).toList(),
                "sources", sources(),
                "sessions", sessions(),
                "targets", targets(),
                "whatIfs", whatIfs(),
                "readings", readings(),
                "parameters", parameters(),
                "sets", model.sets());
    }

    /** Soviets and congresses where they sit, groups in the middle of their places. */
    private List<Object> places() {
        List<Object> places = new ArrayList<>();
        setting.bodies()
                .forEach(body -> places.add(object(
                        "id", body.id(),
                        "title", body.title(),
                        "kind", body.kind().name().toLowerCase(Locale.ROOT),
                        "lat", body.lat(),
                        "lon", body.lon())));
        for (SocialGroup group : setting.groups()) {
            List<Place> own = setting.places().stream()
                    .filter(place -> place.group().equals(group.id()))
                    .toList();
            places.add(object(
                    "id", group.id(),
                    "title", group.title(),
                    "kind", "group_" + group.kind().name().toLowerCase(Locale.ROOT),
                    "lat", own.stream().mapToDouble(Place::lat).average().orElse(Double.NaN),
                    "lon", own.stream().mapToDouble(Place::lon).average().orElse(Double.NaN)));
        }
        setting.theatres()
                .forEach(
                        theatre -> places.add(object("id", theatre.id(), "title", theatre.title(), "kind", "theatre")));
        return places;
    }

    private Map<String, @Nullable Object> event(ChronicleEntry entry) {
        OldStyleDate until = entry.until();
        return object(
                "id", entry.id(),
                "titles", new TreeMap<>(entry.titles()),
                "date", entry.date().toString(),
                "until", until == null ? null : until.toString(),
                "day", clock.dayOf(entry.date()),
                "place", entry.place(),
                "says", entry.says(),
                "certainty", entry.certainty(),
                "acts", entry.role() != ChronicleEntry.Role.SHOWN,
                "sources", entry.sources());
    }

    private Map<String, Object> sources() {
        Map<String, Object> sources = new LinkedHashMap<>();
        base.sources().forEach(work -> sources.put(work.id(), work.citation()));
        return sources;
    }

    private List<Object> sessions() {
        Labels labels = Labels.of(base);
        HistoricalRecord record = base.record();
        List<Object> sessions = new ArrayList<>();
        setting.sessions().forEach(session -> {
            HistoricalRecord.Vote vote = record == null
                    ? null
                    : record.votes().stream()
                            .filter(one -> one.session().equals(session.id()))
                            .findFirst()
                            .orElse(null);
            sessions.add(object(
                    "id", session.id(),
                    "body", session.body(),
                    "question", session.question(),
                    "held", labels.held(session.id()),
                    "counted", labels.counted(session.id()),
                    "for", vote == null ? null : vote.inFavour(),
                    "against", vote == null ? null : vote.against(),
                    "sources", vote == null ? List.of() : vote.evidence().sources(),
                    "confidence", vote == null ? null : vote.evidence().confidence()));
        });
        return sessions;
    }

    /** Recorded numbers that one measure of the model stands for. */
    private List<Object> targets() {
        List<Object> targets = new ArrayList<>();
        HistoricalRecord record = base.record();
        for (RecordedTarget target : record == null ? List.<RecordedTarget>of() : record.targets()) {
            if (target.statistic() instanceof TargetStatistic.Measured measured
                    && measured.since() == null
                    && measured.weights().size() == 1) {
                targets.add(object(
                        "title", target.title(),
                        "measure", measured.weights().keySet().iterator().next(),
                        "day", clock.dayOf(target.date()),
                        "value", target.value(),
                        "tolerance", target.tolerance()));
            }
        }
        return targets;
    }

    /** Interventions of the scenario, then files of the library that change it; each says what it compares. */
    private List<Object> whatIfs() {
        List<Object> whatIfs = new ArrayList<>();
        Fields own = model.reader().tree(model.file(setting.id()));
        for (Field intervention : own.map("interventions").map(Fields::fields).orElse(List.of())) {
            if (intervention.value() instanceof Fields tree) {
                whatIfs.add(whatIf(intervention.key(), tree, true));
            }
        }
        others().forEach((id, tree) -> {
            if (tree.field("measured").isPresent()) {
                whatIfs.add(whatIf(id, tree, false));
            }
        });
        return whatIfs;
    }

    /** Files of the library that extend the scenario. */
    private Map<String, Fields> others() {
        Map<String, Fields> others = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file :
                Scenarios.in(model.file(setting.id()).resolveSibling("")).entrySet()) {
            Fields tree = model.reader().tree(file.getValue());
            if (tree.text("extends").equals(Optional.of(setting.id()))) {
                others.put(file.getKey(), tree);
            }
        }
        return others;
    }

    /**
     * What a what-if says of itself.
     *
     * @param own whether it is an intervention of the scenario, and not a file beside it
     */
    static Map<String, @Nullable Object> whatIf(String id, Fields tree, boolean own) {
        Optional<Fields> measured = tree.map("measured");
        Optional<Fields> plausible = tree.map("plausible");
        return object(
                "id", id,
                "own", own,
                "titles", titles(tree),
                "question", tree.text("question").orElse(""),
                "drops", tree.map("drop").map(LibraryText::dropped).orElse(List.of()),
                "diverges", tree.text("diverges").orElse(""),
                "because", plausible.flatMap(why -> why.text("because")).orElse(""),
                "against", plausible.flatMap(why -> why.text("against")).orElse(""),
                "cannotShow", tree.text("cannot_show").orElse(""),
                "measure", measured.flatMap(map -> map.text("of")).orElse(""),
                "on", measured.flatMap(map -> map.text("on")).orElse(""));
    }

    private static List<String> dropped(Fields drop) {
        return Stream.of("events", "conditional")
                .flatMap(key -> drop.scalars(key).stream())
                .map(SourceNode.Scalar::text)
                .toList();
    }

    private static Map<String, String> titles(Fields tree) {
        Map<String, String> titles = new TreeMap<>();
        tree.map("title").ifPresent(map -> map.fields()
                .forEach(title -> titles.put(title.key(), map.text(title.key()).orElse(""))));
        tree.text("title").ifPresent(title -> titles.put("en", title));
        return titles;
    }

    /** Whether a file of the library is a reading of the whole autumn, and not a what-if. */
    static boolean isReading(String id, Fields tree, LoadedScenario base) {
        return id.startsWith(READING)
                && tree.text("extends")
                        .equals(Optional.of(base.scenario().setting().id()));
    }

    private List<Object> readings() {
        List<Object> readings = new ArrayList<>();
        others().forEach((id, tree) -> {
            if (isReading(id, tree, base)) {
                readings.add(object(
                        "id",
                        id,
                        "titles",
                        titles(tree),
                        "about",
                        tree.text("about").orElse(""),
                        "assumes",
                        tree.map("parameters").map(LibraryText::assumed).orElse(List.of())));
            }
        });
        return readings;
    }

    /** What marks a reading: the values that it assumes, and not those that were fitted with them. */
    private static List<Object> assumed(Fields parameters) {
        List<Object> assumed = new ArrayList<>();
        for (Field field : parameters.fields()) {
            if (field.value() instanceof Fields entry && entry.text("source").equals(Optional.of("assumed"))) {
                assumed.add(object(
                        "id", field.key(),
                        "meaning",
                                Objects.requireNonNull(ModelParameters.ALL.find(field.key()))
                                        .meaning(),
                        "value", entry.text("value").orElse("").split(" ", 2)[0]));
            }
        }
        return assumed;
    }

    /** Parameters that no record settles and that have a range to try. */
    private List<Object> parameters() {
        ParameterValues values = base.scenario().values();
        List<Object> parameters = new ArrayList<>();
        base.priors().stream()
                .sorted(Comparator.comparing(prior -> prior.parameter().id()))
                .forEach(prior -> parameters.add(parameter(prior, values)));
        return parameters;
    }

    private static Map<String, @Nullable Object> parameter(ParameterPrior prior, ParameterValues values) {
        Parameter parameter = prior.parameter();
        return object(
                "id", parameter.id(),
                "meaning", parameter.meaning(),
                "unit", parameter.unit().word(),
                "value", values.of(parameter),
                "low", prior.low(),
                "high", prior.high());
    }
}
