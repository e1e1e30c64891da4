/**
 * What happens in the course of a day, one class per mechanism. A phase reads how things stood and writes what it
 * alone owns; the order of phases is the list in {@code smolny.simulation.DailySchedule}.
 */
@NullMarked
package smolny.model.phase;

import org.jspecify.annotations.NullMarked;
