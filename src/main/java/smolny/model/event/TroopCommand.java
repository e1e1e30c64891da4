package smolny.model.event;

import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Phase;
import smolny.model.phase.StepContext;
import smolny.model.rule.Initiative;
import smolny.model.rule.Obedience;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.BaseUnit;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/**
 * Who commands the troops. Past orders are forgotten bit by bit, commissars are accepted, and each armed unit that met yesterday or
 * that an order reached today takes its stand (equation 13). A fight that is decided today has its consequences.
 */
public final class TroopCommand implements Phase {
    private final RunObserver observer;

    /** Reports new stands to the observer. */
    public TroopCommand(RunObserver observer) {
        this.observer = observer;
    }

    @Override
    public void run(World world, StepContext today) {
        if (today.day() < 0 || world.theatres.isEmpty()) {
            return;
        }
        Dice dice = today.dice(RandomStream.COMMISSAR);
        for (TheatreState theatre : world.theatres.values()) {
            if (theatre.decisionDay == today.day()) {
                theatre.decide(world, today.day());
            }
            Obedience obedience = new Obedience(world);
            for (ArmedUnitState state : theatre.units) {
                acceptCommissar(world, obedience, theatre, state, dice);
                openDepot(theatre, state);
                takeStand(world, obedience, theatre, state, today.day());
            }
            double kept = 1 - world.values.of(Obedience.FADING);
            theatre.units.forEach(state -> state.record *= kept);
            theatre.heard *= kept;
            if (theatre.theatre.government()) {
                theatre.occasion = Initiative.occasion(world, theatre);
                theatre.committeeDares = Initiative.committeeDares(world, theatre);
                theatre.governmentStrikes = Initiative.governmentStrikes(world, theatre, today.day() + 1);
            }
        }
    }

    private static void acceptCommissar(
            World world, Obedience obedience, TheatreState theatre, ArmedUnitState state, Dice dice) {
        boolean waits = theatre.commissarsSent && state.unit.commissars() && !state.commissar;
        if (!waits || !Obedience.commands(world, theatre) || isShut(world, state)) {
            return;
        }
        state.commissar = dice.chance(obedience.acceptance(theatre, state), state.key, 0);
        state.addressed |= state.commissar;
    }

    /** A place that lets no agitator of the Soviet in takes no commissar either. */
    private static boolean isShut(World world, ArmedUnitState state) {
        for (BaseUnit part : state.opinion) {
            if (!world.openToAgitators.getOrDefault(part.place.id(), true)) {
                return true;
            }
        }
        return false;
    }

    /** A depot gives its rifles to the Red Guard once the commissar sits in it. */
    private static void openDepot(TheatreState theatre, ArmedUnitState state) {
        if (state.commissar) {
            theatre.rifles += state.stock;
            state.stock = 0;
        }
    }

    private void takeStand(World world, Obedience obedience, TheatreState theatre, ArmedUnitState state, int day) {
        boolean first = day == 0;
        if (!first && !state.addressed && !state.hasMet()) {
            return;
        }
        state.addressed = false;
        Stance stance = obedience.stanceOf(world, theatre, state);
        if (first || stance != state.stance) {
            Stance former = first ? null : state.stance;
            state.stance = stance;
            if (state.unit.kind().isCommanded()) {
                observer.happened(new RunEvent.StanceTaken(
                        day, state.unit.id(), former, stance, obedience.terms(world, theatre, state)));
            }
        }
    }
}
