package smolny.report;

import smolny.experiment.whatif.WhatIfResult;
import smolny.scenario.Intervention;
import smolny.scenario.LoadedScenario;

/**
 * An answer that a lesson quotes.
 *
 * @param changed the changed version; it has one change
 * @param result of the what-if
 * @param command that gives the same answer
 */
public record LessonAnswer(LoadedScenario changed, WhatIfResult result, String command) {
    /** The change. */
    Intervention change() {
        return changed.changes().get(0);
    }
}
