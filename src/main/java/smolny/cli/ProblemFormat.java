package smolny.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.output.Json;
import smolny.output.ProgramVersion;
import smolny.scenario.Problem;
import smolny.scenario.ProblemSeverity;

/** Formats of a list of problems. */
enum ProblemFormat {
    /** For people: place, message, the line with carets, what to do. */
    TEXT,
    /** One object with a list of problems. */
    JSON,
    /** SARIF 2.1.0, which code hosts and editors read. */
    SARIF;

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

    /** One object with a list of problems and how many there are. */
    static Map<String, @Nullable Object> json(List<Problem> problems) {
        return Json.object(
                "problems", problems.stream().map(ProblemFormat::json).toList(),
                "warnings", count(problems, ProblemSeverity.WARNING),
                "errors", count(problems, ProblemSeverity.ERROR));
    }

    private static Map<String, @Nullable Object> json(Problem problem) {
        Map<String, @Nullable Object> one = Json.object(
                "code", problem.code(),
                "level", problem.level().inMessages(),
                "file", problem.file(),
                "line", problem.line(),
                "column", problem.column(),
                "length", problem.position().length(),
                "message", problem.message());
        if (problem.hint() != null) {
            one.put("hint", problem.hint());
        }
        return one;
    }

    private static Map<String, @Nullable Object> sarif(List<Problem> problems) {
        Map<String, @Nullable Object> driver = Json.object(
                "name", "smolny check",
                "version", ProgramVersion.current().version(),
                "rules",
                        problems.stream()
                                .map(Problem::code)
                                .distinct()
                                .sorted()
                                .map(code -> Map.of("id", code))
                                .toList());
        Map<String, @Nullable Object> run = Json.object(
                "tool", Map.of("driver", driver),
                "columnKind", "unicodeCodePoints",
                "results", problems.stream().map(ProblemFormat::result).toList());
        return Json.object(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                "version", "2.1.0",
                "runs", List.of(run));
    }

    private static Map<String, @Nullable Object> result(Problem problem) {
        String text = problem.hint() == null ? problem.message() : problem.message() + "; " + problem.hint();
        Map<String, @Nullable Object> place = Json.object(
                "artifactLocation", Map.of("uri", address(problem.file())),
                "region",
                        Json.object(
                                "startLine", problem.line(),
                                "startColumn", problem.column(),
                                "endColumn",
                                        problem.column() + problem.position().length()));
        return Json.object(
                "ruleId", problem.code(),
                "level", problem.level().inMessages(),
                "message", Map.of("text", text),
                "locations", List.of(Map.of("physicalLocation", place)));
    }

    private static String address(String file) {
        try {
            return new URI(null, null, file, null).getRawPath();
        } catch (URISyntaxException e) {
            return file;
        }
    }
}
