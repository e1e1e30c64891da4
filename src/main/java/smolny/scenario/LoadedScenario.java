package smolny.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.event.Scenario;
import smolny.scenario.SourceNode.Fields;

/**
 * A scenario that passed every check, with what is only for readers.
 *
 * @param scenario what the model runs
 * @param titles name by language, "en" and "ru"
 * @param about what it is, empty if not said
 * @param divergence how it differs from its parent, if it extends one and says when
 * @param interventions its interventions, in the order written, whether applied or not
 * @param applied ids of the interventions applied, in the order asked for
 * @param run how it wants to be run unless the user says otherwise
 * @param predictions what it predicts of its own runs, in the order written
 * @param fittedTargets ids of the recorded targets that the scenario's calibration saw
 * @param fitted ids of the parameters whose values it has from a fit, and which another fit may change
 * @param priors ranges of parameters that no fit has found
 * @param figures days, Old Style, that pictures show, by their sort: benches or maps
 * @param resolved the whole tree after extends, changes and interventions, for writing and describing it
 * @param chronicle what happens, by day: shown, dated and conditional
 * @param sources works and documents
 * @param record what the sources say, if the scenario names a record
 * @param recordTree the record as written, with its tables put in
 * @param warnings problems that do not forbid a run, in file order
 */
public record LoadedScenario(
        Scenario scenario,
        Map<String, String> titles,
        String about,
        @Nullable Intervention divergence,
        List<Intervention> interventions,
        List<String> applied,
        RunSettings run,
        List<Prediction> predictions,
        Set<String> fittedTargets,
        Set<String> fitted,
        List<ParameterPrior> priors,
        Map<String, List<OldStyleDate>> figures,
        Fields resolved,
        List<ChronicleEntry> chronicle,
        List<SourceWork> sources,
        @Nullable HistoricalRecord record,
        @Nullable Fields recordTree,
        List<Problem> warnings) {

    /** Name of the file in which the record lies beside a resolved scenario. */
    public static final String RECORD_FILE = "record.yaml";

    /** Keeps its own copies. */
    public LoadedScenario {
        titles = Map.copyOf(titles);
        interventions = List.copyOf(interventions);
        applied = List.copyOf(applied);
        predictions = List.copyOf(predictions);
        fittedTargets = Set.copyOf(fittedTargets);
        fitted = Set.copyOf(fitted);
        priors = List.copyOf(priors);
        figures = Map.copyOf(figures);
        chronicle = List.copyOf(chronicle);
        sources = List.copyOf(sources);
        warnings = List.copyOf(warnings);
    }

    /** Days, Old Style, that pictures of one sort show: benches or maps; none if the scenario does not say. */
    public List<OldStyleDate> figureDays(String sort) {
        return figures.getOrDefault(sort, List.of());
    }

    /**
     * The resolved scenario with everything that the user added, so that the text makes the same run again. It names the
     * record as {@link #RECORD_FILE}, beside it, where {@link #recordYaml} belongs.
     *
     * @param run seed, runs and scale in force
     * @param set parameters that the user set, value and unit by id
     */
    public String resolvedYaml(RunSettings run, Map<String, String> set) {
        Fields full = run.writtenInto(resolved);
        for (Map.Entry<String, String> entry : set.entrySet()) {
            full = RunSettings.withParameter(full, entry.getKey(), entry.getValue());
        }
        if (recordTree != null) {
            full = full.with("record", new SourceNode.Scalar(RECORD_FILE, full.at()));
        }
        return YamlWriter.write(full);
    }

    /** Its English title; its id if it has none. */
    public String title() {
        return titles.getOrDefault("en", scenario.setting().id());
    }

    /** What changed it: the interventions applied, or else how it differs from the scenario that it extends. */
    public List<Intervention> changes() {
        List<Intervention> applied = interventions.stream()
                .filter(one -> this.applied.contains(one.id()))
                .toList();
        return applied.isEmpty() && divergence != null ? List.of(divergence) : applied;
    }

    /** The record as one YAML text that lies beside a resolved scenario; nothing if the scenario has no record. */
    public Optional<String> recordYaml() {
        return recordTree == null
                ? Optional.empty()
                : Optional.of(
                        YamlWriter.write(recordTree.with("id", new SourceNode.Scalar("record", recordTree.at()))));
    }

    /** The resolved scenario as one YAML text that loads again to an equal scenario. */
    public String resolvedYaml() {
        return YamlWriter.write(resolved);
    }
}
