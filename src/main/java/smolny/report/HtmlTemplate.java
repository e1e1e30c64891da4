package smolny.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.util.Map;
import smolny.scenario.HiddenCharacters;

/** Templates of pages in Mustache. A value is escaped unless its name stands in three braces. */
public final class HtmlTemplate {
    private HtmlTemplate() {}

    /** A template with values put in; a section of an empty text is left out. */
    public static String filled(String template, Map<String, ?> values) {
        return Mustache.compiler()
                .withEscaper(HtmlTemplate::escaped)
                .emptyStringIsFalse(true)
                .compile(template)
                .execute(values);
    }

    /** A text as it may stand in HTML. */
    static String escaped(String text) {
        return Escapers.HTML.escape(HiddenCharacters.escaped(text));
    }
}
