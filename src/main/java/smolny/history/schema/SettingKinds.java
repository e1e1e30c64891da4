package smolny.history.schema;

import static smolny.history.schema.Terms.DAY;
import static smolny.history.schema.Terms.SOURCES;
import static smolny.history.schema.Terms.TEXT;
import static smolny.history.schema.Terms.YES_NO;
import static smolny.history.schema.Terms.id;
import static smolny.history.schema.Terms.latitude;
import static smolny.history.schema.Terms.longitude;
import static smolny.history.schema.Terms.note;
import static smolny.history.schema.Terms.number;
import static smolny.history.schema.Terms.ref;
import static smolny.history.schema.Terms.refs;
import static smolny.history.schema.Terms.source;
import static smolny.history.schema.Terms.title;
import static smolny.history.schema.Terms.words;

import java.util.List;

/** The kinds of rows that describe the world before anything happens. */
final class SettingKinds {
    private SettingKinds() {}

    static List<Kind> all() {
        return List.of(group(), place(), body(), session(), election(), force(), centre(), entry(), work());
    }

    private static Kind group() {
        return Kind.of(
                "group",
                "group",
                id(Space.GROUP),
                title(),
                Key.must("class", words("worker", "soldier", "sailor", "peasant", "townspeople"), "social class"),
                Key.must("kind", words("town", "front", "village"), "how news reaches them"),
                Key.must("meeting_rate", number(0, 1), "chance per day that a unit meets"),
                Key.must("recall_multiplier", number(0, 20), "how fast seats are renewed, 1 being the usual"),
                Key.must("seats_per_unit", new Numbers.Whole(0, 50), "deputies each unit has in its soviet"),
                Key.must("committee_seats", new Numbers.Whole(0, 50), "members of each unit's own committee"),
                Key.must("fear_factor", number(0, 5), "share of the July fear felt here"),
                Key.must("offset", number(-5, 5), "shift of dispositions in probit"),
                Key.must("voters", number(0, 200), "voters in millions"),
                Key.must("congress_weight", number(0, 1), "share of the congress's delegates"),
                Key.may("headcount", new Numbers.Whole(0, 100_000_000), "real persons, where the record has them"),
                source(),
                note());
    }

    private static Kind place() {
        return Kind.of(
                "place",
                "place",
                id(Space.PLACE),
                title(),
                Key.must("group", ref(Space.GROUP), "whose units stand here"),
                Key.must("lat", number(-90, 90), "degrees north"),
                Key.must("lon", number(-180, 180), "degrees east"),
                Key.must("units", new Numbers.Whole(1, 10_000), "how many base units"),
                Key.may("soviet", ref(Space.BODY), "the body its units send deputies to"),
                Key.otherwise("brought_in", YES_NO, "no", "units brought in to put the movement down"),
                Key.otherwise("open", YES_NO, "yes", "whether agitators are admitted from the first day"),
                source(),
                note());
    }

    private static Kind body() {
        return Kind.of(
                "body",
                "body",
                id(Space.BODY),
                title(),
                Key.must(
                        "kind",
                        words(
                                "soviet",
                                "army_committee",
                                "peasant_soviet",
                                "congress",
                                "executive",
                                "committee",
                                "party",
                                "government",
                                "commissars"),
                        "how it is made up and decides"),
                latitude(),
                longitude(),
                Key.may("acts_for", ref(Space.BODY), "the body whose vote decides for it"),
                Key.may("over", refs(Space.GROUP), "groups whose units its members sit in"),
                Key.may("seats_for", new Numbers.Whole(0, 5000), "fixed seats for soviet power"),
                Key.may("seats_against", new Numbers.Whole(0, 5000), "fixed seats against it"),
                Key.must("exists", YES_NO, "whether it exists on the first day"),
                Key.otherwise("quorum", new Numbers.Share(0, 1), "0.5", "share of seats that must be present"),
                source(),
                note());
    }

    private static Kind session() {
        return Kind.of(
                "session",
                "session",
                id(Space.SESSION),
                Key.may("date", DAY, "the day of the vote; without one an event must call it"),
                Key.must("body", ref(Space.BODY), "who votes"),
                Key.may("groups", refs(Space.GROUP), "whose deputies only, when not the whole body"),
                Key.may("question", TEXT, "what is voted on, in words"),
                Key.must("attendance", number(0, 1), "share of the seats present"),
                source(),
                note());
    }

    private static Kind election() {
        return Kind.of(
                "election",
                "election",
                id(Space.ELECTION),
                Key.must("date", DAY, "the day the model takes"),
                title(),
                Key.must("kind", words("ballot", "section_executive"), "secret ballot, or deputies choosing"),
                Key.must(
                        "groups",
                        new Type.ListOf(new Words.Weighted(Space.ELECTORATE)),
                        "who votes, groups or single places, with weights"),
                Key.may("turnout", number(0, 1), "share of the voters"),
                Key.otherwise("other_lists", number(0, 1), "0", "share of the vote for lists outside the model"),
                Key.may("credibility", number(0, 2), "fixed value, for a ballot before the clock starts"),
                Key.otherwise("spring_mood", YES_NO, "no", "voters in the mood of the spring"),
                Key.may("seats", new Numbers.Whole(0, 10_000), "seats filled"),
                source(),
                note());
    }

    private static Kind force() {
        return Kind.of(
                        "force",
                        "force",
                        id(Space.FORCE),
                        Key.must("side", words("soviet", "government"), "for whom it stands"),
                        title(),
                        Key.must("men", new Numbers.Whole(0, 10_000_000), "men at full strength"),
                        Key.must(
                                "counts",
                                words("units_above", "units_below", "support", "shortfall", "all"),
                                "what part of them comes"),
                        Key.may("groups", refs(Space.GROUP), "whose units are asked"),
                        Key.may("threshold", number(0, 1), "expressed share that is the limit"),
                        Key.may("needs", ref(Space.OUTCOME), "outcome that must have been marked"),
                        Key.may("otherwise", number(0, 1), "factor while that mark is missing"),
                        source(),
                        note())
                .pair("needs", "otherwise");
    }

    private static Kind centre() {
        return Kind.of(
                "centre",
                "centre",
                id(Space.CENTRE),
                Key.must("lat", number(-90, 90), "degrees north"),
                Key.must("lon", number(-180, 180), "degrees east"));
    }

    private static Kind entry() {
        return Kind.of(
                "entry",
                "chronicle entry",
                id(Space.ENTRY),
                Key.must("date", DAY, "the day, or the first of several"),
                Key.may("until", DAY, "the last of several days"),
                Key.may("place", TEXT, "where, for the time line"),
                Key.may("kind", TEXT, "what sort of thing it is"),
                title(),
                Key.may("says", TEXT, "what happened, one or two plain sentences"),
                Key.may("direction", TEXT, "which way it pushed, by the coder's judgement"),
                Key.must("certainty", Terms.CERTAINTY, "how sure it is"),
                new Key("source", SOURCES, true, null, "where this is known from"),
                note());
    }

    private static Kind work() {
        return Kind.of(
                "source",
                "source",
                id(Space.SOURCE),
                title(),
                Key.may("author", TEXT, "who wrote or edited it"),
                Key.may("year", TEXT, "when it appeared"),
                Key.may("where", new Words.Whereabouts(), "where it can be found"),
                Key.must("access", words("seed", "retrieved", "not-opened"), "whether it was seen"),
                note());
    }
}
