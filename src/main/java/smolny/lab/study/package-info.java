/** Many runs taken together. */
@NullMarked
package smolny.lab.study;

import org.jspecify.annotations.NullMarked;
