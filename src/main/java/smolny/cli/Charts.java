package smolny.cli;

import java.io.IOException;
import java.util.List;
import smolny.lab.record.Recipe;
import smolny.lab.record.ResultFolder;
import smolny.show.report.RunFigure;

/** Puts the charts of a batch among its results. */
final class Charts {
    private Charts() {}

    static void draw(ResultFolder results, Recipe recipe) throws IOException {
        RunFigure.write(
                results.folder(),
                recipe.loaded(),
                recipe.spec(),
                results.all(),
                List.of(RunFigure.values()),
                recipe.provenance().json());
    }
}
