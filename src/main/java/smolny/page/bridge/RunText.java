package smolny.page.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialGroup;
import smolny.model.setting.Theatre;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;

/** What the page shows of a run. */
final class RunText {
    private static final int DECIMALS = 4;

    private RunText() {}

    static Map<String, @Nullable Object> fields(RunSpec spec, RunResult run) {
        Map<String, Object> series = new LinkedHashMap<>();
        for (String name : shown(spec.scenario().setting())) {
            if (run.measures.contains(name)) {
                series.put(name, JsonText.rounded(run.seriesOf(name), DECIMALS));
            }
        }
        return JsonText.object(
                "seed", Long.toString(spec.seed()),
                "scale", spec.scale().name(),
                "series", series,
                "benches", run.benches.stream().map(RunText::bench).toList(),
                "votes",
                        run.votes.stream()
                                .map(vote -> JsonText.object(
                                        "day", vote.day(),
                                        "session", vote.session(),
                                        "body", vote.body(),
                                        "for", vote.inFavour(),
                                        "against", vote.against(),
                                        "abstained", vote.abstained(),
                                        "seats", vote.seats()))
                                .toList(),
                "happened",
                        run.happenings.stream()
                                .map(event -> JsonText.object(
                                        "day", event.day(), "id", event.id(), "outcome", event.outcome()))
                                .toList(),
                "attempts",
                        run.attempts.stream()
                                .map(attempt -> JsonText.object(
                                        "day", attempt.day(),
                                        "event", attempt.event(),
                                        "body", attempt.body(),
                                        "passed", attempt.passed(),
                                        "followed", attempt.followed()))
                                .toList(),
                "clashes",
                        run.clashes.stream()
                                .map(clash -> JsonText.object(
                                        "day", clash.day(),
                                        "theatre", clash.theatre(),
                                        "chance", clash.chanceOfFall(),
                                        "fell", clash.governmentFell()))
                                .toList(),
                "mandates", counts(run));
    }

    private static List<String> shown(ScenarioSetting setting) {
        List<String> names = new ArrayList<>();
        for (PoliticalBody body : setting.bodies()) {
            names.add(MeasuredQuantity.SOVIET_POWER.of(body.id()));
            if (body.kind() == PoliticalBodyKind.SOVIET) {
                names.add(MeasuredQuantity.PRIVATE.of(body.id()));
                names.add(MeasuredQuantity.EXPRESSED.of(body.id()));
            }
        }
        for (SocialGroup group : setting.groups()) {
            names.add(MeasuredQuantity.PRIVATE.of(group.id()));
            names.add(MeasuredQuantity.EXPRESSED.of(group.id()));
        }
        for (Theatre theatre : setting.theatres()) {
            names.add(MeasuredQuantity.OBEYS_SOVIET.of(theatre.id()));
            names.add(MeasuredQuantity.OBEYS_STAFF.of(theatre.id()));
        }
        return names;
    }

    private static String bench(boolean[] seats) {
        StringBuilder text = new StringBuilder(seats.length);
        for (boolean forSoviets : seats) {
            text.append(forSoviets ? '1' : '0');
        }
        return text.toString();
    }

    /** How many delegates of the congress gave each answer. */
    private static Map<String, Object> counts(RunResult run) {
        Map<String, Object> counts = new LinkedHashMap<>();
        run.mandates.forEach(delegate -> counts.merge(delegate.answer(), 1, (a, b) -> (Integer) a + (Integer) b));
        return counts;
    }
}
