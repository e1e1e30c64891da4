package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smolny.model.Sketch;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** What events push on a unit (equation 2). */
class DriveTest {
    @Test
    void the_drive_is_that_of_the_equation() {
        World world = Sketch.quiet().founded(1);
        world.country.credibility = 0.6;
        world.country.momentumPerMonth = 0.3;
        world.country.momentumFrom = 5;
        for (var group : world.groups.values()) {
            group.alarm = 0.5;
            group.standingThreat = 0.25;
            group.relief.put("land", 0.1);
            group.relief.put("peace", 0.2);
        }
        Drive drive = new Drive(world.values, world.country, 15);
        for (BaseUnit each : world.units) {
            Drive.DriveTerms terms = drive.terms(each);
            double sum =
                    terms.ofCredibility() + terms.ofGrievance() - terms.relief() + terms.threat() + terms.momentum();
            assertThat(sum).as(each.id).isEqualTo(drive.driveOf(each), within(1e-12));
        }
        double common = world.values.of(Drive.CREDIBILITY) * 0.4 + world.values.of(Drive.GRIEVANCE) * 0.5;
        double threat = world.values.of(Drive.THREAT);
        double momentum = 0.1;
        assertThat(drive.driveOf(unit(world, "mill-1")))
                .isEqualTo(world.values.of(Drive.WORKERS) * common - 0.3 + threat * 0.75 + momentum, within(1e-14));
        assertThat(drive.driveOf(unit(world, "fort-1")))
                .isEqualTo(common - 0.3 + threat * 0.75 + momentum, within(1e-14));
        assertThat(drive.driveOf(unit(world, "quarter-1")))
                .isEqualTo(world.values.of(Drive.TOWNSPEOPLE) * common - 0.3, within(1e-14));
        BaseUnit village = unit(world, "district-1");
        double reach = 1 - StrictMath.exp(-village.exposure / world.values.of(Drive.REACH_SCALE));
        assertThat(reach).isBetween(0.1, 0.999);
        assertThat(drive.driveOf(village))
                .isEqualTo(0.7 * reach * common - 0.3 + threat * (0.5 * reach + 0.25) + momentum, within(1e-14));
    }

    @Test
    void grievance_does_not_run_backwards_and_momentum_waits_for_its_day() {
        World world = Sketch.quiet().founded(1);
        world.country.credibility = 1;
        world.country.momentumPerMonth = 0.3;
        world.country.momentumFrom = 5;
        assertThat(new Drive(world.values, world.country, -10).driveOf(unit(world, "mill-1")))
                .isZero();
        assertThat(new Drive(world.values, world.country, 0).driveOf(unit(world, "mill-1")))
                .isZero();
    }

    private static BaseUnit unit(World world, String id) {
        return world.units.stream()
                .filter(unit -> unit.id.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
