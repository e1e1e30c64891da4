/**
 * Result tables, JSON, CSV and provenance: what runs write to disk and how it is read back. {@link
 * smolny.output.TableDefinition} declares each column once; {@link smolny.output.ResultFolder} writes a folder whole
 * or not at all.
 */
@NullMarked
package smolny.output;

import org.jspecify.annotations.NullMarked;
