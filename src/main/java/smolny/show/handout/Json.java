package smolny.show.handout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts and numbers of a JSON object, each by its path: names, and places in lists from 0, joined by dots.
 *
 * @param fields as text, by path
 */
record Json(Map<String, String> fields) {

    /**
     * Reads one.
     *
     * @throws IOException if there is no such file or it is no JSON
     */
    static Json read(Path file) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonParser json = new JsonFactory().createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    String path = json.getParsingContext()
                            .pathAsPointer(false)
                            .toString()
                            .substring(1)
                            .replace('/', '.');
                    fields.put(path, json.getText());
                }
            }
        }
        return new Json(fields);
    }

    /** The text of a field, empty if there is none. */
    String text(String path) {
        return fields.getOrDefault(path, "");
    }

    /** The texts of a list, none if there is no such list. */
    List<String> texts(String path) {
        List<String> all = new ArrayList<>();
        for (String text = fields.get(path + ".0"); text != null; text = fields.get(path + "." + all.size())) {
            all.add(text);
        }
        return all;
    }
}
