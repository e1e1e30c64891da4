package smolny.history.compile;

import java.util.Objects;
import smolny.model.Parameters;
import smolny.model.event.Effect;
import smolny.model.event.Effects;
import smolny.model.setting.Clock;

/** From checked maps to the effects that give orders: to bodies, parameters and the calendar. */
final class OrderReader {
    private OrderReader() {}

    /** The effect under this word. */
    static Effect read(String word, Row r, Clock clock) {
        return switch (word) {
            case "recall" ->
                r.has("body")
                        ? new Effects.RecallIn(r.text("body"), r.number("times"))
                        : new Effects.RecallOf(r.who(), r.number("times"));
            case "set" ->
                new Effects.SetParameter(
                        Objects.requireNonNull(Parameters.ALL.find(r.text("parameter"))), r.number("to"));
            case "found" -> new Effects.Existence(r.text("body"), true);
            case "dissolve" -> new Effects.Existence(r.text("body"), false);
            case "mark" -> new Effects.Mark(r.text("outcome"));
            case "call" -> new Effects.Call(called(r), clock.dayOf(r.day("on")));
            default -> new Effects.Call(called(r), null);
        };
    }

    private static String called(Row r) {
        return r.has("session") ? r.text("session") : r.text("election");
    }
}
