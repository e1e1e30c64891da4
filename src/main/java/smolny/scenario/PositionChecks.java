package smolny.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import smolny.kernel.math.GreatCircle;
import smolny.scenario.SourceNode.Fields;

/** Checks that places and bodies lie where they can be meant: in the country, near their soviet, latitude first. */
final class PositionChecks {
    /** No place of a soviet is farther away, kilometres; in the shipped scenario all are in the same town. */
    private static final double FAR = 300;
    /** So near is the same region, kilometres; no shipped place comes as near to another when its coordinates are swapped. */
    private static final double NEAR = 100;

    private static final String HINT = "check 'lat' and 'lon'";

    private final List<Spot> spots = new ArrayList<>();
    private final ProblemList problems;

    private record Spot(Fields row, double lat, double lon) {
        static Optional<Spot> of(Fields row) {
            return row.number("lat").flatMap(lat -> row.number("lon").map(lon -> new Spot(row, lat, lon)));
        }

        double to(Spot other) {
            return GreatCircle.kilometres(lat, lon, other.lat, other.lon);
        }

        Spot swapped() {
            return new Spot(row, lon, lat);
        }

        /** The empire reached from Kushka to the Arctic islands and from Poland to the Bering Strait. */
        boolean isInside() {
            return lat >= 35 && lat <= 82 && (lon >= 17 || lon <= -169);
        }

        String name() {
            return row.text("id").orElse("?");
        }
    }

    private PositionChecks(Fields tree, ProblemList problems) {
        this.problems = problems;
        for (String section : List.of("places", "bodies")) {
            tree.rows(section).forEach(row -> Spot.of(row).ifPresent(spots::add));
        }
    }

    /** G102 for each place or body that lies outside the country, far from its soviet, or where its coordinates swapped would be right. */
    static void check(Fields tree, ProblemList problems) {
        PositionChecks checks = new PositionChecks(tree, problems);
        checks.spots.forEach(spot -> checks.check(spot, tree));
    }

    private void check(Spot spot, Fields tree) {
        Optional<Spot> soviet =
                spot.row.text("soviet").flatMap(id -> tree.row("bodies", id)).flatMap(Spot::of);
        if (!spot.isInside()) {
            String hint = spot.swapped().isInside() ? "are 'lat' and 'lon' swapped?" : HINT;
            warn(spot, "'" + spot.name() + "' lies outside the country", hint);
        } else if (soviet.isPresent() && spot.to(soviet.get()) > FAR) {
            boolean better = spot.swapped().to(soviet.get()) < FAR;
            warn(
                    spot,
                    String.format(
                            Locale.ROOT,
                            "'%s' lies %.0f km from its soviet, '%s'",
                            spot.name(),
                            spot.to(soviet.get()),
                            soviet.get().name()),
                    better ? "are 'lat' and 'lon' swapped?" : HINT);
        } else if (isProbablySwapped(spot)) {
            warn(
                    spot,
                    "'" + spot.name() + "' would lie near another place if 'lat' and 'lon' were swapped",
                    "are they?");
        }
    }

    /** Whether it lies alone and would be near another place, one that has neighbours, if its coordinates were swapped. */
    private boolean isProbablySwapped(Spot spot) {
        Spot swapped = spot.swapped();
        return spots.stream()
                // A degree of latitude is more than NEAR; most places need no more than this look.
                .filter(other -> Math.abs(swapped.lat - other.lat) < 1)
                .filter(other -> swapped.to(other) < NEAR && spot.to(other) > 1)
                .anyMatch(other -> alone(spot) > Math.max(NEAR, alone(other)));
    }

    /** How far it is to the nearest other town, kilometres. */
    private double alone(Spot spot) {
        return elsewhere(spot).mapToDouble(spot::to).min().orElse(0);
    }

    private Stream<Spot> elsewhere(Spot spot) {
        return spots.stream().filter(other -> spot.to(other) > 1);
    }

    private void warn(Spot spot, String message, String hint) {
        problems.warning("G102", spot.row.at("lat"), message, hint);
    }
}
