package smolny.history.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.history.check.ConditionText;
import smolny.history.check.Vocabulary;
import smolny.history.schema.Days;
import smolny.history.schema.Quantity;
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
import smolny.model.setting.Clock;

/** From a checked, resolved tree to the model's scenario. */
public final class Compiler {
    private final Fields tree;
    private final Clock clock;
    private final EffectReader effects;
    private final Vocabulary vocabulary;

    private Compiler(Fields tree, Vocabulary vocabulary) {
        this.tree = tree;
        this.clock = SettingReader.clock(tree);
        this.effects = new EffectReader(clock);
        this.vocabulary = vocabulary;
    }

    /** The scenario of a tree that passed every check. */
    public static Scenario compile(Fields tree, Vocabulary vocabulary) {
        Compiler work = new Compiler(tree, vocabulary);
        List<DatedEvent> dated =
                new ArrayList<>(Row.in(tree, "events").stream().map(work::dated).toList());
        dated.sort(Comparator.comparingInt(DatedEvent::day));
        List<ConditionalEvent> conditional =
                Row.in(tree, "conditional").stream().map(work::conditional).toList();
        return new Scenario(SettingReader.read(tree), work.values(), dated, conditional);
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
        return new DatedEvent(r.text("id"), clock.dayOf(r.day("date")), effects.read(r.map(), "effects"));
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
                effects.read(r.map(), "then"),
                effects.read(r.map(), "otherwise"));
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
}
