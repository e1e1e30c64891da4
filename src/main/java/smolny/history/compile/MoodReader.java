package smolny.history.compile;

import smolny.model.event.Effect;
import smolny.model.event.Effects;
import smolny.model.setting.Clock;

/** From checked maps to the effects that work on people. */
final class MoodReader {
    private MoodReader() {}

    /** The effect under this word. */
    static Effect read(String word, Row r, Clock clock) {
        return switch (word) {
            case "credibility" ->
                r.has("to")
                        ? new Effects.Credibility(r.number("to"), true)
                        : new Effects.Credibility(r.number("by"), false);
            case "fear" -> fear(r);
            case "dread" -> new Effects.Dread(r.number("to"));
            case "access" -> access(r, clock);
            case "relief" -> new Effects.Relief(r.who(), r.text("of"), r.number("to"));
            case "agitators" -> new Effects.Agitators(r.text("side").equals("soviet"), r.who(), r.number("to"));
            case "meeting" ->
                new Effects.Meeting(
                        r.who(), r.names("places"), r.names("except"), r.names("hears"), r.number("mixing"));
            case "momentum" -> new Effects.Momentum(r.number("to"));
            default -> throw new IllegalArgumentException("no effect is called " + word);
        };
    }

    private static Effect fear(Row r) {
        return r.has("times")
                ? new Effects.FearTimes(r.number("times"))
                : new Effects.FearAtLeast(r.number("at_least"));
    }

    private static Effect access(Row r, Clock clock) {
        if (r.has("to")) {
            return new Effects.Access(r.number("to"));
        }
        return r.has("place")
                ? new Effects.Doors(r.text("place"), r.flag("open", true))
                : new Effects.AccessDrifts(r.number("by"), clock.dayOf(r.day("until")));
    }
}
