package smolny.model.world;

import java.util.List;
import java.util.function.Function;

/**
 * Who does work that is the same for every unit and touches nothing outside it. Its order cannot matter, so the list may
 * be cut and its parts given to several hands; the model does not know how many there are.
 */
public interface Workers {
    /** Whoever asks does all of it. */
    Workers ALONE = new Workers() {
        @Override
        public <R> List<R> share(List<BaseUnit> units, Function<List<BaseUnit>, R> work) {
            return List.of(work.apply(units));
        }
    };

    /**
     * Has every unit of the list handed to {@code work} once, in lists of neighbours; all is done on return.
     *
     * @return what the work answered, in the order of units
     */
    <R> List<R> share(List<BaseUnit> units, Function<List<BaseUnit>, R> work);
}
