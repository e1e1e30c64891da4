package smolny.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.output.Json;
import smolny.output.ProgramVersion;
import smolny.scenario.format.Problem;
import smolny.scenario.format.ProblemSeverity;

/** How problems are told. */
enum ProblemFormat {
    /** For people: place, message, the line with carets, what to do. */
    TEXT,
    /** One object with a list of problems. */
    JSON,
    /** SARIF 2.1.0, which code hosts and editors read. */
    SARIF;

    private static final String MESSAGE = "message";

    /** The whole answer, without a line end behind it. */
    String of(List<Problem> problems) {
        return switch (this) {
            case TEXT -> text(problems);
            case JSON -> Json.indented(json(problems));
            case SARIF -> Json.indented(sarif(problems));
        };
    }

    /** How many there are of a level. */
    static int count(List<Problem> problems, ProblemSeverity level) {
        return (int) problems.stream().filter(p -> p.level() == level).count();
    }

    private static String text(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem).append('\n'));
        int warnings = count(problems, ProblemSeverity.WARNING);
        int errors = count(problems, ProblemSeverity.ERROR);
        return text
                + Integer.toString(warnings)
                + (warnings == 1 ? " warning, " : " warnings, ")
                + errors
                + (errors == 1 ? " error" : " errors");
    }

    private static Map<String, Object> json(List<Problem> problems) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("problems", problems.stream().map(ProblemFormat::json).toList());
        answer.put("warnings", count(problems, ProblemSeverity.WARNING));
        answer.put("errors", count(problems, ProblemSeverity.ERROR));
        return answer;
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", problem.code());
        one.put("level", problem.level().inMessages());
        one.put("file", problem.file());
        one.put("line", problem.line());
        one.put("column", problem.column());
        one.put("length", problem.position().length());
        one.put(MESSAGE, problem.message());
        if (problem.hint() != null) {
            one.put("hint", problem.hint());
        }
        return one;
    }

    private static Map<String, Object> sarif(List<Problem> problems) {
        List<Map<String, Object>> rules = problems.stream()
                .map(Problem::code)
                .distinct()
                .sorted()
                .map(code -> Map.<String, Object>of("id", code))
                .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "smolny check");
        driver.put("version", ProgramVersion.current().version());
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", problems.stream().map(ProblemFormat::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> result(Problem problem) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", problem.line());
        region.put("startColumn", problem.column());
        region.put("endColumn", problem.column() + problem.position().length());
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", address(problem.file())));
        place.put("region", region);
        String said = problem.hint() == null ? problem.message() : problem.message() + "; " + problem.hint();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.code());
        result.put("level", problem.level().inMessages());
        result.put(MESSAGE, Map.of("text", said));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    private static String address(String file) {
        try {
            return new URI(null, null, file, null).getRawPath();
        } catch (URISyntaxException e) {
            return file;
        }
    }
}
