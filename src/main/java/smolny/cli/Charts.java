package smolny.cli;

import java.io.IOException;
import java.util.Set;
import smolny.lab.record.Recipe;
import smolny.lab.record.ResultFolder;
import smolny.show.report.Album;

/** Puts the charts of a batch among its results. */
final class Charts {
    private Charts() {}

    static void draw(ResultFolder results, Recipe recipe) throws IOException {
        Album.draw(
                results.folder(),
                recipe.loaded(),
                recipe.spec(),
                results.all(),
                Set.of(),
                recipe.imprint().json());
    }
}
