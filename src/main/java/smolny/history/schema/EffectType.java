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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
public enum EffectType {
    CREDIBILITY(
            kind(
                            "credibility",
                            Key.may("by", measured(-1.2, 1.2, "share"), "change of the government's credibility"),
                            Key.may("to", measured(0, 1.2, "share"), "its new value"))
                    .oneOf("by", "to"),
            (r, clock) -> List.of(new Effects.Credibility(r.number(r.has("to") ? "to" : "by"), r.has("to"))),
            (r, titles) ->
                    "the government's credibility " + (r.has("to") ? "becomes " + r.text("to") : moved(r.text("by")))),
    THREAT(
            kind(
                    "threat",
                    Key.must("who", WHO, "who feels threatened"),
                    Key.must("to", measured(0, 2, "level"), "how strongly; 0 lifts it"),
                    Key.otherwise("lasts", words("fades", "stands"), "fades", "whether it goes by itself")),
            (r, clock) -> threat(r),
            EffectType::threat),
    FEAR(
            kind(
                            "fear",
                            Key.may("times", measured(0, 1, "share"), "what is left of the fear"),
                            Key.may("at_least", measured(0, 2, "probit"), "least fear from now on"))
                    .oneOf("times", "at_least"),
            (r, clock) -> List.of(
                    r.has("times")
                            ? new Effects.FearTimes(r.number("times"))
                            : new Effects.FearAtLeast(r.number("at_least"))),
            (r, titles) -> r.has("times")
                    ? r.text("times") + " of the fear is left"
                    : "fear is at least " + r.text("at_least") + " from now on"),
    DREAD(
            kind("dread", Key.must("to", measured(0, 2, "level"), "dread of civil war; 1 when it comes to blows")),
            (r, clock) -> List.of(new Effects.Dread(r.number("to"))),
            (r, titles) -> "dread of civil war is " + r.text("to") + " and fades from now on"),
    ACCESS(
            kind(
                            "access",
                            Key.may("to", measured(0, 1, "share"), "agitators' access to units"),
                            Key.may("by", measured(-1, 1, "share per day"), "its daily change"),
                            Key.may("until", DAY, "last day of the daily change"),
                            Key.may("place", ref(Space.PLACE), "a place opened or closed"),
                            Key.may("open", TRUE_FALSE, "whether it is open"))
                    .oneOf("to", "by", "place")
                    .pair("by", "until")
                    .pair("place", "open"),
            (r, clock) -> List.of(access(r, clock)),
            EffectType::access),
    RELIEF(
            kind(
                    "relief",
                    Key.must("who", WHO, "whose grievance is met"),
                    Key.must("to", measured(0, 2, "probit"), "by how much their drive falls"),
                    Key.must("of", words("land", "peace"), "which grievance")),
            (r, clock) -> List.of(new Effects.Relief(r.who(), r.text("of"), r.number("to"))),
            (r, titles) -> "the drive of " + who(r, titles) + " falls by " + r.text("to")
                    + " because the grievance over " + r.text("of") + " is met"),
    AGITATORS(
            kind(
                    "agitators",
                    Key.must("side", words("soviet", "moderate"), "whose"),
                    Key.must("to", measured(0, 3, "share"), "their new weight, 1 being the usual"),
                    Key.may("who", WHO, "groups they work in; all unless said")),
            (r, clock) -> List.of(new Effects.Agitators(r.text("side").equals("soviet"), r.who(), r.number("to"))),
            (r, titles) -> "agitators of the " + r.text("side") + " side count for " + r.text("to")
                    + " of the usual with " + who(r, titles)),
    MEETING(
            kind(
                            "meeting",
                            Key.may("who", WHO, "whose units meet today"),
                            Key.may("places", refs(Space.PLACE), "places whose units meet today"),
                            Key.may("except", refs(Space.PLACE), "places left out"),
                            Key.must("hears", refs(Space.GROUP), "groups they hear"),
                            Key.must("mixing", measured(0, 1, "share"), "how much of what they perceive"))
                    .oneOf("who", "places"),
            (r, clock) -> List.of(new Effects.Meeting(
                    r.who(), r.names("places"), r.names("except"), r.names("hears"), r.number("mixing"))),
            EffectType::meeting),
    MOMENTUM(
            kind("momentum", Key.must("to", measured(-1, 1, "probit per month"), "drive added from now on")),
            (r, clock) -> List.of(new Effects.Momentum(r.number("to"))),
            (r, titles) -> "a drive of " + r.text("to") + " is added for all but townspeople"),
    RECALL(
            kind(
                            "recall",
                            Key.may("body", ref(Space.BODY), "whose seats"),
                            Key.may("who", WHO, "or whose deputies"),
                            Key.must("times", measured(0, 20, "share"), "how much faster they are renewed"))
                    .oneOf("body", "who"),
            (r, clock) -> List.of(
                    r.has("body")
                            ? new Effects.RecallIn(r.text("body"), r.number("times"))
                            : new Effects.RecallOf(r.who(), r.number("times"))),
            (r, titles) -> "seats of " + (r.has("body") ? titles.one(r.text("body")) : who(r, titles)) + " are renewed "
                    + bare(r.text("times")) + " times as fast as usual"),
    SET(
            kind(
                    "set",
                    Key.must("parameter", ref(Space.PARAMETER), "which"),
                    Key.must("to", new Words.OfParameter("parameter"), "its new value, with the parameter's unit")),
            (r, clock) -> List.of(new Effects.SetParameter(
                    Objects.requireNonNull(Parameters.ALL.find(r.text("parameter"))), r.number("to"))),
            (r, titles) -> "the parameter " + r.text("parameter") + " becomes " + r.text("to")),
    FOUND(
            kind("found", Key.must("body", ref(Space.BODY), "which begins to exist")),
            (r, clock) -> List.of(new Effects.Existence(r.text("body"), true)),
            (r, titles) -> titles.one(r.text("body")) + " comes into being"),
    DISSOLVE(
            kind("dissolve", Key.must("body", ref(Space.BODY), "which ends")),
            (r, clock) -> List.of(new Effects.Existence(r.text("body"), false)),
            (r, titles) -> titles.one(r.text("body")) + " ends"),
    MARK(
            kind("mark", Key.must("outcome", new Words.Id(Space.OUTCOME, '-'), "what is recorded")),
            (r, clock) -> List.of(new Effects.Mark(r.text("outcome"))),
            (r, titles) -> "it is noted that '" + r.text("outcome") + "'"),
    CALL(
            kind(
                            "call",
                            Key.may("session", ref(Space.SESSION), "which"),
                            Key.may("election", ref(Space.ELECTION), "which"),
                            Key.must("on", DAY, "for which day"))
                    .oneOf("session", "election"),
            (r, clock) -> List.of(new Effects.Call(called(r), clock.dayOf(r.day("on")))),
            (r, titles) -> "'" + called(r) + "' is called for " + Days.words(r.day("on"))),
    CANCEL(
            kind(
                            "cancel",
                            Key.may("session", ref(Space.SESSION), "which"),
                            Key.may("election", ref(Space.ELECTION), "which"))
                    .oneOf("session", "election"),
            (r, clock) -> List.of(new Effects.Call(called(r), null)),
            (r, titles) -> "'" + called(r) + "' is called off"),
    CLASH(
            kind(
                    "clash",
                    Key.must("if_government_falls", new Type.Effects(), "what follows then"),
                    Key.must("if_government_stands", new Type.Effects(), "what follows then")),
            (r, clock) -> List.of(new Effects.Clash(
                    read(r.map(), "if_government_falls", clock), read(r.map(), "if_government_stands", clock))),
            (r, titles) -> "the forces meet",
            "if_government_falls",
            "if the government falls:",
            "if_government_stands",
            "if it stands:");

    /** The keys under which some effect holds effects that may follow from it. */
    public static final List<String> BRANCHES = Arrays.stream(values())
            .flatMap(type -> type.branches.keySet().stream())
            .toList();

    private static final String STEP = "  ";

    private final Kind kind;
    private final BiFunction<Row, Clock, List<Effect>> read;
    private final BiFunction<Row, TitlesById, String> words;
    private final Map<String, String> branches = new LinkedHashMap<>();

    /**
     * One kind of effect.
     *
     * @param kind its word and keys
     * @param read the effects that a row stands for
     * @param words what it does, in words with dose and unit
     * @param branches keys and headings of the lists of effects inside it
     */
    EffectType(
            Kind kind,
            BiFunction<Row, Clock, List<Effect>> read,
            BiFunction<Row, TitlesById, String> words,
            String... branches) {
        this.kind = kind;
        this.read = read;
        this.words = words;
        for (int i = 0; i < branches.length; i += 2) {
            this.branches.put(branches[i], branches[i + 1]);
        }
    }

    private static Kind kind(String word, Key... own) {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.must("do", TEXT, "the effect"));
        keys.addAll(List.of(own));
        keys.add(Key.may("source", SOURCES, "where this is known from, or 'assumed'"));
        keys.add(note());
        return new Kind(Format.EFFECT + word, "effect '" + word + "'", keys, List.of(), List.of());
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
        return valueOf(effect.text("do").toUpperCase(Locale.ROOT));
    }

    Kind kind() {
        return kind;
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
