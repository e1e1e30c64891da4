package smolny.page.bridge;

import smolny.model.observer.RunEvent;
import smolny.simulation.DelegateAnswer;
import smolny.simulation.RunResult;

/**
 * A 64-bit hash (FNV-1a) over all that a run gives: every bit of every series, votes, events and mandates. Runs on the Java virtual
 * machine and in a browser are compared by it.
 */
final class RunFingerprint {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long hash = START;

    /** Adds a run. */
    RunFingerprint add(RunResult run) {
        for (int i = 0; i < run.series.length; i++) {
            add(run.measures.get(i));
            for (double value : run.series[i]) {
                add(value);
            }
        }
        for (RunEvent.VoteTaken vote : run.votes) {
            add(vote.session() + " " + vote.day() + " " + vote.inFavour() + " " + vote.against() + " "
                    + vote.abstained());
        }
        for (RunEvent.Happened event : run.happenings) {
            add(event.id() + " " + event.day() + " " + event.outcome());
        }
        for (RunEvent.Attempt attempt : run.attempts) {
            add(attempt.event() + " " + attempt.day() + " " + attempt.inFavour() + " " + attempt.against() + " "
                    + attempt.passed());
        }
        for (RunEvent.ClashFought clash : run.clashes) {
            add(clash.theatre());
            add(clash.chanceOfFall());
        }
        for (DelegateAnswer mandate : run.mandates) {
            add(mandate.unit() + " " + mandate.answer() + " " + mandate.party());
            add(mandate.position());
        }
        return this;
    }

    /** Adds a number, every bit of it. */
    void add(double value) {
        long bits = Double.doubleToLongBits(value);
        for (int i = 0; i < Long.BYTES; i++) {
            add((int) (bits >>> (Byte.SIZE * i)) & 0xff);
        }
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        add('\n');
    }

    private void add(int part) {
        hash = (hash ^ part) * PRIME;
    }

    /** The hash, in hexadecimal. */
    String text() {
        return Long.toHexString(hash);
    }
}
