package smolny.lab.session;

import java.nio.file.Path;
import smolny.history.LoadedScenario;
import smolny.lab.run.RunSpec;

/**
 * What a session starts from.
 *
 * @param file of the scenario; a what-if is saved beside it
 * @param base that scenario as loaded from the file, no lever pulled
 * @param spec scale and chances; the scenario in it is the loaded one
 */
public record Opening(Path file, LoadedScenario base, RunSpec spec) {}
