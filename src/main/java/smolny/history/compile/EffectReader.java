package smolny.history.compile;

import java.util.ArrayList;
import java.util.List;
import smolny.history.text.Node.Fields;
import smolny.model.event.Effect;
import smolny.model.event.Effects;
import smolny.model.setting.Clock;

/** From checked maps to the model's effects: one word, one record. */
final class EffectReader {
    private final Clock clock;

    EffectReader(Clock clock) {
        this.clock = clock;
    }

    /** The effects under a key, in the order written; none if it is absent. */
    List<Effect> read(Fields owner, String key) {
        List<Effect> effects = new ArrayList<>();
        for (Row row : Row.in(owner, key)) {
            effects.addAll(effect(row));
        }
        return List.copyOf(effects);
    }

    private List<Effect> effect(Row r) {
        String word = r.text("do");
        return switch (word) {
            case "threat" -> threat(r);
            case "clash" ->
                List.of(new Effects.Clash(read(r.map(), "if_government_falls"), read(r.map(), "if_government_stands")));
            case "recall", "set", "found", "dissolve", "mark", "call", "cancel" ->
                List.of(OrderReader.read(word, r, clock));
            default -> List.of(MoodReader.read(word, r, clock));
        };
    }

    /** A threat set to nothing is lifted whether it fades or stands. */
    private static List<Effect> threat(Row r) {
        double level = r.number("to");
        Effect standing = new Effects.Threat(r.who(), level, true);
        Effect fading = new Effects.Threat(r.who(), level, false);
        if (level == 0) {
            return List.of(fading, standing);
        }
        return List.of(r.text("lasts", "fades").equals("stands") ? standing : fading);
    }
}
