package smolny.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one load. The same code, place and message counts once. */
public final class ProblemList {
    private final Set<Problem> found = new LinkedHashSet<>();
    private int complaints;

    /** Adds one problem. */
    public void add(Problem problem) {
        complaints++;
        found.add(problem);
    }

    /** How many problems were added, repetitions included. */
    int complaints() {
        return complaints;
    }

    /** Adds an error. */
    public void error(String code, TextPosition at, String message, @Nullable String hint) {
        add(Problem.error(code, at, message, hint));
    }

    /** Adds an error about a value. */
    public void error(TextPosition at, ValueComplaint complaint) {
        error(complaint.code(), at, complaint.message(), complaint.hint());
    }

    /** Adds an error about a name that nothing has; the hint is the nearest known name, or all of them if they are few. */
    public void unknown(
            String code, TextPosition at, String singular, String plural, String name, Collection<String> known) {
        String hint = NearestName.hint(name, known, plural).orElse(null);
        error(code, at, "no " + singular + " is called '" + name + "'", hint);
    }

    /** Adds a warning. */
    public void warning(String code, TextPosition at, String message, @Nullable String hint) {
        add(Problem.warning(code, at, message, hint));
    }

    /** Adds all of another collection. */
    public void addAll(ProblemList others) {
        others.found.forEach(this::add);
    }

    /** Whether anything forbids a run. */
    public boolean hasErrors() {
        return found.stream().anyMatch(p -> p.level() == ProblemSeverity.ERROR);
    }

    /** Whether anything forbids a run that has such a code. */
    public boolean hasErrors(Predicate<String> codes) {
        return found.stream().anyMatch(p -> p.level() == ProblemSeverity.ERROR && codes.test(p.code()));
    }

    /** All problems: files in the order in which a problem was first found in them, then by line and column. */
    public List<Problem> inFileOrder() {
        Map<SourceText, Integer> order = new LinkedHashMap<>();
        found.forEach(p -> order.putIfAbsent(p.position().source(), order.size()));
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Problem>comparingInt(
                        p -> order.getOrDefault(p.position().source(), 0))
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column)
                .thenComparing(Problem::code));
        return List.copyOf(sorted);
    }

    /** Every problem with its source line, in file order. */
    @Override
    public String toString() {
        return inFileOrder().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
