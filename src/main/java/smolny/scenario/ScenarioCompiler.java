package smolny.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.DatedEvent;
import smolny.model.event.EventCondition;
import smolny.model.event.EventTrigger;
import smolny.model.event.Scenario;
import smolny.model.setting.ArmedForce;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.Capital;
import smolny.model.setting.Election;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.OpeningConditions;
import smolny.model.setting.Place;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialClass;
import smolny.model.setting.SocialGroup;
import smolny.model.setting.SovietSession;
import smolny.model.setting.Theatre;
import smolny.scenario.SourceNode.Fields;

/** From a checked, resolved tree to the model's scenario. */
public final class ScenarioCompiler {
    private final Fields tree;
    private final ScenarioCalendar clock;
    private final EffectContext effects;
    private final ScenarioVocabulary vocabulary;
    private final Localities localities;
    private final VoterNumbers voters;

    private ScenarioCompiler(Fields tree, ScenarioVocabulary vocabulary) {
        this.tree = tree;
        this.clock = clock(tree);
        this.effects = EffectContext.of(tree, clock);
        this.vocabulary = vocabulary;
        this.localities = new Localities(tree);
        this.voters = new VoterNumbers(tree, localities);
    }

    /** The scenario of a tree that passed every check. */
    static Scenario compile(Fields tree, ScenarioVocabulary vocabulary) {
        ScenarioCompiler work = new ScenarioCompiler(tree, vocabulary);
        List<DatedEvent> dated = new ArrayList<>(CheckedRow.in(tree, "events", work::dated));
        dated.sort(Comparator.comparingInt(DatedEvent::day));
        List<ConditionalEvent> conditional = CheckedRow.in(tree, "conditional", work::conditional);
        return new Scenario(work.setting(), work.values(), dated, conditional);
    }

    private ParameterValues values() {
        ParameterValues values = ParameterValues.calibrated(ModelParameters.ALL, estimates());
        for (SourceNode.Field field :
                new CheckedRow(tree).inner("parameters").map().fields()) {
            Parameter parameter = ModelParameters.ALL.find(field.key());
            if (parameter != null && field.value() instanceof Fields inner) {
                String origin = field.keyAt().source() + ":" + field.keyAt().line();
                values = values.with(parameter, new CheckedRow(inner).number("value"), origin);
            }
        }
        return values;
    }

    private Map<Parameter, Estimate> estimates() {
        Map<Parameter, Estimate> found = new HashMap<>();
        for (CheckedRow row : CheckedRow.in(tree, "calibration")) {
            Parameter parameter = ModelParameters.ALL.find(row.text("parameter"));
            if (parameter != null) {
                IdentificationLevel identified =
                        IdentificationLevel.of(row.text("identified")).orElseThrow();
                String source = String.join("; ", row.names("source"));
                found.put(parameter, new Estimate(row.number("value"), source, identified, row.text("fit", "")));
            }
        }
        return found;
    }

    private DatedEvent dated(CheckedRow r) {
        return new DatedEvent(r.text("id"), clock.dayOf(r.day("date")), EffectType.read(r.map(), "effects", effects));
    }

    private ConditionalEvent conditional(CheckedRow r) {
        boolean coalition = r.text("votes_on", "").equals("coalition");
        EventCondition condition = r.has("if") ? ConditionParser.read(r.text("if"), vocabulary) : EventCondition.ALWAYS;
        return new ConditionalEvent(
                r.text("id"),
                clock.dayOf(r.day("earliest")),
                clock.dayOf(r.day("latest")),
                trigger(r),
                r.text("acts"),
                coalition ? ConditionalEvent.Motion.COALITION : ConditionalEvent.Motion.SOVIET_POWER,
                r.share("majority", 0.5),
                DayTypes.daysOf(r.text("try", "every 1 day")),
                condition,
                r.has("chance") ? ConditionParser.amount(r.text("chance"), vocabulary) : EventCondition.Value.ONE,
                EffectType.read(r.map(), "then", effects),
                EffectType.read(r.map(), "otherwise", effects));
    }

    private static EventTrigger trigger(CheckedRow r) {
        Optional<CheckedRow> after = r.map().map("after").map(CheckedRow::new);
        if (after.isEmpty()) {
            return EventTrigger.NONE;
        }
        boolean all = after.get().has("all");
        return new EventTrigger(
                after.get().names(all ? "all" : "any"), all, after.get().whole("wait", 0));
    }

    private static ScenarioCalendar clock(Fields tree) {
        CheckedRow row = new CheckedRow(tree.map("clock").orElseThrow());
        return new ScenarioCalendar(row.day("start"), row.day("end"), row.whole("spin_up", 0));
    }

    private ScenarioSetting setting() {
        CheckedRow opening = new CheckedRow(tree.map("opening").orElseThrow());
        return new ScenarioSetting(
                new CheckedRow(tree).text("id"),
                clock,
                new CheckedRow(tree).text("news_from"),
                rows("centres", r -> new Capital(r.text("id"), r.number("lat"), r.number("lon"))),
                new OpeningConditions(opening.number("credibility"), opening.number("access"), opening.number("fear")),
                rows("groups", ScenarioCompiler::group),
                rows("places", this::place),
                CovariateTable.scores(tree),
                rows("bodies", this::body),
                rows("sessions", this::session),
                rows("elections", this::election),
                rows("forces", this::force),
                rows(
                        "theatres",
                        r -> new Theatre(
                                r.text("id"), r.title(), r.text("committee", ""), r.flag("government", false))),
                rows("armed_units", ScenarioCompiler::armedUnit),
                Extensions.of(tree));
    }

    private <T> List<T> rows(String section, Function<CheckedRow, T> reader) {
        return CheckedRow.in(tree, section, reader);
    }

    private List<String> groups(CheckedRow r, String key) {
        return effects.groups().expanded(r.names(key));
    }

    private static SocialGroup group(CheckedRow r) {
        return new SocialGroup(
                r.text("id"),
                r.title(),
                r.one("class", SocialClass.class),
                r.one("kind", GroupLocation.class),
                r.number("meeting_rate"),
                r.number("recall_multiplier"),
                r.whole("seats_per_unit", 0),
                r.whole("committee_seats", 0),
                r.number("fear_factor"),
                r.number("offset"),
                r.number("voters"),
                r.number("congress_weight"),
                Math.round(r.number("headcount", 0)));
    }

    private Place place(CheckedRow r) {
        return new Place(
                r.text("id"),
                r.title(),
                r.text("group"),
                r.number("lat"),
                r.number("lon"),
                r.whole("units", 0),
                r.text("soviet", ""),
                r.flag("brought_in", false),
                r.flag("open", true),
                localities.of(r));
    }

    private PoliticalBody body(CheckedRow r) {
        return new PoliticalBody(
                r.text("id"),
                r.title(),
                r.one("kind", PoliticalBodyKind.class),
                r.number("lat", Double.NaN),
                r.number("lon", Double.NaN),
                r.text("acts_for", ""),
                groups(r, "over"),
                r.whole("seats_for", 0),
                r.whole("seats_against", 0),
                r.flag("exists", true),
                r.share("quorum", 0.5));
    }

    private SovietSession session(CheckedRow r) {
        int day = r.has("date") ? clock.dayOf(r.day("date")) : SovietSession.NOT_CALLED;
        return new SovietSession(
                r.text("id"), day, r.text("body"), groups(r, "groups"), r.text("question", ""), r.number("attendance"));
    }

    private Election election(CheckedRow r) {
        List<Election.Weight> electorate = voters.weights(r.names("groups"));
        return new Election(
                r.text("id"),
                clock.dayOf(r.day("date")),
                r.title(),
                r.one("kind", Election.Kind.class),
                electorate,
                r.number("turnout", 1),
                r.number("other_lists", voters.otherLists(electorate)),
                r.number("credibility", Double.NaN),
                r.flag("spring_mood", false),
                r.whole("seats", 0));
    }

    private ArmedForce force(CheckedRow r) {
        return new ArmedForce(
                r.text("id"),
                r.one("side", ArmedForce.Side.class),
                r.title(),
                r.number("men"),
                r.one("counts", ArmedForce.Counts.class),
                groups(r, "groups"),
                r.number("threshold", 0),
                r.text("needs", ""),
                r.number("otherwise", 1));
    }

    private static ArmedUnit armedUnit(CheckedRow r) {
        return new ArmedUnit(
                r.text("id"),
                r.title(),
                r.text("theatre"),
                r.one("kind", ArmedUnit.Kind.class),
                r.whole("men"),
                r.text("opinion", ""),
                r.flag("commissars", false),
                r.flag("threatened", false),
                r.flag("from_outside", false),
                r.whole("hours", 0),
                r.whole("rifles", 0),
                r.flag("guns", false));
    }
}
