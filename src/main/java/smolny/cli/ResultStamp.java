package smolny.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import smolny.lab.record.Imprint;

/** What the stamp of a folder of results says beyond what figures carry. */
final class ResultStamp {
    private ResultStamp() {}

    /**
     * The scenario that a folder of results was made from.
     *
     * @throws Refusal if the folder has no stamp that says so
     */
    static String scenario(Path folder) throws IOException {
        Path stamp = folder.resolve(Imprint.FILE);
        if (!Files.isRegularFile(stamp)) {
            throw new Refusal("'" + folder + "' is no folder of results: it has no " + Imprint.FILE);
        }
        try (JsonParser json = new JsonFactory().createParser(stamp.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("scenario")) {
                    return json.nextTextValue();
                }
            }
        }
        throw new Refusal("'" + stamp + "' does not say which scenario it is of");
    }
}
