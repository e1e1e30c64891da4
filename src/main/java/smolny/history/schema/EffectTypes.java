package smolny.history.schema;

import static smolny.history.schema.Terms.DAY;
import static smolny.history.schema.Terms.SOURCES;
import static smolny.history.schema.Terms.TEXT;
import static smolny.history.schema.Terms.TRUE_FALSE;
import static smolny.history.schema.Terms.WHO;
import static smolny.history.schema.Terms.measured;
import static smolny.history.schema.Terms.note;
import static smolny.history.schema.Terms.ref;
import static smolny.history.schema.Terms.refs;
import static smolny.history.schema.Terms.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import smolny.history.text.Node.Fields;
import smolny.model.Parameters;
import smolny.model.event.Effect;
import smolny.model.event.Effects;
import smolny.model.setting.Clock;

/**
 * Every kind of effect, declared once: the word that stands behind 'do', its keys with ranges and meanings, how it is read, and how it
 * is described. Schema, checks, compiled scenario and time line all follow from here. What an effect does, and through which
 * parameters, stands with its record in {@link Effects}; a new kind of effect is one record there and one declaration here.
 */
public final class EffectTypes {
    private static final String SHARE = "share";
    private static final String STEP = "  ";
    private static final Map<String, EffectType> ALL = all();

    /** The keys under which some effect holds effects that may follow from it. */
    public static final List<String> BRANCHES = ALL.values().stream()
            .flatMap(type -> type.branches.keySet().stream())
            .toList();

    private EffectTypes() {}

    /**
     * One kind of effect.
     *
     * @param kind its keys
     * @param read the effects that a row stands for
     * @param words what it does, in words with dose and unit
     * @param branches headings of the lists of effects inside it, by key
     */
    private record EffectType(
            Kind kind,
            BiFunction<Row, Clock, List<Effect>> read,
            BiFunction<Row, TitlesById, String> words,
            Map<String, String> branches) {}

    private static Map<String, EffectType> all() {
        Map<String, EffectType> all = new LinkedHashMap<>();
        add(
                all,
                kind(
                                "credibility",
                                Key.may("by", measured(-1.2, 1.2, SHARE), "change of the government's credibility"),
                                Key.may("to", measured(0, 1.2, SHARE), "its new value"))
                        .oneOf("by", "to"),
                (r, clock) -> new Effects.Credibility(r.number(r.has("to") ? "to" : "by"), r.has("to")),
                (r, titles) -> "the government's credibility "
                        + (r.has("to") ? "becomes " + r.text("to") : moved(r.text("by"))));
        all.put(
                "threat",
                new EffectType(
                        kind(
                                "threat",
                                Key.must("who", WHO, "who feels threatened"),
                                Key.must("to", measured(0, 2, "level"), "how strongly; 0 lifts it"),
                                Key.otherwise("lasts", words("fades", "stands"), "fades", "whether it goes by itself")),
                        (r, clock) -> threat(r),
                        EffectTypes::threat,
                        Map.of()));
        add(
                all,
                kind(
                                "fear",
                                Key.may("times", measured(0, 1, SHARE), "what is left of the fear"),
                                Key.may("at_least", measured(0, 2, "probit"), "least fear from now on"))
                        .oneOf("times", "at_least"),
                (r, clock) -> r.has("times")
                        ? new Effects.FearTimes(r.number("times"))
                        : new Effects.FearAtLeast(r.number("at_least")),
                (r, titles) -> r.has("times")
                        ? r.text("times") + " of the fear is left"
                        : "fear is at least " + r.text("at_least") + " from now on");
        add(
                all,
                kind("dread", Key.must("to", measured(0, 2, "level"), "dread of civil war; 1 when it comes to blows")),
                (r, clock) -> new Effects.Dread(r.number("to")),
                (r, titles) -> "dread of civil war is " + r.text("to") + " and fades from now on");
        add(
                all,
                kind(
                                "access",
                                Key.may("to", measured(0, 1, SHARE), "agitators' access to units"),
                                Key.may("by", measured(-1, 1, "share per day"), "its daily change"),
                                Key.may("until", DAY, "last day of the daily change"),
                                Key.may("place", ref(Space.PLACE), "a place opened or closed"),
                                Key.may("open", TRUE_FALSE, "whether it is open"))
                        .oneOf("to", "by", "place")
                        .pair("by", "until")
                        .pair("place", "open"),
                EffectTypes::access,
                EffectTypes::access);
        add(
                all,
                kind(
                        "relief",
                        Key.must("who", WHO, "whose grievance is met"),
                        Key.must("to", measured(0, 2, "probit"), "by how much their drive falls"),
                        Key.must("of", words("land", "peace"), "which grievance")),
                (r, clock) -> new Effects.Relief(r.who(), r.text("of"), r.number("to")),
                (r, titles) -> "the drive of " + who(r, titles) + " falls by " + r.text("to")
                        + " because the grievance over " + r.text("of") + " is met");
        add(
                all,
                kind(
                        "agitators",
                        Key.must("side", words("soviet", "moderate"), "whose"),
                        Key.must("to", measured(0, 3, SHARE), "their new weight, 1 being the usual"),
                        Key.may("who", WHO, "groups they work in; all unless said")),
                (r, clock) -> new Effects.Agitators(r.text("side").equals("soviet"), r.who(), r.number("to")),
                (r, titles) -> "agitators of the " + r.text("side") + " side count for " + r.text("to")
                        + " of the usual with " + who(r, titles));
        add(
                all,
                kind(
                                "meeting",
                                Key.may("who", WHO, "whose units meet today"),
                                Key.may("places", refs(Space.PLACE), "places whose units meet today"),
                                Key.may("except", refs(Space.PLACE), "places left out"),
                                Key.must("hears", refs(Space.GROUP), "groups they hear"),
                                Key.must("mixing", measured(0, 1, SHARE), "how much of what they perceive"))
                        .oneOf("who", "places"),
                (r, clock) -> new Effects.Meeting(
                        r.who(), r.names("places"), r.names("except"), r.names("hears"), r.number("mixing")),
                EffectTypes::meeting);
        add(
                all,
                kind("momentum", Key.must("to", measured(-1, 1, "probit per month"), "drive added from now on")),
                (r, clock) -> new Effects.Momentum(r.number("to")),
                (r, titles) -> "a drive of " + r.text("to") + " is added for all but townspeople");
        institutions(all);
        return all;
    }

    private static void institutions(Map<String, EffectType> all) {
        add(
                all,
                kind(
                                "recall",
                                Key.may("body", ref(Space.BODY), "whose seats"),
                                Key.may("who", WHO, "or whose deputies"),
                                Key.must("times", measured(0, 20, SHARE), "how much faster they are renewed"))
                        .oneOf("body", "who"),
                (r, clock) -> r.has("body")
                        ? new Effects.RecallIn(r.text("body"), r.number("times"))
                        : new Effects.RecallOf(r.who(), r.number("times")),
                (r, titles) -> "seats of " + (r.has("body") ? titles.one(r.text("body")) : who(r, titles))
                        + " are renewed " + bare(r.text("times")) + " times as fast as usual");
        add(
                all,
                kind(
                        "set",
                        Key.must("parameter", ref(Space.PARAMETER), "which"),
                        Key.must("to", new Words.OfParameter("parameter"), "its new value, with the parameter's unit")),
                (r, clock) -> new Effects.SetParameter(
                        Objects.requireNonNull(Parameters.ALL.find(r.text("parameter"))), r.number("to")),
                (r, titles) -> "the parameter " + r.text("parameter") + " becomes " + r.text("to"));
        add(
                all,
                kind("found", Key.must("body", ref(Space.BODY), "which begins to exist")),
                (r, clock) -> new Effects.Existence(r.text("body"), true),
                (r, titles) -> titles.one(r.text("body")) + " comes into being");
        add(
                all,
                kind("dissolve", Key.must("body", ref(Space.BODY), "which ends")),
                (r, clock) -> new Effects.Existence(r.text("body"), false),
                (r, titles) -> titles.one(r.text("body")) + " ends");
        add(
                all,
                kind("mark", Key.must("outcome", new Words.Id(Space.OUTCOME, '-'), "what is recorded")),
                (r, clock) -> new Effects.Mark(r.text("outcome")),
                (r, titles) -> "it is noted that '" + r.text("outcome") + "'");
        add(
                all,
                kind(
                                "call",
                                Key.may("session", ref(Space.SESSION), "which"),
                                Key.may("election", ref(Space.ELECTION), "which"),
                                Key.must("on", DAY, "for which day"))
                        .oneOf("session", "election"),
                (r, clock) -> new Effects.Call(called(r), clock.dayOf(r.day("on"))),
                (r, titles) -> "'" + called(r) + "' is called for " + Days.words(r.day("on")));
        add(
                all,
                kind(
                                "cancel",
                                Key.may("session", ref(Space.SESSION), "which"),
                                Key.may("election", ref(Space.ELECTION), "which"))
                        .oneOf("session", "election"),
                (r, clock) -> new Effects.Call(called(r), null),
                (r, titles) -> "'" + called(r) + "' is called off");
        Map<String, String> branches = new LinkedHashMap<>();
        branches.put("if_government_falls", "if the government falls:");
        branches.put("if_government_stands", "if it stands:");
        all.put(
                "clash",
                new EffectType(
                        kind(
                                "clash",
                                Key.must("if_government_falls", new Type.Effects(), "what follows then"),
                                Key.must("if_government_stands", new Type.Effects(), "what follows then")),
                        (r, clock) -> List.of(new Effects.Clash(
                                read(r.map(), "if_government_falls", clock),
                                read(r.map(), "if_government_stands", clock))),
                        (r, titles) -> "the forces meet",
                        branches));
    }

    private static void add(
            Map<String, EffectType> all,
            Kind kind,
            BiFunction<Row, Clock, Effect> read,
            BiFunction<Row, TitlesById, String> words) {
        all.put(
                kind.name().substring(Format.EFFECT.length()),
                new EffectType(kind, (r, clock) -> List.of(read.apply(r, clock)), words, Map.of()));
    }

    private static Kind kind(String word, Key... own) {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.must("do", TEXT, "the effect"));
        keys.addAll(List.of(own));
        keys.add(Key.may("source", SOURCES, "where this is known from, or 'assumed'"));
        keys.add(note());
        return new Kind(Format.EFFECT + word, "effect '" + word + "'", keys, List.of(), List.of());
    }

    /** The kinds of maps that effects are, in a fixed order. */
    static List<Kind> kinds() {
        return ALL.values().stream().map(EffectType::kind).toList();
    }

    /** The effects under a key of a checked map, in the order written; none if it is absent. */
    public static List<Effect> read(Fields owner, String key, Clock clock) {
        List<Effect> effects = new ArrayList<>();
        for (Row row : Row.in(owner, key)) {
            effects.addAll(type(row).read.apply(row, clock));
        }
        return List.copyOf(effects);
    }

    /** One line for each effect under a key, with its sources, or one that says there is none. */
    public static List<String> lines(Fields owner, String key, String indent, TitlesById titles) {
        List<String> lines = new ArrayList<>();
        for (Row effect : Row.in(owner, key)) {
            EffectType type = type(effect);
            List<String> sources = effect.names("source");
            lines.add(indent + "- " + type.words.apply(effect, titles)
                    + (sources.isEmpty() ? "" : " (" + String.join(", ", sources) + ")"));
            type.branches.forEach((branch, heading) -> {
                lines.add(indent + STEP + heading);
                lines.addAll(lines(effect.map(), branch, indent + STEP + STEP, titles));
            });
        }
        return lines.isEmpty() ? List.of(indent + "- nothing") : lines;
    }

    private static EffectType type(Row effect) {
        return Objects.requireNonNull(ALL.get(effect.text("do")));
    }

    /** A threat set to nothing is lifted whether it fades or stands. */
    private static List<Effect> threat(Row r) {
        double level = r.number("to");
        Effect standing = new Effects.Threat(r.who(), level, true);
        Effect fading = new Effects.Threat(r.who(), level, false);
        if (level == 0) {
            return List.of(fading, standing);
        }
        return List.of(stands(r) ? standing : fading);
    }

    private static String threat(Row r, TitlesById titles) {
        if (r.number("to") == 0) {
            return "the threat to " + who(r, titles) + " is lifted";
        }
        return "a threat of " + r.text("to") + " hangs over " + who(r, titles)
                + (stands(r) ? " and stands until lifted" : " and fades by itself");
    }

    private static boolean stands(Row r) {
        return r.text("lasts", "fades").equals("stands");
    }

    private static Effect access(Row r, Clock clock) {
        if (r.has("to")) {
            return new Effects.Access(r.number("to"));
        }
        return r.has("place")
                ? new Effects.Doors(r.text("place"), r.flag("open", true))
                : new Effects.AccessDrifts(r.number("by"), clock.dayOf(r.day("until")));
    }

    private static String access(Row r, TitlesById titles) {
        if (r.has("place")) {
            return titles.one(r.text("place")) + (r.flag("open", true) ? " opens to" : " shuts out") + " agitators";
        }
        return r.has("to")
                ? "agitators' access becomes " + r.text("to")
                : "agitators' access changes by " + r.text("by") + " until " + Days.words(r.day("until"));
    }

    private static String meeting(Row r, TitlesById titles) {
        String where = r.has("places") ? titles.all(r.names("places")) : who(r, titles);
        String except = r.has("except") ? ", except " + titles.all(r.names("except")) + "," : "";
        return "the units of " + where + except + " meet and hear " + titles.all(r.names("hears")) + "; "
                + r.text("mixing") + " of what they perceive comes from them";
    }

    private static String moved(String by) {
        return by.startsWith("-") ? "falls by " + by.substring(1) : "rises by " + by.replace("+", "");
    }

    private static String who(Row r, TitlesById titles) {
        return titles.all(r.names("who"));
    }

    private static String called(Row r) {
        return r.has("session") ? r.text("session") : r.text("election");
    }

    private static String bare(String quantity) {
        int blank = quantity.indexOf(' ');
        return blank < 0 ? quantity : quantity.substring(0, blank);
    }
}
