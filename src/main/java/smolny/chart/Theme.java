package smolny.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Colours and type of all figures.
 *
 * <p>Colours follow Okabe and Ito, "Color Universal Design" (2008), darkened where they must carry text. Nothing is shown by colour alone: layers also differ by dash and weight, categories by {@link MarkerShape}, the map by printed numbers.
 */
public final class Theme {
    /** Background of every picture. */
    public static final Color PAPER = Color.WHITE;
    /** Text and recorded facts. */
    public static final Color INK = new Color(0x22, 0x22, 0x22);
    /** Secondary text. */
    public static final Color SOFT = new Color(0x58, 0x58, 0x58);
    /** Tertiary text: the second calendar, footnotes. */
    public static final Color FAINT = new Color(0x7C, 0x7C, 0x7C);
    /** Axis lines and ticks. */
    public static final Color RULE = new Color(0xA8, 0xA8, 0xA8);
    /** Grid lines. */
    public static final Color GRID = new Color(0xE7, 0xE7, 0xE7);
    /** Tint of rows and panels that stand apart. */
    public static final Color TINT = new Color(0xF5, 0xF4, 0xF0);

    /** Those for soviet power. */
    public static final Color SOVIET_POWER = new Color(0xC9, 0x4A, 0x00);
    /** Those for a socialist government of all parties, or in between. */
    public static final Color MIDDLE = new Color(0xEE, 0xC2, 0x4A);
    /** Those for coalition with the propertied. */
    public static final Color COALITION = new Color(0x00, 0x62, 0xA8);
    /** Those who abstain, are absent or have no known side. */
    public static final Color NO_SIDE = new Color(0xB4, 0xB4, 0xB4);

    /** What people prefer in private. */
    public static final Color PRIVATE = new Color(0xB5, 0x7A, 0x00);
    /** What people say in the open. */
    public static final Color EXPRESSED = new Color(0x00, 0x72, 0xB2);
    /** What delegates' seats say. */
    public static final Color SEATS = new Color(0x2B, 0x2B, 0x2B);

    /** Water on maps. */
    public static final Color WATER = new Color(0xDF, 0xE8, 0xEE);
    /** Land on maps. */
    public static final Color LAND = new Color(0xF7, 0xF5, 0xF0);

    /** Running text in panels of the window. */
    public static final Color WRAPPED_TEXT = new Color(0x50, 0x50, 0x50);
    /** What went wrong. */
    public static final Color ERROR = new Color(0xA8, 0x32, 0x00);
    /** Eight colours to tell parties apart, in the order in which they should be used. */
    public static final List<Color> PARTIES = List.of(
            SOVIET_POWER,
            new Color(0xE6, 0x9F, 0x00),
            new Color(0x00, 0x8C, 0x66),
            COALITION,
            new Color(0x56, 0xB4, 0xE9),
            new Color(0xC2, 0x6B, 0x9C),
            INK,
            NO_SIDE);

    /** Width in pixels of every figure at single scale. */
    static final int WIDTH = 1280;
    /** White space at the left and right edge. */
    static final int MARGIN = 28;

    /** Fonts by size, bold ones by the negative size; a font that has been used measures texts faster than a new one. */
    private static final Map<Float, Font> FONTS = new ConcurrentHashMap<>();

    private static final Color LOW = new Color(0x1B, 0x5F, 0xA6);
    private static final Color PALE_LOW = new Color(0xD6, 0xE4, 0xF1);
    private static final Color PALE_HIGH = new Color(0xFB, 0xE2, 0xCF);
    private static final Color HIGH = new Color(0xB8, 0x3A, 0x00);

    private Theme() {}

    /** The type face: Java's logical sans serif, which is DejaVu Sans where that is installed. */
    public static Font font(float size, boolean bold) {
        return FONTS.computeIfAbsent(
                bold ? -size : size,
                key -> new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 12).deriveFont(size));
    }

    /** Colour of a share in [0, 1] on the diverging scale of support: blue below half, pale at half, red above. */
    public static Color ofShare(double share) {
        return share < 0.5 ? mix(LOW, PALE_LOW, 2 * share) : mix(PALE_HIGH, HIGH, 2 * share - 1);
    }

    /** Colour of text that can be read on the colour of a share. */
    public static Color textOnShare(double share) {
        return share < 0.24 || share > 0.76 ? PAPER : INK;
    }

    /** A colour seen through: the same colour with opacity in [0, 1]. */
    public static Color translucent(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /** A colour between two, {@code way} in [0, 1] from the first to the second. */
    public static Color mix(Color from, Color to, double way) {
        return new Color(
                (int) Math.round(from.getRed() + way * (to.getRed() - from.getRed())),
                (int) Math.round(from.getGreen() + way * (to.getGreen() - from.getGreen())),
                (int) Math.round(from.getBlue() + way * (to.getBlue() - from.getBlue())));
    }
}
