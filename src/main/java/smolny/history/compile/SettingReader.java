package smolny.history.compile;

import java.util.List;
import java.util.Locale;
import smolny.history.schema.Words;
import smolny.history.text.Node.Fields;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Centre;
import smolny.model.setting.Clock;
import smolny.model.setting.Election;
import smolny.model.setting.Force;
import smolny.model.setting.Group;
import smolny.model.setting.Kind;
import smolny.model.setting.Opening;
import smolny.model.setting.Place;
import smolny.model.setting.Session;
import smolny.model.setting.Setting;
import smolny.model.setting.SocialClass;

/** From checked rows to the model's setting. */
final class SettingReader {
    private final Fields tree;
    private final Clock clock;

    private SettingReader(Fields tree) {
        this.tree = tree;
        this.clock = clock(tree);
    }

    static Setting read(Fields tree) {
        return new SettingReader(tree).setting();
    }

    static Clock clock(Fields tree) {
        Row row = new Row(tree.map("clock").orElseThrow());
        return new Clock(row.day("start"), row.day("end"), row.whole("spin_up", 0));
    }

    private Setting setting() {
        Row opening = new Row(tree.map("opening").orElseThrow());
        return new Setting(
                new Row(tree).text("id"),
                clock,
                new Row(tree).text("news_from"),
                rows("centres").stream()
                        .map(r -> new Centre(r.text("id"), r.number("lat"), r.number("lon")))
                        .toList(),
                new Opening(opening.number("credibility"), opening.number("access"), opening.number("fear")),
                rows("groups").stream().map(SettingReader::group).toList(),
                rows("places").stream().map(SettingReader::place).toList(),
                rows("bodies").stream().map(SettingReader::body).toList(),
                rows("sessions").stream().map(this::session).toList(),
                rows("elections").stream().map(this::election).toList(),
                rows("forces").stream().map(SettingReader::force).toList());
    }

    private List<Row> rows(String section) {
        return Row.in(tree, section);
    }

    private static Group group(Row r) {
        return new Group(
                r.text("id"),
                r.title(),
                SocialClass.valueOf(upper(r.text("class"))),
                Kind.valueOf(upper(r.text("kind"))),
                r.number("meeting_rate"),
                r.number("recall_multiplier"),
                r.whole("seats_per_unit", 0),
                r.whole("committee_seats", 0),
                r.number("fear_factor"),
                r.number("offset"),
                r.number("voters"),
                r.number("congress_weight"),
                Math.round(r.number("headcount", 0)));
    }

    private static Place place(Row r) {
        return new Place(
                r.text("id"),
                r.title(),
                r.text("group"),
                r.number("lat"),
                r.number("lon"),
                r.whole("units", 0),
                r.text("soviet", ""),
                r.flag("brought_in", false),
                r.flag("open", true));
    }

    private static Body body(Row r) {
        return new Body(
                r.text("id"),
                r.title(),
                BodyKind.valueOf(upper(r.text("kind"))),
                r.number("lat", Double.NaN),
                r.number("lon", Double.NaN),
                r.text("acts_for", ""),
                r.names("over"),
                r.whole("seats_for", 0),
                r.whole("seats_against", 0),
                r.flag("exists", true),
                r.share("quorum", 0.5));
    }

    private Session session(Row r) {
        int day = r.has("date") ? clock.dayOf(r.day("date")) : Session.NOT_CALLED;
        return new Session(
                r.text("id"), day, r.text("body"), r.names("groups"), r.text("question", ""), r.number("attendance"));
    }

    private Election election(Row r) {
        return new Election(
                r.text("id"),
                clock.dayOf(r.day("date")),
                r.title(),
                Election.Kind.valueOf(upper(r.text("kind"))),
                r.names("groups").stream()
                        .map(t -> new Election.Weight(Words.Weighted.name(t), Words.Weighted.weight(t)))
                        .toList(),
                r.number("turnout", 1),
                r.number("other_lists", 0),
                r.number("credibility", Double.NaN),
                r.flag("spring_mood", false),
                r.whole("seats", 0));
    }

    private static Force force(Row r) {
        return new Force(
                r.text("id"),
                Force.Side.valueOf(upper(r.text("side"))),
                r.title(),
                r.number("men"),
                Force.Counts.valueOf(upper(r.text("counts"))),
                r.names("groups"),
                r.number("threshold", 0),
                r.text("needs", ""),
                r.number("otherwise", 1));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
