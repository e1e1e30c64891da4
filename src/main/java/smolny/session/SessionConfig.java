package smolny.session;

import java.nio.file.Path;
import smolny.scenario.LoadedScenario;
import smolny.simulation.RunSpec;

/**
 * What a session starts from.
 *
 * @param file of the scenario; a what-if is saved beside it
 * @param base the scenario as loaded from the file, unchanged
 * @param spec scale, seed and replicate; the scenario in it is the loaded one
 */
public record SessionConfig(Path file, LoadedScenario base, RunSpec spec) {}
