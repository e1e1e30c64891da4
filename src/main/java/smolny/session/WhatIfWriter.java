package smolny.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import smolny.output.OutputFile;
import smolny.scenario.InvalidInputException;
import smolny.scenario.Problem;
import smolny.scenario.ProblemList;
import smolny.scenario.Scenarios;
import smolny.scenario.SourceText;

/** Writes a session's changes as the scenario file of a what-if. */
public final class WhatIfWriter {
    private static final String ENDING = ".yaml";

    private final InteractiveSession session;
    private final SessionConfig config;

    /** Creates a writer of the changes of this session that are in force. */
    public WhatIfWriter(InteractiveSession session) {
        this.session = session;
        this.config = session.config();
    }

    /**
     * Writes it. In another folder than the parent's a copy of the parent, all in one file, is put beside it, unless the parent is
     * in the library.
     *
     * @param description the description in the file
     * @param replace whether an existing file may be replaced
     * @throws InvalidInputException if it would not pass the strict check, or the file has a name that no scenario can have; nothing
     *     is written then
     * @throws IOException if it cannot be written, or already exists and is not to be replaced
     */
    public void write(Path target, WhatIfDescription description, boolean replace) throws IOException {
        String id = Scenarios.stem(target);
        if (!String.valueOf(target.getFileName()).endsWith(ENDING) || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            ProblemList problems = new ProblemList();
            problems.error(
                    "K107",
                    new SourceText(target.toString(), target.toString()).at(1, 1, 1),
                    "'" + target.getFileName() + "' is not a valid name for a scenario file",
                    "lower-case Latin letters and digits joined by hyphens, ended by .yaml");
            throw new InvalidInputException(problems);
        }
        if (Files.exists(target) && !replace) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path beside = target.toAbsolutePath().normalize().resolveSibling(Scenarios.stem(config.file()) + ENDING);
        boolean copied = !beside.equals(config.file().toAbsolutePath().normalize());
        String text = new WhatIfDraft(config.base(), session.inForce())
                .yaml(id, Scenarios.stem(config.file()), description, about(id));
        if (copied) {
            copy(beside, isInLibrary(config.file()));
        }
        List<Problem> wrong = Scenarios.check(target, text);
        if (!wrong.isEmpty()) {
            ProblemList problems = new ProblemList();
            wrong.forEach(problems::add);
            throw new InvalidInputException(problems);
        }
        OutputFile.replace(target, text);
        session.note("save-as-what-if " + target);
    }

    /** A parent in the library is found without a copy, but a file of its name in the folder would be taken for it. */
    private void copy(Path beside, boolean found) throws IOException {
        String whole = config.base().resolvedYaml();
        if (Files.exists(beside)
                && !Files.readString(beside, StandardCharsets.UTF_8).equals(whole)) {
            throw new FileAlreadyExistsException(beside.toString());
        }
        if (!found) {
            OutputFile.replace(beside, whole);
        }
    }

    private static boolean isInLibrary(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return Scenarios.library().toAbsolutePath().normalize().equals(folder);
    }

    private String about(String id) {
        return "Made in a lesson. To repeat the run: smolny run " + id + " --seed "
                + config.spec().seed() + " --scale " + config.spec().scale().name();
    }
}
