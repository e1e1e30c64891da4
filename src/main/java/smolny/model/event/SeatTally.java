package smolny.model.event;

import smolny.model.event.ConditionalEvent.Motion;
import smolny.model.rule.VotePosition;
import smolny.model.setting.PoliticalBody;
import smolny.model.world.CongressDelegate;
import smolny.model.world.Institution;
import smolny.model.world.World;

/**
 * How a body would decide a motion now.
 *
 * @param inFavour seats for the motion
 * @param against seats against it
 * @param seats all its seats; 0 for a body that decides without a vote
 * @param assents what a body without a vote decides
 */
record SeatTally(int inFavour, int against, int seats, boolean assents) {

    static SeatTally of(World world, Institution institution, Motion motion) {
        PoliticalBody body = institution.body;
        return switch (body.kind()) {
            case SOVIET, ARMY_COMMITTEE, PEASANT_SOVIET -> {
                int inFavour = new VotePosition(world.values, world.country).inFavour(institution.seats);
                yield votes(inFavour, institution.seats.size() - inFavour, motion);
            }
            case EXECUTIVE -> votes(body.seatsFor(), body.seatsAgainst(), motion);
            case CONGRESS -> {
                int inFavour = 0;
                for (CongressDelegate delegate : institution.delegates) {
                    inFavour += delegate.position() > 0 ? 1 : 0;
                }
                yield votes(inFavour, institution.delegates.size() - inFavour, motion);
            }
            case COMMITTEE, COMMISSARS -> of(world, world.body(body.actsFor()), motion);
            case PARTY, GOVERNMENT -> new SeatTally(0, 0, 0, true);
        };
    }

    private static SeatTally votes(int forSoviets, int againstSoviets, Motion motion) {
        int seats = forSoviets + againstSoviets;
        return motion == Motion.SOVIET_POWER
                ? new SeatTally(forSoviets, againstSoviets, seats, false)
                : new SeatTally(againstSoviets, forSoviets, seats, false);
    }

    boolean passes(double majority) {
        return seats == 0 ? assents : inFavour > majority * seats;
    }
}
