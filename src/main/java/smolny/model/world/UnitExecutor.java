package smolny.model.world;

import java.util.List;
import java.util.function.Function;

/**
 * Executes work that deals with each unit by itself. The order of units cannot matter, so the list may be split and its
 * parts executed on several threads; the model does not know how many there are.
 */
public interface UnitExecutor {
    /** Executes everything on the calling thread. */
    UnitExecutor SEQUENTIAL = new UnitExecutor() {
        @Override
        public <R> List<R> execute(List<BaseUnit> units, Function<List<BaseUnit>, R> work) {
            return List.of(work.apply(units));
        }
    };

    /**
     * Has every unit of the list handed to {@code work} once, in lists of neighbours; all is done on return.
     *
     * @return what the work answered, in the order of units
     */
    <R> List<R> execute(List<BaseUnit> units, Function<List<BaseUnit>, R> work);
}
