/** What moves an outcome: how far each parameter of a plan shifts it, with intervals. */
@NullMarked
package smolny.lab.sensitivity;

import org.jspecify.annotations.NullMarked;
