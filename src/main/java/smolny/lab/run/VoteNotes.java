package smolny.lab.run;

import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.world.BaseUnit;
import smolny.model.world.Delegate;

/** Writes down votes, elections and mandates. */
record VoteNotes(RunRecord record) implements Observer {
    @Override
    public void happened(Fact fact) {
        if (fact instanceof Fact.VoteTaken vote) {
            record.votes.add(new Rows.Vote(
                    vote.day(),
                    vote.session().id(),
                    vote.session().body(),
                    vote.inFavour(),
                    vote.against(),
                    vote.abstained(),
                    vote.seats()));
        } else if (fact instanceof Fact.ElectionHeld held) {
            for (Fact.ListShare list : held.shares()) {
                record.shares.add(new Rows.Share(
                        held.day(), held.election().id(), list.party().word(), list.share(), held.turnout()));
            }
        } else if (fact instanceof Fact.CongressMet congress) {
            congress.delegates().forEach(this::delegate);
        }
    }

    private void delegate(Delegate delegate) {
        BaseUnit unit = delegate.seat().unit;
        record.mandates.add(new Rows.Mandate(
                delegate.number(),
                unit.following.group.id(),
                unit.place.soviet(),
                unit.id,
                delegate.position(),
                delegate.mandate().word(),
                delegate.party().word()));
    }
}
