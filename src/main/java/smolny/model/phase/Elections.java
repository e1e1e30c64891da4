package smolny.model.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.rule.OtherLists;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.VotePosition;
import smolny.model.setting.Election;
import smolny.model.setting.GroupLocation;
import smolny.model.world.BaseUnit;
import smolny.model.world.Party;
import smolny.model.world.Seat;
import smolny.model.world.World;

/**
 * Elections that are due today (equation 11): secret ballots, in which every person of the electorate has a part of a vote
 * for each list and the known turnout fixes how strong abstention is; and section executives, chosen by deputies. Shares
 * are expectations, not draws.
 */
public final class Elections implements Phase {
    private static final int LISTS = 4;
    private static final int MOST_STEPS = 100;
    private static final double PRECISION = 1e-13;

    private final RunObserver observer;

    /** Reports results to the observer. */
    public Elections(RunObserver observer) {
        this.observer = observer;
    }

    @Override
    public void run(World world, StepContext today) {
        for (Election election : world.setting.elections()) {
            Integer called = world.country.called.get(election.id());
            if (called != null && called == today.day() && !today.isSpinUp()) {
                observer.happened(hold(world, election, today.day()));
            }
        }
    }

    /** The result if it were held now. */
    static RunEvent hold(World world, Election election, int day) {
        double[] shares =
                election.kind() == Election.Kind.BALLOT ? ballot(world, election) : executive(world, election);
        Party[] lists = {Party.BOLSHEVIK, Party.SR, Party.MENSHEVIK, Party.KADET};
        List<RunEvent.ListShare> result = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            if (shares[i] > 0) {
                result.add(new RunEvent.ListShare(
                        day,
                        election.id(),
                        lists[i].word(),
                        shares[i] * (1 - election.otherLists()),
                        election.turnout()));
            }
        }
        return new RunEvent.ElectionHeld(day, election.id(), result);
    }

    private static double[] ballot(World world, Election election) {
        Count count = new Count(world, election);
        double abstention = count.abstention(election.turnout());
        return count.shares(abstention);
    }

    /** Everyone's appeals, list by list, with weights. */
    private static final class Count {
        private final double[][] appeal;
        private final double[] total;
        private final double[] weight;
        private int voters;

        Count(World world, Election election) {
            int size = 0;
            double weights = 0;
            double villages = 0;
            for (Election.Weight part : election.electorate()) {
                List<BaseUnit> units = world.unitsOf(part.of());
                for (BaseUnit unit : units) {
                    size += unit.size();
                }
                weights += part.weight();
                villages += ofVillages(units) ? part.weight() : 0;
            }
            double[] elsewhere =
                    OtherLists.shares(election.otherLists(), villages / weights, world.values.of(OtherLists.VILLAGES));
            appeal = new double[LISTS][size];
            total = new double[size];
            weight = new double[size];
            double credibility =
                    Double.isNaN(election.credibility()) ? world.country.credibility : election.credibility();
            double shift = election.springMood() ? world.values.of(Initialization.VINTAGE) : 0;
            for (Election.Weight part : election.electorate()) {
                List<BaseUnit> units = world.unitsOf(part.of());
                double left = (1 - elsewhere[ofVillages(units) ? 0 : 1]) / (1 - election.otherLists());
                add(world, units, credibility, shift, left * part.weight() / weights);
            }
        }

        private static boolean ofVillages(List<BaseUnit> units) {
            return units.stream().anyMatch(unit -> unit.groupState.group.kind() == GroupLocation.VILLAGE);
        }

        private void add(World world, List<BaseUnit> units, double credibility, double shift, double partWeight) {
            int persons = 0;
            for (BaseUnit unit : units) {
                persons += unit.size();
            }
            double[] five = new double[5];
            for (BaseUnit unit : units) {
                PartyChoice choice = PartyChoice.ofVoters(world, unit, credibility);
                for (int i = unit.firstPerson; i < unit.endPerson; i++) {
                    choice.appeals(world.people.attitude[i] - shift, five);
                    appeal[0][voters] = five[0];
                    appeal[1][voters] = five[1] + five[2];
                    appeal[2][voters] = five[3];
                    appeal[3][voters] = five[4];
                    total[voters] = five[0] + (five[1] + five[2]) + five[3] + five[4];
                    weight[voters++] = partWeight / persons;
                }
            }
        }

        /**
         * Appeal of staying at home at which this share turns out: the root of a falling function, by Newton's steps on its
         * inverse, which is nearly a straight line. Started at 0, they rise towards the root.
         */
        double abstention(double turnout) {
            double abstention = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int i = 0; i < MOST_STEPS && step > PRECISION * abstention; i++) {
                double sum = 0;
                double slope = 0;
                for (int voter = 0; voter < voters; voter++) {
                    double there = 1 / (abstention + total[voter]);
                    double part = weight[voter] * total[voter] * there;
                    sum += part;
                    slope += part * there;
                }
                step = sum * (sum - turnout) / (turnout * slope);
                abstention += Math.max(0, step);
            }
            return abstention;
        }

        double[] shares(double abstention) {
            double[] share = new double[LISTS];
            double cast = 0;
            for (int voter = 0; voter < voters; voter++) {
                double part = weight[voter] / (abstention + total[voter]);
                for (int list = 0; list < LISTS; list++) {
                    share[list] += part * appeal[list][voter];
                }
                cast += part * total[voter];
            }
            for (int list = 0; list < LISTS; list++) {
                share[list] /= cast;
            }
            return share;
        }
    }

    private static double[] executive(World world, Election election) {
        VotePosition positions = new VotePosition(world.values, world.country);
        double[] share = new double[LISTS];
        int seats = 0;
        double[] five = new double[5];
        for (Election.Weight part : election.electorate()) {
            Set<BaseUnit> units = Set.copyOf(world.unitsOf(part.of()));
            for (Seat seat : world.seats.deputies) {
                if (!units.contains(seat.unit)) {
                    continue;
                }
                PartyChoice choice = PartyChoice.ofDeputies(world, seat.unit);
                choice.appeals(positions.of(seat), five);
                double total = five[0] + five[1] + five[2] + five[3];
                share[0] += five[0] / total;
                share[1] += (five[1] + five[2]) / total;
                share[2] += five[3] / total;
                seats++;
            }
        }
        for (int list = 0; list < LISTS; list++) {
            share[list] /= seats;
        }
        return share;
    }
}
