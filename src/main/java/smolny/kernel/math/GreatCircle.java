package smolny.kernel.math;

/** Distances on the earth, taken as a sphere. */
public final class GreatCircle {
    private static final double EARTH_RADIUS_KM = 6371;

    private GreatCircle() {}

    /**
     * Great-circle distance in kilometres by the spherical law of cosines.
     *
     * @param lat1 latitude of the first point, degrees north
     * @param lon1 longitude of the first point, degrees east
     * @param lat2 latitude of the second point
     * @param lon2 longitude of the second point
     */
    public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double a = radians(lat1);
        double b = radians(lat2);
        double cosine = PortableMath.sin(a) * PortableMath.sin(b)
                + PortableMath.cos(a) * PortableMath.cos(b) * PortableMath.cos(radians(lon1 - lon2));
        return EARTH_RADIUS_KM * PortableMath.acos(PortableMath.clamp(-1, cosine, 1));
    }

    private static double radians(double degrees) {
        return degrees * (Math.PI / 180);
    }
}
