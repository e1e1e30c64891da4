/**
 * HTML pages: text whose numbers link to the cells they come from, tables, figures, and a template that escapes what goes
 * into it. A page is one file that refers to nothing outside itself, is well-formed XML, and can be read without its script.
 */
@NullMarked
package smolny.show.paper;

import org.jspecify.annotations.NullMarked;
