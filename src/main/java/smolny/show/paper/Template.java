package smolny.show.paper;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The one template of all pages. What goes into it is escaped, but for pictures, which are markup already. */
final class Template {
    private Template() {}

    static String filled(Map<String, Object> words) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .compile(resource("page.html"))
                .execute(words);
    }

    /** A text that lies beside this class. */
    static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/smolny/show/paper/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
