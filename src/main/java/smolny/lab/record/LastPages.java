package smolny.lab.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import smolny.history.ChronicleEntry;
import smolny.lab.study.Collected;

/** What can be written only when all runs are done: bands, events, stamp, resolved scenario, dictionary. */
record LastPages(Path folder, Recipe recipe, Extent extent, Map<String, Integer> came) {

    void write(Collected all, Table outcomes) throws IOException {
        if (all.runs() > 1 && extent == Extent.ALL) {
            Bands.write(folder, all, recipe.spec().scenario().setting().clock());
        }
        events();
        Json.write(folder.resolve(Provenance.FILE), recipe.stamp(came));
        Files.writeString(folder.resolve("resolved.yaml"), recipe.resolvedYaml(), StandardCharsets.UTF_8);
        RecordFile.write(folder, recipe.loaded());
        List<Table> described = new ArrayList<>(Table.all());
        described.add(outcomes);
        Dictionary.write(folder, described, Dialect.C);
    }

    private void events() throws IOException {
        try (TableFile file = new TableFile(folder, Table.EVENTS)) {
            for (ChronicleEntry entry : recipe.loaded().chronicle()) {
                boolean acts = entry.role() != ChronicleEntry.Role.SHOWN;
                file.row(
                        entry.id(),
                        entry.date(),
                        entry.date().newStyle(),
                        entry.titles().getOrDefault("en", entry.id()),
                        entry.kind(),
                        entry.role().name().toLowerCase(Locale.ROOT),
                        entry.certainty(),
                        String.join(";", entry.sources()),
                        acts ? came.getOrDefault(entry.id(), 0) : null);
            }
        }
    }
}
