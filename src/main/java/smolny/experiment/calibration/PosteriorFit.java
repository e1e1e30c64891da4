package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;
import smolny.experiment.validation.TargetKind;
import smolny.experiment.validation.TargetScore;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;

/**
 * The fit of some parameters to some targets: a posterior distribution, found in rounds. The first trials are spread over the whole
 * box and use nothing from the record. Each further round draws trials from the posterior found so far, and fits the
 * {@link ResponseSurface} and the posterior anew. Fits of the same model share all trials: a trial says what the model does, not
 * what is on record.
 */
public final class PosteriorFit {
    private static final int FORECASTS = 100;

    private final ParameterSpace box;
    private final List<RecordedTarget> targets;
    private final Question question;
    private final ResponseSurface surface;
    private final ParameterPosterior posterior;
    private final List<double[]> sample;

    private PosteriorFit(
            ParameterSpace box, List<RecordedTarget> targets, Question question, ResponseSurface surface, int keep) {
        this.box = box;
        this.targets = List.copyOf(targets);
        this.question = question;
        this.surface = surface;
        this.posterior = new ParameterPosterior(surface, targets, question.seen(), question.held());
        this.sample = posterior.draws(keep, question.dice(-1)).stream()
                .map(box::fromUnitCube)
                .toList();
    }

    /** What is fitted to what. */
    static final class Question {
        private final String id;
        private final int[] seen;
        private final double[] held;

        /**
         * A question.
         *
         * @param id name of the fit, which settles its draws
         * @param seen numbers of the targets that the fit may see
         * @param held place in its range of each parameter that is held; NaN for those that are free
         */
        Question(String id, int[] seen, double[] held) {
            this.id = id;
            this.seen = seen.clone();
            this.held = held.clone();
        }

        int[] seen() {
            return seen.clone();
        }

        double[] held() {
            return held.clone();
        }

        private Dice dice(int round) {
            return Dice.of(round, 0).forOccasion(Dice.keyOf(id));
        }
    }

    /**
     * How much is to be done.
     *
     * @param rounds after the trials that are spread over the box, at least 1
     * @param trials of each fit in each round, at least 1
     * @param keep parameter sets in the sample of each fit, at least 2
     */
    public record Effort(int rounds, int trials, int keep) {
        /** Trials in all. */
        public int trials(int spread, int fits) {
            return spread + rounds * trials * fits;
        }
    }

    /** Makes trials, numbered from the first one on. */
    interface Batch {
        List<CalibrationTrial> run(int first, List<double[]> values);
    }

    /**
     * Makes fits that share their trials.
     *
     * @param targets every target that trials have a statistic of, in their order
     * @param design values of the first trials, spread over the box
     */
    static List<PosteriorFit> of(
            ParameterSpace box,
            List<RecordedTarget> targets,
            List<Question> questions,
            List<double[]> design,
            Batch batch,
            Effort effort) {
        List<CalibrationTrial> spread = useful(batch.run(1, design));
        List<CalibrationTrial> before = List.of();
        ResponseSurface surface = new ResponseSurface(box, spread, before);
        int next = design.size() + 1;
        for (int round = 1; round <= effort.rounds(); round++) {
            ResponseSurface found = surface;
            int nth = round;
            List<double[]> values = questions.parallelStream()
                    .flatMap(question -> new ParameterPosterior(found, targets, question.seen, question.held)
                            .draws(effort.trials(), question.dice(nth)).stream().map(box::fromUnitCube))
                    .toList();
            List<CalibrationTrial> made = useful(batch.run(next, values));
            next += values.size();
            List<CalibrationTrial> near = new ArrayList<>(before);
            near.addAll(made);
            surface = new ResponseSurface(box, spread, near);
            before = made;
        }
        ResponseSurface last = surface;
        return questions.parallelStream()
                .map(question -> new PosteriorFit(box, targets, question, last, effort.keep()))
                .toList();
    }

    /** Those that have any statistic: a run without the outcome that is given has none. */
    private static List<CalibrationTrial> useful(List<CalibrationTrial> trials) {
        return trials.stream()
                .filter(trial -> !Arrays.stream(trial.statistics()).allMatch(Double::isNaN))
                .toList();
    }

    /** The parameters, free and held. */
    public ParameterSpace box() {
        return box;
    }

    /** How many parameters are free. */
    public int free() {
        return (int) Arrays.stream(question.held).filter(Double::isNaN).count();
    }

    /** Every target that trials have a statistic of. */
    public List<RecordedTarget> targets() {
        return targets;
    }

    /** Whether the fit saw a target. */
    public boolean saw(int nth) {
        return Arrays.stream(question.seen).anyMatch(seen -> seen == nth);
    }

    /** Sets of parameter values drawn from the posterior. */
    public List<double[]> sample() {
        return sample;
    }

    /** The sample by parameter. */
    public List<Map<Parameter, Double>> vectors() {
        return sample.stream().map(box::byParameter).toList();
    }

    /** Mean of the sample: the values that a scenario ships. */
    public double[] centre() {
        double[] centre = new double[box.size()];
        Arrays.setAll(
                centre,
                axis -> StatUtils.mean(
                        sample.stream().mapToDouble(values -> values[axis]).toArray()));
        return centre;
    }

    /** By how much the tolerances of each kind of target are too small, 1 if they are right. */
    public Map<TargetKind, Double> factors() {
        return posterior.factors();
    }

    /** What the surface says of each target at the centre of the sample. */
    public double[] predicted() {
        return surface.at(box.toUnitCube(centre()));
    }

    /** Standard deviation of one run about the surface: random variation and error of the surface. */
    public double deviation(int nth) {
        return Math.sqrt(surface.covariance(nth, nth));
    }

    /** Share of a statistic's variance over the box that the surface predicts in trials left out, at most 1. */
    public double explained(int nth) {
        return surface.explained(nth);
    }

    /** Root mean square distance of the targets seen from the surface at the centre of the sample, in tolerances. */
    public double rms() {
        double[] at = predicted();
        return Math.sqrt(Arrays.stream(question.seen)
                .mapToDouble(nth -> {
                    RecordedTarget target = targets.get(nth);
                    double z = (at[nth] - target.value()) / target.tolerance();
                    return z * z;
                })
                .average()
                .orElse(Double.NaN));
    }

    /** The same fit to another record of the same targets. */
    ParameterPosterior to(List<RecordedTarget> record) {
        return new ParameterPosterior(surface, record, question.seen, question.held);
    }

    /**
     * Forecasts of the targets that the fit did not see, by the surface alone, with parameters held.
     *
     * @param held place in its range of each parameter that is held; NaN for those that are free
     */
    List<TargetScore> forecasts(double[] held) {
        Dice dice = question.dice(-2);
        List<double[]> draws =
                new ParameterPosterior(surface, targets, question.seen, held).draws(FORECASTS, dice.forOccasion(1));
        List<double[]> means = draws.stream().map(surface::at).toList();
        List<TargetScore> scores = new ArrayList<>();
        for (int j = 0; j < targets.size(); j++) {
            if (!saw(j) && surface.has(j)) {
                List<Double> values = new ArrayList<>();
                for (int nth = 0; nth < means.size(); nth++) {
                    double scale = deviation(j) * Math.sqrt(surface.spread(j, draws.get(nth)));
                    values.add(means.get(nth)[j] + scale * dice.normal(j, nth));
                }
                scores.add(new TargetScore(targets.get(j), values));
            }
        }
        return scores;
    }

    /**
     * What the targets seen say of the places, of those of which they say anything.
     *
     * @param places what trials have behind the statistics of the targets
     */
    List<PlaceLevel> levels(List<PlaceLevel> places) {
        List<PlaceLevel> found = new ArrayList<>();
        double[][] normal = posterior.given(targets.size(), places.size());
        for (int i = 0; i < normal.length; i++) {
            PlaceLevel place = places.get(i);
            if (normal[i][1] < 1) {
                found.add(new PlaceLevel(place.locality(), place.variable(), normal[i][0], normal[i][1]));
            }
        }
        return found;
    }

    ResponseSurface surface() {
        return surface;
    }
}
