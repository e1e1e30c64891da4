package smolny.history.schema;

import static smolny.history.schema.Terms.DAY;
import static smolny.history.schema.Terms.SOURCES;
import static smolny.history.schema.Terms.TEXT;
import static smolny.history.schema.Terms.WHO;
import static smolny.history.schema.Terms.measured;
import static smolny.history.schema.Terms.ref;
import static smolny.history.schema.Terms.refs;
import static smolny.history.schema.Terms.words;

import java.util.ArrayList;
import java.util.List;

/** The kinds of effects, each under the word that stands behind 'do'. */
final class EffectKinds {
    private static final String SHARE = "share";

    private EffectKinds() {}

    static List<Kind> all() {
        List<Kind> all = new ArrayList<>(moods());
        all.addAll(institutions());
        return all;
    }

    private static List<Kind> moods() {
        return List.of(
                effect(
                                "credibility",
                                Key.may("by", measured(-1.2, 1.2, SHARE), "change of the government's credibility"),
                                Key.may("to", measured(0, 1.2, SHARE), "its new value"))
                        .oneOf("by", "to"),
                threat(),
                effect(
                                "fear",
                                Key.may("times", measured(0, 1, SHARE), "what is left of the fear"),
                                Key.may("at_least", measured(0, 2, "probit"), "least fear from now on"))
                        .oneOf("times", "at_least"),
                dread(),
                access(),
                effect(
                        "relief",
                        Key.must("who", WHO, "whose grievance is met"),
                        Key.must("to", measured(0, 2, "probit"), "by how much their drive falls"),
                        Key.must("of", words("land", "peace"), "which grievance")),
                effect(
                        "agitators",
                        Key.must("side", words("soviet", "moderate"), "whose"),
                        Key.must("to", measured(0, 3, SHARE), "their new weight, 1 being the usual"),
                        Key.may("who", WHO, "groups they work in; all unless said")),
                effect(
                                "meeting",
                                Key.may("who", WHO, "whose units meet today"),
                                Key.may("places", refs(Space.PLACE), "places whose units meet today"),
                                Key.may("except", refs(Space.PLACE), "places left out"),
                                Key.must("hears", refs(Space.GROUP), "groups they hear"),
                                Key.must("mixing", measured(0, 1, SHARE), "how much of what they perceive"))
                        .oneOf("who", "places"),
                effect("momentum", Key.must("to", measured(-1, 1, "probit per month"), "drive added from now on")));
    }

    private static Kind threat() {
        return effect(
                "threat",
                Key.must("who", WHO, "who feels threatened"),
                Key.must("to", measured(0, 2, "level"), "how strongly; 0 lifts it"),
                Key.otherwise("lasts", words("fades", "stands"), "fades", "whether it goes by itself"));
    }

    private static Kind dread() {
        return effect("dread", Key.must("to", measured(0, 2, "level"), "dread of civil war; 1 when it comes to blows"));
    }

    private static Kind access() {
        return effect(
                        "access",
                        Key.may("to", measured(0, 1, SHARE), "agitators' access to units"),
                        Key.may("by", measured(-1, 1, "share per day"), "its daily change"),
                        Key.may("until", DAY, "last day of the daily change"),
                        Key.may("place", ref(Space.PLACE), "a place opened or closed"),
                        Key.may("open", Terms.TRUE_FALSE, "whether it is open"))
                .oneOf("to", "by", "place")
                .pair("by", "until")
                .pair("place", "open");
    }

    private static List<Kind> institutions() {
        return List.of(
                effect(
                                "recall",
                                Key.may("body", ref(Space.BODY), "whose seats"),
                                Key.may("who", WHO, "or whose deputies"),
                                Key.must("times", measured(0, 20, SHARE), "how much faster they are renewed"))
                        .oneOf("body", "who"),
                effect(
                        "set",
                        Key.must("parameter", ref(Space.PARAMETER), "which"),
                        Key.must("to", new Words.OfParameter("parameter"), "its new value, with the parameter's unit")),
                effect("found", Key.must("body", ref(Space.BODY), "which begins to exist")),
                effect("dissolve", Key.must("body", ref(Space.BODY), "which ends")),
                effect("mark", Key.must("outcome", new Words.Id(Space.OUTCOME, '-'), "what is recorded")),
                effect(
                                "call",
                                Key.may("session", ref(Space.SESSION), "which"),
                                Key.may("election", ref(Space.ELECTION), "which"),
                                Key.must("on", DAY, "for which day"))
                        .oneOf("session", "election"),
                effect(
                                "cancel",
                                Key.may("session", ref(Space.SESSION), "which"),
                                Key.may("election", ref(Space.ELECTION), "which"))
                        .oneOf("session", "election"),
                effect(
                        "clash",
                        Key.must("if_government_falls", new Type.Effects(), "what follows then"),
                        Key.must("if_government_stands", new Type.Effects(), "what follows then")));
    }

    private static Kind effect(String name, Key... own) {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.must("do", TEXT, "the effect"));
        keys.addAll(List.of(own));
        keys.add(Key.may("source", SOURCES, "where this is known from, or 'assumed'"));
        keys.add(Terms.note());
        return new Kind("do " + name, "effect '" + name + "'", keys, List.of(), List.of());
    }
}
