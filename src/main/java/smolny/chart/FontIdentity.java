package smolny.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import smolny.output.Provenance;

/**
 * Tells the fonts of figures apart. Java's logical face stands for another font on each system, and no name says which; so
 * the identity is a hash of the outlines and distances of its letters.
 */
public final class FontIdentity {
    private static final String LETTERS =
            "Soviet power, 25 October 1917 (7 November): 0123456789% \u2013\u2212\u00B7\u0416";
    private static final int DIGITS = 12;

    private FontIdentity() {}

    /** That of the fonts that figures are drawn with here: 12 hexadecimal digits. */
    public static String current() {
        return of(Theme.font(12, false), Theme.font(12, true));
    }

    /** That of some fonts. */
    static String of(Font... fonts) {
        StringBuilder outlines = new StringBuilder();
        FontRenderContext exact = new FontRenderContext(null, true, true);
        double[] points = new double[6];
        for (Font font : fonts) {
            PathIterator path =
                    font.createGlyphVector(exact, LETTERS).getOutline().getPathIterator(null);
            for (; !path.isDone(); path.next()) {
                Arrays.fill(points, 0);
                outlines.append(path.currentSegment(points)).append(Arrays.toString(points));
            }
        }
        return Provenance.sha256Of(outlines.toString()).substring(0, DIGITS);
    }
}
