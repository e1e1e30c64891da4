package smolny.lab.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import smolny.history.RefusedInput;
import smolny.history.ScenarioFiles;
import smolny.history.text.Problem;
import smolny.history.text.Problems;
import smolny.history.text.SourceText;

/** Writes a session's changes as a what-if that runs by itself. */
public final class WhatIfFile {
    private static final String ENDING = ".yaml";

    private final Session session;
    private final Opening opening;

    /** Writes the changes of this session that its run lives by. */
    public WhatIfFile(Session session) {
        this.session = session;
        this.opening = session.opening();
    }

    /**
     * Writes it. In another folder than the parent's a copy of the parent, all in one file, is put beside it.
     *
     * @param words what it says of itself
     * @param replace whether a file that is there may be replaced
     * @throws RefusedInput if it would not pass the strict check, or the file has a name that no scenario can have; nothing
     *     is written then
     * @throws IOException if it cannot be written, or is there already and not to be replaced
     */
    public void write(Path target, WhatIfWords words, boolean replace) throws IOException {
        String id = stem(target);
        if (!String.valueOf(target.getFileName()).endsWith(ENDING) || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            Problems problems = new Problems();
            problems.error(
                    "K107",
                    new SourceText(target.toString(), target.toString()).at(1, 1, 1),
                    "'" + target.getFileName() + "' is no name for a scenario file",
                    "lower-case Latin letters and digits joined by hyphens, ended by .yaml");
            throw new RefusedInput(problems);
        }
        if (Files.exists(target) && !replace) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path beside = target.toAbsolutePath().normalize().resolveSibling(stem(opening.file()) + ENDING);
        boolean copied = !beside.equals(opening.file().toAbsolutePath().normalize());
        String text = new DraftText(new Draft(opening.base(), session.inForce()))
                .of(id, stem(opening.file()), words, about(id));
        if (copied) {
            copy(beside);
        }
        List<Problem> wrong = ScenarioFiles.check(target, text);
        if (!wrong.isEmpty()) {
            Problems problems = new Problems();
            wrong.forEach(problems::add);
            throw new RefusedInput(problems);
        }
        put(target, text);
        session.noted("save-as-what-if " + target);
    }

    private void copy(Path beside) throws IOException {
        String whole = opening.base().resolvedYaml();
        if (Files.exists(beside)
                && !Files.readString(beside, StandardCharsets.UTF_8).equals(whole)) {
            throw new FileAlreadyExistsException(beside.toString());
        }
        put(beside, whole);
    }

    private String about(String id) {
        return "Made in a lesson. What was seen there: smolny run " + id + " --seed "
                + opening.spec().seed() + " --scale " + opening.spec().scale().name();
    }

    private static void put(Path target, String text) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        Files.writeString(partial, text, StandardCharsets.UTF_8);
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file's name without folder and ending. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
