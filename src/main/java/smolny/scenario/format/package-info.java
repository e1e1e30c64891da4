/**
 * The scenario format: text with positions (YAML and CSV), the tables of every kind of map and value that may be
 * written, and the checker that reads them. {@link smolny.scenario.format.ScenarioFormat} is the list. Nothing here
 * knows the meaning of a scenario; that is checked one package up.
 */
@NullMarked
package smolny.scenario.format;

import org.jspecify.annotations.NullMarked;
