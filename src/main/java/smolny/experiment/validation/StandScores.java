package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.model.measure.Measure;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.measure.Measures;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.ScenarioSetting;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.scenario.HistoricalRecord;

/**
 * Whom armed units obeyed, held against the record. A forecast gives each stance a probability; it is scored by the ranked
 * probability score, 0 for certainty that is right, 2 for the farthest miss (Epstein 1969, not divided by the number of classes).
 * Stands that are only recalled or of low confidence weigh less.
 */
public final class StandScores {
    private static final List<Stance> ORDER = List.of(Stance.values());
    private static final int STANCES = ORDER.size();
    private static final double TWO_THIRDS = 2.0 / 3;

    private final List<Scored> all = new ArrayList<>();

    /** Null models that the runs are compared with. */
    public enum Rival {
        /** As the unit stood when it was last on record. */
        LAST_SEEN("as when last seen"),
        /** Every unit obeys the Soviet. */
        ALL_OBEY("all obey the Soviet"),
        /** For the Soviet above two thirds of open support, for the staff below one third; without opinion for the staff. */
        OPINION("as opinion says");

        private final String title;

        Rival(String title) {
            this.title = title;
        }

        /** In words. */
        public String title() {
            return title;
        }
    }

    /**
     * A recorded stand and what was forecast.
     *
     * @param stand as recorded
     * @param chances probability of each stance over the runs, in the order of {@link Stance}
     * @param score of the runs
     * @param rivals score of each null model
     * @param weight of the stand in means, in (0, 1]
     */
    public record Scored(
            HistoricalRecord.Stand stand,
            List<Double> chances,
            double score,
            Map<Rival, Double> rivals,
            double weight) {
        /** True if the stance on record is the likeliest of the runs. */
        public boolean hit() {
            int recorded = index(stand.stance());
            for (double chance : chances) {
                if (chance > chances.get(recorded)) {
                    return false;
                }
            }
            return true;
        }
    }

    private StandScores() {}

    /**
     * What is asked of a run about a recorded stand.
     *
     * @param stand as recorded
     * @param day of the clock
     * @param opinion measure of the open support where the unit's men are; empty if they are nowhere in the model
     */
    record Question(HistoricalRecord.Stand stand, int day, String opinion) {
        /** What is asked about each stand that is scored, in the record's order. */
        static List<Question> of(HistoricalRecord record, ScenarioSetting setting) {
            Set<String> measures =
                    Measures.of(setting).stream().map(Measure::name).collect(Collectors.toSet());
            return scored(record, setting).stream()
                    .map(stand -> new Question(
                            stand,
                            setting.clock().dayOf(stand.date()),
                            opinionOf(setting, unit(setting, stand), measures)))
                    .toList();
        }
    }

    /**
     * What one run says of the stands that are scored: the index of the stance of each, by the model and by opinion alone.
     *
     * @param model in the order of the questions; -1 where the run knows no stand
     * @param opinion likewise
     */
    record Reading(List<Integer> model, List<Integer> opinion) {
        static Reading of(List<Question> questions, RunObservables run) {
            List<Integer> model = new ArrayList<>();
            List<Integer> opinion = new ArrayList<>();
            for (Question question : questions) {
                String stance = run.stance(question.stand().unit(), question.day());
                model.add(stance.isEmpty() ? -1 : index(stance));
                opinion.add(byOpinion(question, run));
            }
            return new Reading(model, opinion);
        }
    }

    /** Scores the runs on every stand that is not only earlier and not divided. */
    static StandScores of(HistoricalRecord record, ScenarioSetting setting, List<Reading> runs) {
        StandScores scores = new StandScores();
        List<HistoricalRecord.Stand> stands = scored(record, setting);
        for (int i = 0; i < stands.size(); i++) {
            int nth = i;
            if (runs.stream().allMatch(run -> run.model().get(nth) >= 0)) {
                scores.score(record, stands.get(nth), nth, runs);
            }
        }
        return scores;
    }

    private static List<HistoricalRecord.Stand> scored(HistoricalRecord record, ScenarioSetting setting) {
        return record.stands().stream()
                .filter(stand ->
                        !stand.stance().equals("divided") && !stand.use().equals("earlier"))
                .filter(stand -> setting.armedUnits().stream()
                        .anyMatch(unit ->
                                unit.id().equals(stand.unit()) && unit.kind().isCommanded()))
                .toList();
    }

    private static ArmedUnit unit(ScenarioSetting setting, HistoricalRecord.Stand stand) {
        return setting.armedUnits().stream()
                .filter(unit -> unit.id().equals(stand.unit()))
                .findFirst()
                .orElseThrow();
    }

    private void score(HistoricalRecord record, HistoricalRecord.Stand stand, int nth, List<Reading> runs) {
        double[] chances = new double[STANCES];
        double[] opinion = new double[STANCES];
        for (Reading run : runs) {
            chances[run.model().get(nth)] += 1.0 / runs.size();
            opinion[run.opinion().get(nth)] += 1.0 / runs.size();
        }
        int recorded = index(stand.stance());
        Map<Rival, Double> rivals = new LinkedHashMap<>();
        rivals.put(Rival.LAST_SEEN, rankedProbabilityScore(lastSeen(record, stand), recorded));
        rivals.put(Rival.ALL_OBEY, rankedProbabilityScore(certain(Stance.OBEYS_SOVIET), recorded));
        rivals.put(Rival.OPINION, rankedProbabilityScore(opinion, recorded));
        all.add(new Scored(
                stand,
                Arrays.stream(chances).boxed().toList(),
                rankedProbabilityScore(chances, recorded),
                rivals,
                weight(stand)));
    }

    private static int byOpinion(Question question, RunObservables run) {
        double support = question.opinion().isEmpty() ? 0 : run.measure(question.opinion(), question.day());
        Stance stance = support > TWO_THIRDS
                ? Stance.OBEYS_SOVIET
                : support < 1 - TWO_THIRDS ? Stance.OBEYS_STAFF : Stance.NEUTRAL;
        return ORDER.indexOf(stance);
    }

    /** The measure of the place that the unit's opinion comes from; of its group if the place is not measured apart. */
    private static String opinionOf(ScenarioSetting setting, ArmedUnit unit, Set<String> measures) {
        String own = unit.opinion().isEmpty() ? "" : MeasuredQuantity.EXPRESSED.of(unit.opinion());
        return measures.contains(own)
                ? own
                : setting.places().stream()
                        .filter(place -> place.id().equals(unit.opinion()))
                        .map(place -> MeasuredQuantity.EXPRESSED.of(place.group()))
                        .findFirst()
                        .orElse(own);
    }

    /** As the unit was last seen; every stance alike if it was not. */
    private static double[] lastSeen(HistoricalRecord record, HistoricalRecord.Stand stand) {
        HistoricalRecord.@Nullable Stand last = null;
        for (HistoricalRecord.Stand other : record.stands()) {
            boolean before = other.unit().equals(stand.unit()) && other.date().compareTo(stand.date()) < 0;
            boolean later = last == null || other.date().compareTo(last.date()) >= 0;
            last = before && later && !other.stance().equals("divided") ? other : last;
        }
        return last == null
                ? new double[] {1.0 / STANCES, 1.0 / STANCES, 1.0 / STANCES}
                : certain(ORDER.get(index(last.stance())));
    }

    private static double[] certain(Stance stance) {
        double[] chances = new double[STANCES];
        chances[ORDER.indexOf(stance)] = 1;
        return chances;
    }

    private static int index(String word) {
        for (Stance stance : Stance.values()) {
            if (stance.word().equals(word)) {
                return ORDER.indexOf(stance);
            }
        }
        return ORDER.indexOf(Stance.NEUTRAL);
    }

    private static double rankedProbabilityScore(double[] chances, int recorded) {
        double sum = 0;
        double below = 0;
        for (int stance = 0; stance < STANCES - 1; stance++) {
            below += chances[stance];
            double step = recorded <= stance ? 1 : 0;
            sum += (below - step) * (below - step);
        }
        return sum;
    }

    /** What is recalled has a wide tolerance, and so a small weight. */
    private static double weight(HistoricalRecord.Stand stand) {
        double sure =
                switch (stand.evidence().confidence()) {
                    case "high" -> 1;
                    case "medium" -> 0.7;
                    default -> 0.4;
                };
        return stand.evidence().basis().equals("retrieved") ? sure : sure / 2;
    }

    /** The stands of one use: fit, held-out or transfer. */
    public List<Scored> of(String use) {
        return all.stream().filter(one -> one.stand().use().equals(use)).toList();
    }

    /** True if there is nothing to score. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Weighted mean score of the runs over some stands; NaN of none. */
    public static double mean(List<Scored> stands) {
        double sum = 0;
        double weight = 0;
        for (Scored one : stands) {
            sum += one.weight() * one.score();
            weight += one.weight();
        }
        return sum / weight;
    }

    /** The same of a null model. */
    public static double mean(List<Scored> stands, Rival rival) {
        double sum = 0;
        double weight = 0;
        for (Scored one : stands) {
            sum += one.weight() * one.rivals().getOrDefault(rival, Double.NaN);
            weight += one.weight();
        }
        return sum / weight;
    }
}
