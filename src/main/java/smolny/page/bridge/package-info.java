/**
 * The model as the web page calls it: texts in, texts out. {@link smolny.page.bridge.PageModel} is the door. These classes, and all
 * that they reach, are compiled for the browser too; they use no thread and no class that a browser lacks.
 */
@NullMarked
package smolny.page.bridge;

import org.jspecify.annotations.NullMarked;
