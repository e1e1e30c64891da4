package smolny.claims;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a claim rests on, and whether the model meets it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Grounds {
    /** Number of the pattern in the design's list of stylised facts. */
    int pattern();

    /** Ids of sources. */
    String[] sources();

    /** Empty if the model meets the claim; otherwise what its failure shows. Such a claim is kept, not dropped. */
    String fails() default "";
}
