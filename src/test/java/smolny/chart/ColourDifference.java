package smolny.chart;

/**
 * How different two colours look: CIEDE2000 (Sharma, Wu and Dalal, Color Research and Application 30, 2005, equations 2 to
 * 22), for colours in CIE L*a*b*.
 */
final class ColourDifference {
    private static final double POW_25_7 = Math.pow(25, 7);

    private ColourDifference() {}

    static double of(double[] one, double[] other) {
        double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double stretch = 1.5 - 0.5 * saturation(chroma);
        double a1 = one[1] * stretch;
        double a2 = other[1] * stretch;
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        double turn = c1 * c2 == 0 ? 0 : turn(h2 - h1);
        double meanHue = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
        double dL = other[0] - one[0];
        double dC = c2 - c1;
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double fromGrey = (one[0] + other[0]) / 2 - 50;
        double meanChroma = (c1 + c2) / 2;
        double sL = 1 + 0.015 * fromGrey * fromGrey / Math.sqrt(20 + fromGrey * fromGrey);
        double sC = 1 + 0.045 * meanChroma;
        double sH = 1 + 0.015 * meanChroma * tone(meanHue);
        double blue = 30 * Math.exp(-Math.pow((meanHue - 275) / 25, 2));
        double rotation = -2 * saturation(meanChroma) * Math.sin(Math.toRadians(2 * blue));
        double l = dL / sL;
        double c = dC / sC;
        double h = dH / sH;
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double saturation(double chroma) {
        double seventh = Math.pow(chroma, 7);
        return Math.sqrt(seventh / (seventh + POW_25_7));
    }

    /** Degrees in [0, 360). */
    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** The short way round. */
    private static double turn(double degrees) {
        if (degrees > 180) {
            return degrees - 360;
        }
        return degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    }

    private static double tone(double hue) {
        return 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
