/**
 * Scenario files: read, joined with their parents, validated and compiled to what the model runs, together with the
 * historical record that runs are compared with. The door is {@link smolny.scenario.Scenarios}; {@link
 * smolny.scenario.ScenarioFormat} lists every kind of map and value that may be written. The record never feeds a
 * run, and every mistake in a file is reported with file, line, column and what is allowed.
 */
@NullMarked
package smolny.scenario;

import org.jspecify.annotations.NullMarked;
