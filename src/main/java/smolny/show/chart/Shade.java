package smolny.show.chart;

import java.awt.Color;

/** The diverging scale of support: blue below half, pale at half, red above. */
public final class Shade {
    private static final Color LOW = new Color(0x1B, 0x5F, 0xA6);
    private static final Color PALE_LOW = new Color(0xD6, 0xE4, 0xF1);
    private static final Color PALE_HIGH = new Color(0xFB, 0xE2, 0xCF);
    private static final Color HIGH = new Color(0xB8, 0x3A, 0x00);

    private Shade() {}

    /** Colour of a share in [0, 1]. */
    public static Color of(double share) {
        return share < 0.5 ? Theme.between(LOW, PALE_LOW, 2 * share) : Theme.between(PALE_HIGH, HIGH, 2 * share - 1);
    }

    /** Colour of text that can be read on the colour of a share. */
    public static Color textOn(double share) {
        return share < 0.24 || share > 0.76 ? Theme.PAPER : Theme.INK;
    }
}
