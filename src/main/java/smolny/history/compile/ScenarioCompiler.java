package smolny.history.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import smolny.history.check.ConditionText;
import smolny.history.check.Vocabulary;
import smolny.history.schema.Days;
import smolny.history.schema.EffectType;
import smolny.history.schema.Quantity;
import smolny.history.schema.Row;
import smolny.history.schema.Words;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.kernel.param.Estimate;
import smolny.kernel.param.Identified;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.model.Parameters;
import smolny.model.event.Condition;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.DatedEvent;
import smolny.model.event.Scenario;
import smolny.model.event.Trigger;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Centre;
import smolny.model.setting.Clock;
import smolny.model.setting.Election;
import smolny.model.setting.Force;
import smolny.model.setting.Group;
import smolny.model.setting.Kind;
import smolny.model.setting.Opening;
import smolny.model.setting.Place;
import smolny.model.setting.Session;
import smolny.model.setting.Setting;
import smolny.model.setting.SocialClass;

/** From a checked, resolved tree to the model's scenario. */
public final class ScenarioCompiler {
    private final Fields tree;
    private final Clock clock;
    private final Vocabulary vocabulary;

    private ScenarioCompiler(Fields tree, Vocabulary vocabulary) {
        this.tree = tree;
        this.clock = clock(tree);
        this.vocabulary = vocabulary;
    }

    /** The scenario of a tree that passed every check. */
    public static Scenario compile(Fields tree, Vocabulary vocabulary) {
        ScenarioCompiler work = new ScenarioCompiler(tree, vocabulary);
        List<DatedEvent> dated =
                new ArrayList<>(Row.in(tree, "events").stream().map(work::dated).toList());
        dated.sort(Comparator.comparingInt(DatedEvent::day));
        List<ConditionalEvent> conditional =
                Row.in(tree, "conditional").stream().map(work::conditional).toList();
        return new Scenario(work.setting(), work.values(), dated, conditional);
    }

    private Values values() {
        Values values = Values.calibrated(Parameters.ALL, estimates());
        Fields set = tree.map("parameters").orElse(new Fields(List.of(), null, tree.at()));
        for (Node.Field field : set.fields()) {
            Parameter parameter = Parameters.ALL.find(field.key());
            if (parameter != null && field.value() instanceof Fields inner) {
                String origin = field.keyAt().source() + ":" + field.keyAt().line();
                double to =
                        Quantity.of(new Row(inner).text("value")).orElseThrow().value();
                values = values.with(parameter, to, origin);
            }
        }
        return values;
    }

    private Map<Parameter, Estimate> estimates() {
        Map<Parameter, Estimate> found = new HashMap<>();
        for (Row row : Row.in(tree, "calibration")) {
            Parameter parameter = Parameters.ALL.find(row.text("parameter"));
            if (parameter != null) {
                Identified identified = Identified.of(row.text("identified")).orElseThrow();
                String source = String.join("; ", row.names("source"));
                found.put(parameter, new Estimate(row.number("value"), source, identified, row.text("fit", "")));
            }
        }
        return found;
    }

    private DatedEvent dated(Row r) {
        return new DatedEvent(r.text("id"), clock.dayOf(r.day("date")), EffectType.read(r.map(), "effects", clock));
    }

    private ConditionalEvent conditional(Row r) {
        boolean coalition = r.text("votes_on", "").equals("coalition");
        Condition condition = r.has("if") ? ConditionText.read(r.text("if"), vocabulary) : Condition.ALWAYS;
        return new ConditionalEvent(
                r.text("id"),
                clock.dayOf(r.day("earliest")),
                clock.dayOf(r.day("latest")),
                trigger(r),
                r.text("acts"),
                coalition ? ConditionalEvent.Motion.COALITION : ConditionalEvent.Motion.SOVIET_POWER,
                r.share("majority", 0.5),
                Days.Every.days(r.text("try", "every 1 day")),
                condition,
                EffectType.read(r.map(), "then", clock),
                EffectType.read(r.map(), "otherwise", clock));
    }

    private static Trigger trigger(Row r) {
        Optional<Row> after = r.map().map("after").map(Row::new);
        if (after.isEmpty()) {
            return Trigger.NONE;
        }
        boolean all = after.get().has("all");
        return new Trigger(
                after.get().names(all ? "all" : "any"), all, after.get().whole("wait", 0));
    }

    private static Clock clock(Fields tree) {
        Row row = new Row(tree.map("clock").orElseThrow());
        return new Clock(row.day("start"), row.day("end"), row.whole("spin_up", 0));
    }

    private Setting setting() {
        Row opening = new Row(tree.map("opening").orElseThrow());
        return new Setting(
                new Row(tree).text("id"),
                clock,
                new Row(tree).text("news_from"),
                rows("centres").stream()
                        .map(r -> new Centre(r.text("id"), r.number("lat"), r.number("lon")))
                        .toList(),
                new Opening(opening.number("credibility"), opening.number("access"), opening.number("fear")),
                rows("groups").stream().map(ScenarioCompiler::group).toList(),
                rows("places").stream().map(ScenarioCompiler::place).toList(),
                rows("bodies").stream().map(ScenarioCompiler::body).toList(),
                rows("sessions").stream().map(this::session).toList(),
                rows("elections").stream().map(this::election).toList(),
                rows("forces").stream().map(ScenarioCompiler::force).toList());
    }

    private List<Row> rows(String section) {
        return Row.in(tree, section);
    }

    private static Group group(Row r) {
        return new Group(
                r.text("id"),
                r.title(),
                SocialClass.valueOf(upper(r.text("class"))),
                Kind.valueOf(upper(r.text("kind"))),
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

    private static Place place(Row r) {
        return new Place(
                r.text("id"),
                r.title(),
                r.text("group"),
                r.number("lat"),
                r.number("lon"),
                r.whole("units", 0),
                r.text("soviet", ""),
                r.flag("brought_in", false),
                r.flag("open", true));
    }

    private static Body body(Row r) {
        return new Body(
                r.text("id"),
                r.title(),
                BodyKind.valueOf(upper(r.text("kind"))),
                r.number("lat", Double.NaN),
                r.number("lon", Double.NaN),
                r.text("acts_for", ""),
                r.names("over"),
                r.whole("seats_for", 0),
                r.whole("seats_against", 0),
                r.flag("exists", true),
                r.share("quorum", 0.5));
    }

    private Session session(Row r) {
        int day = r.has("date") ? clock.dayOf(r.day("date")) : Session.NOT_CALLED;
        return new Session(
                r.text("id"), day, r.text("body"), r.names("groups"), r.text("question", ""), r.number("attendance"));
    }

    private Election election(Row r) {
        return new Election(
                r.text("id"),
                clock.dayOf(r.day("date")),
                r.title(),
                Election.Kind.valueOf(upper(r.text("kind"))),
                r.names("groups").stream()
                        .map(t -> new Election.Weight(Words.Weighted.name(t), Words.Weighted.weight(t)))
                        .toList(),
                r.number("turnout", 1),
                r.number("other_lists", 0),
                r.number("credibility", Double.NaN),
                r.flag("spring_mood", false),
                r.whole("seats", 0));
    }

    private static Force force(Row r) {
        return new Force(
                r.text("id"),
                Force.Side.valueOf(upper(r.text("side"))),
                r.title(),
                r.number("men"),
                Force.Counts.valueOf(upper(r.text("counts"))),
                r.names("groups"),
                r.number("threshold", 0),
                r.text("needs", ""),
                r.number("otherwise", 1));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
