package smolny.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.history.compile.Row;
import smolny.history.record.HistoricalRecord;
import smolny.history.text.Node;
import smolny.history.text.Problem;
import smolny.history.text.YamlWriter;
import smolny.kernel.time.OldStyle;
import smolny.model.event.Scenario;

/**
 * A scenario that passed every check, with what is only for readers.
 *
 * @param scenario what the model runs
 * @param titles name by language, "en" and "ru"
 * @param about what it is, empty if not said
 * @param turn how it differs from its parent, if it extends one and says when
 * @param levers its interventions, in the order written, whether pulled or not
 * @param pulled ids of those pulled for this load, in the order asked for
 * @param resolved the whole tree after extends, changes and levers
 * @param chronicle what happens, by day: shown, dated and conditional
 * @param sources works and documents
 * @param record what the sources say, if the scenario names a record
 * @param recordTree the same as written, its tables put in
 * @param warnings problems that do not forbid a run, in file order
 */
public record LoadedScenario(
        Scenario scenario,
        Map<String, String> titles,
        String about,
        @Nullable Lever turn,
        List<Lever> levers,
        List<String> pulled,
        Node resolved,
        List<ChronicleEntry> chronicle,
        List<Work> sources,
        @Nullable HistoricalRecord record,
        @Nullable Node recordTree,
        List<Problem> warnings) {

    /** Name of the file in which the record lies beside a resolved scenario. */
    public static final String RECORD_FILE = "record.yaml";

    /** Keeps its own copies. */
    public LoadedScenario {
        titles = Map.copyOf(titles);
        levers = List.copyOf(levers);
        pulled = List.copyOf(pulled);
        chronicle = List.copyOf(chronicle);
        sources = List.copyOf(sources);
        warnings = List.copyOf(warnings);
    }

    /** How it wants to be run unless the user says otherwise. */
    public RunSection run() {
        return resolved instanceof Node.Fields tree ? RunSection.of(tree) : RunSection.STANDARD;
    }

    /** What it predicts of its own runs, in the order written. */
    public List<Prediction> predictions() {
        return resolved instanceof Node.Fields tree ? Prediction.in(tree) : List.of();
    }

    /** Ids of the parameters whose values it has from a fit, and which another fit may change. */
    public Set<String> fitted() {
        Optional<Node.Fields> set = resolved instanceof Node.Fields tree ? tree.map("parameters") : Optional.empty();
        return set.map(Node.Fields::fields).orElse(List.of()).stream()
                .filter(field -> field.value() instanceof Node.Fields inner
                        && new Row(inner).names("source").contains("fitted"))
                .map(Node.Field::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Days, Old Style, that pictures of one sort show: benches or maps; none if the scenario does not say. */
    public List<OldStyle> figureDays(String sort) {
        Optional<Node.Fields> figures = resolved instanceof Node.Fields tree ? tree.map("figures") : Optional.empty();
        return figures.map(map -> new Row(map).names(sort)).orElse(List.of()).stream()
                .map(OldStyle::parse)
                .toList();
    }

    /**
     * The resolved scenario with everything that the user added, so that the text makes the same run again. It names the
     * record as {@link #RECORD_FILE}, beside it, where {@link #recordYaml} belongs.
     *
     * @param run seed, runs and scale in force
     * @param set parameters that the user set, value and unit by id
     */
    public String resolvedYaml(RunSection run, Map<String, String> set) {
        if (!(resolved instanceof Node.Fields tree)) {
            return resolvedYaml();
        }
        Node.Fields full = run.writtenInto(tree);
        for (Map.Entry<String, String> entry : set.entrySet()) {
            full = RunSection.withParameter(full, entry.getKey(), entry.getValue());
        }
        if (recordTree != null) {
            full = full.with("record", new Node.Scalar(RECORD_FILE, full.at()));
        }
        return YamlWriter.write(full);
    }

    /** The record as one YAML text that lies beside a resolved scenario; nothing if the scenario has no record. */
    public Optional<String> recordYaml() {
        return recordTree instanceof Node.Fields tree
                ? Optional.of(YamlWriter.write(tree.with("id", new Node.Scalar("record", tree.at()))))
                : Optional.empty();
    }

    /** The resolved scenario as one YAML text that loads again to an equal scenario. */
    public String resolvedYaml() {
        return YamlWriter.write(resolved);
    }
}
