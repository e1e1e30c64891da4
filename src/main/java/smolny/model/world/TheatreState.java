package smolny.model.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.model.setting.Theatre;

/** A theatre as it stands: who commands in it, and how its armed units answer. */
public final class TheatreState {
    /** What is given of it. */
    public final Theatre theatre;
    /** Its armed units, in the order of the scenario. */
    public final List<ArmedUnitState> units = new ArrayList<>();
    /** Whose signature an order needs: -1 the staff's alone, 0 both claim to command, 1 the committee's. */
    public double standingOrder = -1;
    /** True since the garrison voted for the committee. */
    public boolean voted;
    /** Share of the men who were seen to stand with the Soviet when they last came together, in [0, 1]. */
    public double example;
    /** Orders of which units heard from others: as {@link ArmedUnitState#record}, a mean over those who had to answer. */
    public double heard;
    /** True if commissars have been sent. */
    public boolean commissarsSent;
    /** Share of trains with troops that railwaymen stop, in [0, 1]; NaN if the parameter says it. */
    public double trainsStopped = Double.NaN;
    /** Who holds the telegraph and the telephone exchange: 1 the Soviet, 0 nobody, -1 the staff. */
    public int telegraph;
    /** Part of the Red Guard that raised bridges keep from the centre, in [0, 1]. */
    public double cutOff;
    /** Rifles in the hands of the Red Guard. */
    public double rifles;
    /** True once the government has struck against the committee. */
    public boolean struck;
    /** True from the first shot to the decision. */
    public boolean fighting;
    /** Day on which the fight is decided; {@link BaseUnit#NEVER} if there is none. */
    public int decisionDay = BaseUnit.NEVER;
    /** What follows from the decision; null if no fight is undecided. */
    public @Nullable Decision decision;
    /** Part of the men of the garrison's line units who came out when it came to a fight, in [0, 1]; 0 before. */
    public double garrisonOut;
    /** The same of officer cadets and Cossacks. */
    public double cadetsOut;
    /** The same of the troops called from the front. */
    public double frontOut;
    /** Probability that the Soviet finds an occasion for a committee on the next day, in [0, 1]; 0 if no government sits there. */
    public double occasion;
    /** Probability that the committee strikes on the next day, in [0, 1]; 0 likewise. */
    public double committeeDares;
    /** Probability that the government strikes on the next day, in [0, 1]; 0 likewise. */
    public double governmentStrikes;

    /** What follows when a fight is decided. */
    public interface Decision {
        /** Brings it about on a day. */
        void apply(World world, int day);
    }

    TheatreState(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Share of the men of commanded units in the city who take this stand, in [0, 1]; 0 if there are none. */
    public double shareOf(ArmedUnitState.Stance stance) {
        double all = 0;
        double some = 0;
        for (ArmedUnitState state : units) {
            if (state.unit.kind().isCommanded() && !state.unit.fromOutside()) {
                all += state.unit.men();
                some += state.stance == stance ? state.unit.men() : 0;
            }
        }
        return all == 0 ? 0 : some / all;
    }

    /** The fight ends today, and what was decided comes about. */
    public void decide(World world, int day) {
        Decision follows = decision;
        decision = null;
        fighting = false;
        if (follows != null) {
            follows.apply(world, day);
        }
    }
}
