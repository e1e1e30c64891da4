package smolny.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import smolny.chart.DataTable;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.output.NumberFormats;
import smolny.scenario.SourceNode;
import smolny.scenario.SourceWork;
import smolny.scenario.describe.SourceCitations;

/** Sections on the evidence for a scenario: judgements, sources, and parameters that the record does not identify. */
record EvidenceSections(StoredRuns folder) {
    private static final String ASSUMED = "assumed";
    private static final String SOURCE = "source";

    /** Puts on a page what is marked as assumed: parts of the scenario, events by name, parameters. */
    void addAssumptions(HtmlPage paper) {
        List<List<String>> counts = new ArrayList<>();
        List<List<String>> events = new ArrayList<>();
        parts().forEach((part, entries) -> {
            List<SourceNode.Fields> judged =
                    entries.stream().filter(entry -> rests(entry, false)).toList();
            if (!judged.isEmpty()) {
                counts.add(List.of(
                        part.replace('_', ' '), Integer.toString(judged.size()), Integer.toString(entries.size())));
            }
            if (part.equals("events") || part.equals("conditional")) {
                judged.forEach(entry -> events.add(event(entry)));
            }
        });
        List<Parameter> parameters = parameters(estimate -> estimate.source().equals(ASSUMED));
        counts.add(List.of(
                "parameters",
                Integer.toString(parameters.size()),
                Integer.toString(values().registry().all().size())));
        HtmlTable all = HtmlTable.of("assumed", List.of("part", "assumed", "of all"), counts);
        LinkedText words = LinkedText.plain("An entry marked as assumed is based on judgement, not on a source. ");
        int last = all.size();
        words.append("This is true of ")
                .appendCell(all, last, 2)
                .append(" of ")
                .appendCell(all, last, 3)
                .append(" parameters.");
        paper.paragraph(words);
        paper.table(all);
        paper.folded(
                "Events of assumed strength",
                HtmlTable.of("assumed-events", List.of("event", "Old Style", "certainty", "title"), events));
        paper.folded(
                "Assumed parameters",
                HtmlTable.of(
                        "assumed-parameters",
                        described(DataTable.<Parameter>ofRows(parameters).column("parameter", Parameter::id))
                                .table()));
    }

    private List<String> event(SourceNode.Fields entry) {
        String id = entry.text("id").orElse("");
        return List.of(
                id,
                entry.text("date").map(StoredRuns::shortDate).orElse(""),
                entry.text("certainty").orElse(""),
                folder.labels().event(id));
    }

    /** Entries of the scenario by the list they stand in. */
    private Map<String, List<SourceNode.Fields>> parts() {
        Map<String, List<SourceNode.Fields>> parts = new LinkedHashMap<>();
        SourceNode.Fields tree = folder.loaded().resolved();
        for (SourceNode.Field field : tree.fields()) {
            List<SourceNode.Fields> rows = tree.rows(field.key());
            if (!rows.isEmpty() && !field.key().equals("sources")) {
                parts.put(field.key(), rows);
            }
        }
        return parts;
    }

    // A source may be named for the whole or for one of its effects.
    private static boolean rests(SourceNode node, boolean isSource) {
        if (node instanceof SourceNode.Scalar scalar) {
            return isSource && scalar.text().equals(ASSUMED);
        }
        if (node instanceof SourceNode.Items list) {
            return list.items().stream().anyMatch(item -> rests(item, isSource));
        }
        return node instanceof SourceNode.Fields map
                && map.fields().stream()
                        .anyMatch(field -> rests(field.value(), field.key().equals(SOURCE)));
    }

    private ParameterValues values() {
        return folder.loaded().scenario().values();
    }

    private List<Parameter> parameters(Predicate<Estimate> which) {
        return values().registry().all().stream()
                .filter(parameter -> which.test(values().estimate(parameter)))
                .toList();
    }

    private DataTable.Columns<Parameter> described(DataTable.Columns<Parameter> columns) {
        return columns.column("value", parameter -> NumberFormats.plain(values().of(parameter)))
                .column("unit", parameter -> parameter.unit().word())
                .column("meaning", Parameter::meaning);
    }

    /** Puts on a page which parameters the record does not identify, or only in part. */
    void addUnidentifiedParameters(HtmlPage paper) {
        paper.paragraph(LinkedText.plain(
                "The surviving counts do not identify the values of these parameters, or only in part. The"
                        + " values are part of a reading, not results."));
        DataTable.Columns<Parameter> columns = DataTable.<Parameter>ofRows(
                        parameters(estimate -> estimate.identified().isDoubtful()))
                .column("parameter", Parameter::id)
                .column(
                        "identified",
                        parameter -> values().estimate(parameter).identified().words());
        paper.table(HtmlTable.of("unidentified", described(columns).table()));
    }

    // Counted in the tables, for a resolved scenario no longer names its record.
    private Map<String, Integer> recorded() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String table : List.of("votes", "elections", "mandates")) {
            DataTable sheet = folder.table(table);
            for (List<String> row : sheet.where("run", "1"::equals)) {
                for (String id : sheet.at(row, "recorded_source").split(";", -1)) {
                    counts.merge(id, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Puts on a page which works the scenario and its record cite. */
    void addSources(HtmlPage paper) {
        SourceCitations citations = new SourceCitations(folder.loaded());
        Map<String, Integer> recorded = recorded();
        DataTable works = DataTable.<SourceWork>ofRows(folder.loaded().sources())
                .column("id", SourceWork::id)
                .column("author", SourceWork::author)
                .column("title", SourceWork::title)
                .column("year", SourceWork::year)
                .column("access", work -> work.access().replace('-', ' '))
                .column("in the scenario", work -> citations.inScenario(work.id()))
                .column("for figures of the record", work -> recorded.getOrDefault(work.id(), 0))
                .table();
        paper.folded(
                "Works and documents, and how often the scenario and the figures of the record cite them",
                HtmlTable.of("sources", works));
    }
}
