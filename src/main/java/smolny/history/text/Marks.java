package smolny.history.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** From the parser's marks, which count from 0, to our spots, and from its complaints to our problems. */
final class Marks {
    private Marks() {}

    /** One problem for what the parser threw; {@code before} is a long quotation just before it, if there was one. */
    static Problem problem(SourceText source, MarkedYamlEngineException e, @Nullable Spot before) {
        if (before != null) {
            return Problem.error("Y003", before, "this quotation runs over several lines", "close it on its own line");
        }
        String context = text(e.getContext());
        String problem = text(e.getProblem());
        Spot at = spot(source, e.getProblemMark());
        Spot opened = spot(source, e.getContextMark().or(e::getProblemMark));
        if (problem.contains("TAB")) {
            return Problem.error("Y001", at, "a tab stands where YAML allows only spaces", "replace it by two spaces");
        }
        if (context.contains("flow sequence")) {
            return Problem.error("Y003", opened, "this list is opened here and never closed", "add ']'");
        }
        if (context.contains("flow mapping")) {
            return Problem.error("Y003", opened, "this map is opened here and never closed", "add '}'");
        }
        if (context.contains("quoted scalar")) {
            return Problem.error(
                    "Y003", opened, "this quotation is opened here and never closed", "add the quote mark");
        }
        if (problem.contains("mapping values are not allowed")) {
            return Problem.error(
                    "Y010", at, "no key may stand here", "put text with ': ' in quotes, or check the indent");
        }
        if (context.contains("simple key")) {
            return Problem.error("Y010", opened, "this line has no ':' after its key", "write 'key: value'");
        }
        return Problem.error("Y010", at, "not readable as YAML: " + problem, "check the indent and the quotes");
    }

    private static Spot spot(SourceText source, Optional<Mark> mark) {
        return mark.map(m -> source.at(m.getLine() + 1, m.getColumn() + 1, 1)).orElse(source.at(1, 1, 1));
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}
