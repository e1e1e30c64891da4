package smolny.lab.run;

import smolny.model.fact.Fact;
import smolny.model.fact.Observer;

/** Writes down events that came, outcomes, what institutions attempted, and the contest. */
record LedgerNotes(RunRecord record) implements Observer {
    @Override
    public void happened(Fact fact) {
        if (fact instanceof Fact.EventHappened event) {
            record.happenings.add(new Rows.Happening(event.day(), event.event(), false));
        } else if (fact instanceof Fact.OutcomeMarked mark) {
            record.happenings.add(new Rows.Happening(mark.day(), mark.outcome(), true));
        } else if (fact instanceof Fact.Attempt attempt) {
            record.attempts.add(Rows.Attempt.of(attempt));
        } else if (fact instanceof Fact.WindowClosed closed) {
            record.attempts.add(Rows.Attempt.windowClosed(closed));
        } else if (fact instanceof Fact.ClashFought clash) {
            record.clashes.add(new Rows.Clash(
                    clash.day(),
                    clash.sovietForce(),
                    clash.governmentForce(),
                    clash.chanceOfFall(),
                    clash.governmentFell()));
        }
    }
}
