package smolny.scenario;

import static smolny.scenario.CommonTypes.ADDED;
import static smolny.scenario.CommonTypes.DAY;
import static smolny.scenario.CommonTypes.GROUPS;
import static smolny.scenario.CommonTypes.SOURCES;
import static smolny.scenario.CommonTypes.TEXT;
import static smolny.scenario.CommonTypes.TRUE_FALSE;
import static smolny.scenario.CommonTypes.UNITS;
import static smolny.scenario.CommonTypes.WHO;
import static smolny.scenario.CommonTypes.measured;
import static smolny.scenario.CommonTypes.ref;
import static smolny.scenario.CommonTypes.refs;
import static smolny.scenario.CommonTypes.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import smolny.model.ModelParameters;
import smolny.model.event.CommandEffects;
import smolny.model.event.EventEffect;
import smolny.model.event.EventEffects;
import smolny.scenario.SourceNode.Fields;

/**
 * Every kind of effect, declared once: the word that stands behind 'do', its keys with ranges and meanings, how it is read, and how it
 * is described. Schema, checks, compiled scenario and time line all follow from here. What an effect does, and through which
 * parameters, stands with its record in {@link EventEffects}; a new kind of effect is one record there and one declaration here.
 */
public enum EffectType {
    CREDIBILITY(
            kind("credibility")
                    .may("by", measured(-1.2, 1.2, "share"), "change of the government's credibility")
                    .may("to", measured(0, 1.2, "share"), "its new value")
                    .oneOf("by", "to"),
            (r, in) -> List.of(new EventEffects.Credibility(r.number(r.has("to") ? "to" : "by"), r.has("to"))),
            (r, titles) ->
                    "the government's credibility " + (r.has("to") ? "becomes " + r.text("to") : moved(r.text("by")))),
    THREAT(
            kind("threat")
                    .must("who", WHO, "who feels threatened")
                    .must("to", measured(0, 2, "level"), "how strongly; 0 lifts it")
                    .otherwise("lasts", words("fades", "stands"), "fades", "whether it goes by itself"),
            EffectType::threat,
            EffectType::threat),
    FEAR(
            kind("fear")
                    .may("times", measured(0, 1, "share"), "what is left of the fear")
                    .may("at_least", measured(0, 2, "probit"), "least fear from now on")
                    .oneOf("times", "at_least"),
            (r, in) -> List.of(
                    r.has("times")
                            ? new EventEffects.FearTimes(r.number("times"))
                            : new EventEffects.FearAtLeast(r.number("at_least"))),
            (r, titles) -> r.has("times")
                    ? r.text("times") + " of the fear is left"
                    : "fear is at least " + r.text("at_least") + " from now on"),
    DREAD(
            kind("dread").must("to", measured(0, 2, "level"), "dread of civil war; 1 when it comes to blows"),
            (r, in) -> List.of(new EventEffects.Dread(r.number("to"))),
            (r, titles) -> "dread of civil war is " + r.text("to") + " and fades from now on"),
    ACCESS(
            kind("access")
                    .may("to", measured(0, 1, "share"), "agitators' access to units")
                    .may("by", measured(-1, 1, "share per day"), "its daily change")
                    .may("until", DAY, "last day of the daily change")
                    .may("place", ref(NameSpace.PLACE), "a place opened or closed")
                    .may("open", TRUE_FALSE, "whether it is open")
                    .oneOf("to", "by", "place")
                    .pair("by", "until")
                    .pair("place", "open"),
            (r, in) -> List.of(access(r, in)),
            EffectType::access),
    RELIEF(
            kind("relief")
                    .must("who", WHO, "whose grievance is met")
                    .must("to", measured(0, 2, "probit"), "by how much their drive falls")
                    .must("of", words("land", "peace"), "which grievance"),
            (r, in) -> List.of(new EventEffects.Relief(in.who(r), r.text("of"), r.number("to"))),
            (r, titles) -> "the drive of " + who(r, titles) + " falls by " + r.text("to")
                    + " because the grievance over " + r.text("of") + " is met"),
    AGITATORS(
            kind("agitators")
                    .must("side", words("soviet", "moderate"), "whose")
                    .must("to", measured(0, 3, "share"), "their new weight, 1 being the usual")
                    .may("who", WHO, "groups they work in; all unless said"),
            (r, in) -> List.of(new EventEffects.Agitators(r.text("side").equals("soviet"), in.who(r), r.number("to"))),
            (r, titles) -> "agitators of the " + r.text("side") + " side count for " + r.text("to")
                    + " of the usual with " + who(r, titles)),
    MEETING(
            kind("meeting")
                    .may("who", WHO, "whose units meet today")
                    .may("places", refs(NameSpace.PLACE), "places whose units meet today")
                    .may("except", refs(NameSpace.PLACE), "places left out")
                    .must("hears", GROUPS, "groups they hear")
                    .must("mixing", measured(0, 1, "share"), "how much of what they perceive")
                    .oneOf("who", "places"),
            (r, in) -> List.of(new EventEffects.Meeting(
                    in.who(r),
                    r.names("places"),
                    r.names("except"),
                    in.groups().expanded(r.names("hears")),
                    r.number("mixing"))),
            EffectType::meeting),
    MOMENTUM(
            kind("momentum").must("to", measured(-1, 1, "probit per month"), "drive added from now on"),
            (r, in) -> List.of(new EventEffects.Momentum(r.number("to"))),
            (r, titles) -> "a drive of " + r.text("to") + " is added for all but townspeople"),
    RECALL(
            kind("recall")
                    .may("body", ref(NameSpace.BODY), "whose seats")
                    .may("who", WHO, "or whose deputies")
                    .must("times", measured(0, 20, "share"), "how much faster they are renewed")
                    .oneOf("body", "who"),
            (r, in) -> List.of(
                    r.has("body")
                            ? new EventEffects.RecallIn(r.text("body"), r.number("times"))
                            : new EventEffects.RecallOf(in.who(r), r.number("times"))),
            (r, titles) -> "seats of " + (r.has("body") ? titles.title(r.text("body")) : who(r, titles))
                    + " are renewed " + bare(r.text("times")) + " times as fast as usual"),
    SET(
            kind("set")
                    .must("parameter", ref(NameSpace.PARAMETER), "which")
                    .must("to", new WordTypes.OfParameter("parameter"), "its new value, with the parameter's unit"),
            (r, in) -> List.of(new EventEffects.SetParameter(
                    Objects.requireNonNull(ModelParameters.ALL.find(r.text("parameter"))), r.number("to"))),
            (r, titles) -> "the parameter " + r.text("parameter") + " becomes " + r.text("to")),
    FOUND(
            kind("found").must("body", ref(NameSpace.BODY), "which begins to exist"),
            (r, in) -> List.of(new EventEffects.Existence(r.text("body"), true)),
            (r, titles) -> titles.title(r.text("body")) + " comes into being"),
    DISSOLVE(
            kind("dissolve").must("body", ref(NameSpace.BODY), "which ends"),
            (r, in) -> List.of(new EventEffects.Existence(r.text("body"), false)),
            (r, titles) -> titles.title(r.text("body")) + " ends"),
    EXTENSION(
            kind("extension")
                    .must("name", ADDED, "an effect that a further jar adds")
                    .otherwise("strength", measured(-1000, 1000, ""), "1", "how strongly it acts"),
            (r, in) -> List.of(new EventEffects.Added(Extensions.effect(r.text("name")), r.number("strength", 1))),
            (r, titles) -> "the extension '" + r.text("name") + "' acts with a strength of " + r.text("strength", "1")),
    MARK(
            kind("mark").must("outcome", new WordTypes.Id(NameSpace.OUTCOME, '-'), "what is recorded"),
            (r, in) -> List.of(new EventEffects.Mark(r.text("outcome"))),
            (r, titles) -> "it is noted that '" + r.text("outcome") + "'"),
    CALL(
            kind("call")
                    .may("session", ref(NameSpace.SESSION), "which")
                    .may("election", ref(NameSpace.ELECTION), "which")
                    .must("on", DAY, "for which day")
                    .oneOf("session", "election"),
            (r, in) -> List.of(new EventEffects.Call(called(r), in.dayOf(r, "on"))),
            (r, titles) -> "'" + called(r) + "' is called for " + DayTypes.inWords(r.day("on"))),
    CANCEL(
            kind("cancel")
                    .may("session", ref(NameSpace.SESSION), "which")
                    .may("election", ref(NameSpace.ELECTION), "which")
                    .oneOf("session", "election"),
            (r, in) -> List.of(new EventEffects.Call(called(r), null)),
            (r, titles) -> "'" + called(r) + "' is called off"),
    STANDING_ORDER(
            theatre("standing_order")
                    .must(
                            "to",
                            measured(-1, 1, "level"),
                            "whose signature an order needs: -1 the staff's, 1 the committee's"),
            (r, in) -> List.of(new CommandEffects.StandingOrder(r.text("theatre"), r.number("to"))),
            (r, titles) -> r.number("to") > 0
                    ? "no order is valid without the committee's signature"
                    : r.number("to") < 0 ? "only the staff's orders are valid" : "both sides claim to command"),
    COMMISSARS(
            theatre("commissars"),
            (r, in) -> List.of(new CommandEffects.SendCommissars(r.text("theatre"))),
            (r, titles) -> "the committee sends commissars to the units in " + titles.title(r.text("theatre"))),
    CONFERENCE(
            theatre("conference").must("weight", measured(0, 1, "share"), "how much the others' example counts"),
            (r, in) -> List.of(new CommandEffects.Muster(r.text("theatre"), true, r.number("weight"))),
            (r, titles) -> "delegates of all units meet and vote; their example counts " + r.text("weight")),
    DEMONSTRATION(
            theatre("demonstration").must("weight", measured(0, 1, "share"), "how much the others' example counts"),
            (r, in) -> List.of(new CommandEffects.Muster(r.text("theatre"), false, r.number("weight"))),
            (r, titles) -> "the garrison comes out in the open; the example counts " + r.text("weight")),
    ORDER(
            theatre("order")
                    .must("by", words("soviet", "staff"), "who gives it")
                    .may("units", UNITS, "to whom: armed units or kinds; all in the city unless said")
                    .otherwise("signed", TRUE_FALSE, "false", "whether the other side has signed it too")
                    .otherwise("by_rail", TRUE_FALSE, "false", "whether it needs trains"),
            (r, in) -> List.of(new CommandEffects.Order(
                    r.text("theatre"),
                    r.text("by").equals("soviet"),
                    r.names("units"),
                    r.flag("signed", false),
                    r.flag("by_rail", false))),
            (r, titles) -> "the " + r.text("by") + " gives an order to " + titles.titles(r.names("units"))),
    ARM(
            theatre("arm")
                    .must("rifles", measured(0, 1_000_000, "rifles"), "how many")
                    .may(
                            "depot",
                            ref(NameSpace.ARMED_UNIT),
                            "armed unit that guards them and gives them out only if it has a commissar"),
            (r, in) -> List.of(new CommandEffects.Arm(r.text("theatre"), r.number("rifles"), r.text("depot", ""))),
            (r, titles) -> "the Red Guard gets " + r.text("rifles")
                    + (r.has("depot") ? " if " + titles.title(r.text("depot")) + " has accepted a commissar" : "")),
    DISARM(
            theatre("disarm")
                    .may("units", UNITS, "who; all in the city unless said")
                    .must("share", measured(0, 1, "share"), "of their men who lose their arms"),
            (r, in) -> List.of(new CommandEffects.Disarm(r.text("theatre"), r.names("units"), r.number("share"))),
            (r, titles) -> r.text("share") + " of the men of " + titles.titles(r.names("units")) + " lose their arms"),
    CALL_UP(
            theatre("call_up").must("units", UNITS, "armed units or kinds that are called to the city"),
            (r, in) -> List.of(new CommandEffects.CallUp(r.text("theatre"), r.names("units"))),
            (r, titles) -> titles.titles(r.names("units")) + " are called to the city"),
    TRAINS(
            theatre("trains").must("stopped", measured(0, 1, "share"), "of the trains with troops for the city"),
            (r, in) -> List.of(new CommandEffects.Trains(r.text("theatre"), r.number("stopped"))),
            (r, titles) -> "railwaymen stop " + r.text("stopped") + " of the trains with troops"),
    TELEGRAPH(
            theatre("telegraph").must("by", words("soviet", "nobody", "staff"), "who holds it"),
            (r, in) -> List.of(new CommandEffects.Telegraph(
                    r.text("theatre"), List.of("staff", "nobody", "soviet").indexOf(r.text("by")) - 1)),
            (r, titles) -> "telegraph and telephone are in the hands of " + r.text("by")),
    BRIDGES(
            theatre("bridges")
                    .must("cut_off", measured(0, 1, "share"), "of the Red Guard, in the first hours of a fight"),
            (r, in) -> List.of(new CommandEffects.Bridges(r.text("theatre"), r.number("cut_off"))),
            (r, titles) -> "raised bridges keep " + r.text("cut_off") + " of the Red Guard from the centre"),
    STRIKE(
            theatre("strike"),
            (r, in) -> List.of(new CommandEffects.Strike(r.text("theatre"))),
            (r, titles) -> "the government has struck first"),
    CLASH(
            kind("clash")
                    .may("theatre", ref(NameSpace.THEATRE), "the city that is fought for, unit by unit")
                    .must("if_government_falls", new ValueType.Effects(), "what follows then")
                    .must("if_government_stands", new ValueType.Effects(), "what follows then"),
            (r, in) -> List.of(clash(r, in)),
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

    private final MapKind kind;
    private final BiFunction<CheckedRow, EffectContext, List<EventEffect>> read;
    private final BiFunction<CheckedRow, TitlesById, String> words;
    private final Map<String, String> branches = new LinkedHashMap<>();

    /**
     * One kind of effect.
     *
     * @param kind its word and keys
     * @param read the effects that a row stands for
     * @param words what it does, in words with strength and unit
     * @param branches keys and headings of the lists of effects inside it
     */
    EffectType(
            MapKind kind,
            BiFunction<CheckedRow, EffectContext, List<EventEffect>> read,
            BiFunction<CheckedRow, TitlesById, String> words,
            String... branches) {
        this.kind = kind.may("source", SOURCES, "where this is known from, or 'assumed'")
                .note();
        this.read = read;
        this.words = words;
        for (int i = 0; i < branches.length; i += 2) {
            this.branches.put(branches[i], branches[i + 1]);
        }
    }

    private static EventEffect clash(CheckedRow r, EffectContext in) {
        List<EventEffect> falls = read(r.map(), "if_government_falls", in);
        List<EventEffect> stands = read(r.map(), "if_government_stands", in);
        return r.has("theatre")
                ? new CommandEffects.Fight(r.text("theatre"), falls, stands)
                : new EventEffects.Clash(falls, stands);
    }

    private static MapKind theatre(String word) {
        return kind(word).must("theatre", ref(NameSpace.THEATRE), "the city whose troops are meant");
    }

    private static MapKind kind(String word) {
        return MapKind.of(ScenarioFormat.EFFECT + word, "effect '" + word + "'").must("do", TEXT, "the effect");
    }

    /** The effects under a key of a checked map, in the order written; none if it is absent. */
    static List<EventEffect> read(Fields owner, String key, EffectContext in) {
        List<EventEffect> effects = new ArrayList<>();
        for (CheckedRow row : CheckedRow.in(owner, key)) {
            effects.addAll(row.one("do", EffectType.class).read.apply(row, in));
        }
        return List.copyOf(effects);
    }

    /** One line for each effect under a key, with its sources, or one that says there is none. */
    public static List<String> lines(Fields owner, String key, String indent, TitlesById titles) {
        List<String> lines = new ArrayList<>();
        for (CheckedRow effect : CheckedRow.in(owner, key)) {
            EffectType type = effect.one("do", EffectType.class);
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

    MapKind kind() {
        return kind;
    }

    /** A threat set to nothing is lifted whether it fades or stands. */
    private static List<EventEffect> threat(CheckedRow r, EffectContext in) {
        double level = r.number("to");
        EventEffect standing = new EventEffects.Threat(in.who(r), level, true);
        EventEffect fading = new EventEffects.Threat(in.who(r), level, false);
        if (level == 0) {
            return List.of(fading, standing);
        }
        return List.of(stands(r) ? standing : fading);
    }

    private static String threat(CheckedRow r, TitlesById titles) {
        if (r.number("to") == 0) {
            return "the threat to " + who(r, titles) + " is lifted";
        }
        return "a threat of " + r.text("to") + " hangs over " + who(r, titles)
                + (stands(r) ? " and stands until lifted" : " and fades by itself");
    }

    private static boolean stands(CheckedRow r) {
        return r.text("lasts", "fades").equals("stands");
    }

    private static EventEffect access(CheckedRow r, EffectContext in) {
        if (r.has("to")) {
            return new EventEffects.Access(r.number("to"));
        }
        return r.has("place")
                ? new EventEffects.Doors(r.text("place"), r.flag("open", true))
                : new EventEffects.AccessDrifts(r.number("by"), in.dayOf(r, "until"));
    }

    private static String access(CheckedRow r, TitlesById titles) {
        if (r.has("place")) {
            return titles.title(r.text("place")) + (r.flag("open", true) ? " opens to" : " shuts out") + " agitators";
        }
        return r.has("to")
                ? "agitators' access becomes " + r.text("to")
                : "agitators' access changes by " + r.text("by") + " until " + DayTypes.inWords(r.day("until"));
    }

    private static String meeting(CheckedRow r, TitlesById titles) {
        String where = r.has("places") ? titles.titles(r.names("places")) : who(r, titles);
        String except = r.has("except") ? ", except " + titles.titles(r.names("except")) + "," : "";
        return "the units of " + where + except + " meet and hear " + titles.titles(r.names("hears")) + "; "
                + r.text("mixing") + " of what they perceive comes from them";
    }

    private static String moved(String by) {
        return by.startsWith("-") ? "falls by " + by.substring(1) : "rises by " + by.replace("+", "");
    }

    private static String who(CheckedRow r, TitlesById titles) {
        return titles.titles(r.names("who"));
    }

    private static String called(CheckedRow r) {
        return r.has("session") ? r.text("session") : r.text("election");
    }

    private static String bare(String quantity) {
        int blank = quantity.indexOf(' ');
        return blank < 0 ? quantity : quantity.substring(0, blank);
    }
}
