package smolny.scenario;

import static smolny.scenario.CommonTypes.DAY;
import static smolny.scenario.CommonTypes.TEXT;
import static smolny.scenario.CommonTypes.YES_NO;
import static smolny.scenario.CommonTypes.list;
import static smolny.scenario.CommonTypes.map;
import static smolny.scenario.CommonTypes.number;
import static smolny.scenario.CommonTypes.ref;
import static smolny.scenario.CommonTypes.rows;
import static smolny.scenario.CommonTypes.words;
import static smolny.scenario.NumberTypes.whole;

import java.util.List;

/** The kinds of maps in a record file: what the sources say. No run reads them. */
final class RecordMapKinds {
    private static final ValueType.Scalar COUNT = whole(0, 1_000_000_000);
    private static final ValueType.Scalar ANSWER = words(
            "soviet_power",
            "power_to_democracy",
            "coalition_without_kadets",
            "coalition",
            "bolshevik",
            "left_sr",
            "sr",
            "menshevik",
            "other");

    /** Answers on the congress's form and parties, any number of them. */
    private static final ValueType ANSWERS = list(ANSWER);

    static final List<MapKind> ALL = List.of(
            MapKind.of("record")
                    .file("record")
                    .must("calendar", map("calendar"), "how days are written")
                    .may("votes", rows("vote"), "counts of recorded votes")
                    .may("elections", rows("result"), "shares of lists")
                    .may("mandates", rows("mandate"), "what the congress's delegates were sent for")
                    .may("turning_points", rows("turning_point"), "when bodies first stood for soviet power")
                    .may("resolutions", rows("resolution"), "what units and bodies resolved")
                    .may("compositions", rows("composition"), "who sat where")
                    .may("points", rows("point"), "measures on a day")
                    .may("stands", rows("stand"), "whom armed units obeyed")
                    .may("targets", rows("target"), "what runs are scored against")
                    .may("limits", map("limits"), "what a score must reach")
                    .must("sources", rows("source"), "works and documents")
                    .note(),
            MapKind.of("vote")
                    .must("session", ref(NameSpace.SESSION), "the session it was taken in")
                    .must("for", COUNT, "votes for soviet power")
                    .must("against", COUNT, "votes against it")
                    .may("abstain", COUNT, "abstentions")
                    .may("present", COUNT, "deputies present")
                    .evidence(),
            MapKind.of("result")
                    .must("election", ref(NameSpace.ELECTION), "the election")
                    .must("party", words("bolshevik", "left_sr", "sr", "menshevik", "kadet", "other"), "the list")
                    .must("share", number(0, 1), "of the votes for the lists of the model")
                    .may("tolerance", number(0, 1), "assumed error of source and model together")
                    .may("raw", number(0, 1), "share of all votes")
                    .evidence(),
            MapKind.of("mandate")
                    .must("answer", ANSWER, "the answer on the form, or the party")
                    .may("delegates", COUNT, "how many")
                    .may("of", COUNT, "of how many")
                    .must("share", number(0, 1), "their share")
                    .may("tolerance", number(0, 1), "assumed error of source and model together")
                    .evidence(),
            MapKind.of("turning_point")
                    .id(NameSpace.POINT)
                    .must("date", DAY, "the day")
                    .must("body", TEXT, "who")
                    .may("classes", TEXT, "of which classes")
                    .may("level", TEXT, "base, city, front or nation")
                    .may("session", ref(NameSpace.SESSION), "the session, if the model has it")
                    .confidence()
                    .source()
                    .note(),
            MapKind.of("resolution")
                    .id(NameSpace.POINT)
                    .must("date", DAY, "the day")
                    .may("earliest", DAY, "the earliest possible day, where no source gives the day")
                    .may("latest", DAY, "the latest possible day")
                    .must("body", TEXT, "who")
                    .may("body_kind", TEXT, "what sort of body")
                    .may("place", TEXT, "where")
                    .may("class", TEXT, "of which class")
                    .may("position", TEXT, "what it asked for")
                    .may("for", COUNT, "votes for")
                    .may("against", COUNT, "votes against")
                    .may("abstain", COUNT, "abstentions")
                    .confidence()
                    .basis()
                    .source()
                    .may("where", TEXT, "the place in the source")
                    .note(),
            MapKind.of("composition")
                    .must("date", DAY, "the day")
                    .must("body", TEXT, "which body")
                    .may("section", TEXT, "which part of it")
                    .must("party", TEXT, "who")
                    .may("members", COUNT, "how many")
                    .may("share", number(0, 1), "of the members")
                    .evidence(),
            MapKind.of("stand")
                    .id(NameSpace.POINT)
                    .must("unit", ref(NameSpace.ARMED_UNIT), "the armed unit")
                    .must("date", DAY, "the day")
                    .must("stance", words("obeys_soviet", "neutral", "obeys_staff", "divided"), "whom it obeyed")
                    .must(
                            "use",
                            words("fit", "held-out", "transfer", "earlier"),
                            "fit and held-out as for targets; transfer: of another city or month, with nothing fitted to"
                                    + " it; earlier: not scored")
                    .evidence(),
            MapKind.of("point")
                    .id(NameSpace.POINT)
                    .must("date", DAY, "the day")
                    .must("of", TEXT, "the measure")
                    .must("value", number(-1000, 1000), "what the sources give")
                    .may("low", number(-1000, 1000), "least that is likely")
                    .may("high", number(-1000, 1000), "most that is likely")
                    .basis()
                    .source()
                    .note(),
            MapKind.of("target")
                    .id(NameSpace.TARGET)
                    .may("title", TEXT, "name as shown, where vote, election or answer give none")
                    .must(
                            "use",
                            words("fit", "held-out", "earlier"),
                            "fit: the model may be fitted to it; held-out: never; earlier: not scored, null models may"
                                    + " start from it")
                    .may("session", ref(NameSpace.SESSION), "the vote that it is compared with; with 'side'")
                    .may(
                            "side",
                            words(TargetStatistic.Side.class),
                            "for or against, of those present; two_way: for, of those who took a side")
                    .may("election", ref(NameSpace.ELECTION), "the election that it is compared with; with 'party'")
                    .may("party", words("bolshevik", "sr", "menshevik", "kadet"), "the list")
                    .may("answer", ANSWERS, "answers or parties of the congress's delegates, together")
                    .may("among", ANSWERS, "of those who gave one of these; of all if absent")
                    .may(
                            "measure",
                            list(TEXT),
                            "the measure that it is compared with, or several with weights: soldiers.units=2")
                    .may(
                            "before",
                            TEXT,
                            "with one measure: 1 if it passes one half on an earlier day than this other one, 0 if on"
                                    + " a later, one half if on the same or neither does by 'date'")
                    .may(
                            "majority",
                            ref(NameSpace.BODY),
                            "the body of which 'value' says whether more than half are for soviet power on 'date': 1 or 0")
                    .may("since", DAY, "with a measure: its rise from this day to 'date'")
                    .must("date", DAY, "the day of the count; of a measure the day on which it is read")
                    .must("value", number(-1, 1), "a share, or a difference of two")
                    .must(
                            "tolerance",
                            number(0.001, 1),
                            "one standard deviation of the error of source and model together")
                    .must("grounds", TEXT, "why the tolerance is what it is")
                    .may("place", TEXT, "where; counts of one sort in one place follow each other in a series")
                    .may("sort", TEXT, "of what; with 'place'")
                    .latitude()
                    .longitude()
                    .evidence(),
            MapKind.part("limits")
                    .may("fit_rms_z", number(0, 100), "largest allowed root mean square z of fitted targets")
                    .may("fit_worst_z", number(0, 100), "largest allowed z of any of them, without its sign")
                    .may(
                            "held_out_covered",
                            number(0, 1),
                            "smallest allowed share of held-out targets in their 90 % interval")
                    .may(
                            "below_nulls",
                            YES_NO,
                            "whether the mean CRPS of held-out targets must be below every null model's"));

    private RecordMapKinds() {}
}
