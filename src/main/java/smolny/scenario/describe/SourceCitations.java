package smolny.scenario.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import smolny.scenario.FormatVisitor;
import smolny.scenario.FormatWalk;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.HistoricalRecord.Evidence;
import smolny.scenario.LoadedScenario;
import smolny.scenario.MapKey;
import smolny.scenario.NameSpace;
import smolny.scenario.ScenarioFormat;
import smolny.scenario.SourceNode;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.SourceWork;
import smolny.scenario.ValueType;
import smolny.scenario.WordTypes;

/** How often a scenario and its record rest on each source. */
public final class SourceCitations {
    private static final String NOT_OPENED = "not-opened";

    private final Map<String, Integer> scenario = new LinkedHashMap<>();
    private final Map<String, Integer> record = new LinkedHashMap<>();
    private final Set<String> unopened = new TreeSet<>();
    private final List<Figure> figures;

    /** Counts all of them. */
    public SourceCitations(LoadedScenario loaded) {
        for (SourceWork work : loaded.sources()) {
            if (work.access().equals(NOT_OPENED)) {
                unopened.add(work.id());
            }
        }
        FormatWalk.through(ScenarioFormat.kind("scenario"), loaded.resolved(), new FormatVisitor() {
            @Override
            public void scalar(MapKey key, ValueType.Scalar type, SourceNode.Scalar value, Fields owner) {
                if (type instanceof WordTypes.Ref ref && ref.space() == NameSpace.SOURCE) {
                    scenario.merge(value.text(), 1, Integer::sum);
                }
            }
        });
        this.figures = loaded.record() == null ? List.of() : figures(Objects.requireNonNull(loaded.record()));
        figures.forEach(figure -> figure.evidence.sources().forEach(id -> record.merge(id, 1, Integer::sum)));
    }

    /**
     * A figure of the record.
     *
     * @param what which, in words
     * @param evidence how it is known
     */
    public record Figure(String what, Evidence evidence) {}

    /** How often the scenario itself cites a source. */
    public int inScenario(String id) {
        return scenario.getOrDefault(id, 0);
    }

    /** How many figures of the record rest on a source. */
    public int inRecord(String id) {
        return record.getOrDefault(id, 0);
    }

    /** Figures that were recalled and not read, or of which nobody has opened any source. */
    public List<Figure> unchecked() {
        return figures.stream()
                .filter(figure -> figure.evidence.basis().equals("recalled")
                        || (!figure.evidence.sources().isEmpty() && unopened.containsAll(figure.evidence.sources())))
                .toList();
    }

    private static List<Figure> figures(HistoricalRecord record) {
        List<Figure> all = new ArrayList<>();
        record.votes().forEach(v -> all.add(new Figure("vote " + v.session(), v.evidence())));
        record.results().forEach(r -> all.add(new Figure("election " + r.election() + ", " + r.party(), r.evidence())));
        record.mandates().forEach(m -> all.add(new Figure("mandates for " + m.answer(), m.evidence())));
        record.resolutions().forEach(r -> all.add(new Figure("resolution " + r.id(), r.evidence())));
        record.others().forEach(o -> all.add(new Figure(o.label(), o.evidence())));
        return all;
    }
}
