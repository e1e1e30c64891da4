package smolny.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import smolny.chart.Figure;
import smolny.chart.FigureFiles;
import smolny.output.Provenance;

/** How sheets in Markdown write numbers and show figures. */
final class SheetText {
    private SheetText() {}

    /** Writes figures and gives a Markdown line with the picture of each. */
    static String figures(List<? extends Figure> figures, Path folder, String subfolder, Provenance stamp)
            throws IOException {
        StringBuilder text = new StringBuilder();
        for (Figure figure : figures) {
            FigureFiles.write(figure, folder.resolve(subfolder), stamp);
            text.append("\n![" + figure.caption() + "](" + subfolder + figure.name() + ".svg)\n");
        }
        return text.toString();
    }

    /** A distance in tolerances with its sign, one decimal, never "-0.0". */
    static String z(double distance) {
        double rounded = Math.rint(10 * distance) / 10;
        return rounded == 0 ? "0.0" : String.format(Locale.ROOT, "%+.1f", rounded);
    }

    /** A share in points, one decimal; nothing for NaN. */
    static String points(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.1f", 100 * share + 0.0);
    }

    /** One decimal; nothing for NaN. */
    static String one(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Two decimals; nothing for NaN. */
    static String two(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
