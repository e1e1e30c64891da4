package smolny.lab.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import smolny.history.LoadedScenario;

/** The record, written beside a resolved scenario, so that what is made of the copy has the recorded figures too. */
public final class RecordFile {
    private RecordFile() {}

    /** Writes it; nothing if the scenario names no record. */
    public static void write(Path folder, LoadedScenario loaded) throws IOException {
        Optional<String> text = loaded.recordYaml();
        if (text.isPresent()) {
            Files.writeString(folder.resolve(LoadedScenario.RECORD_FILE), text.get(), StandardCharsets.UTF_8);
        }
    }
}
