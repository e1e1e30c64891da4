package smolny.experiment.calibration;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import smolny.experiment.sweep.Sweep;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RequestRefusedException;

/** A folder in which trials are kept, so that what was broken off goes on where it was. */
public final class TrialFolder {
    private static final String RECIPE = "recipe.txt";

    private final Path folder;
    private final int minutes;
    private final long start = System.nanoTime();
    private int fresh;

    private TrialFolder(Path folder, int minutes) {
        this.folder = folder;
        this.minutes = minutes;
    }

    /** The budget of minutes is used up. */
    public static final class OutOfTime extends RuntimeException {}

    /**
     * How trials are told of: as runs.
     *
     * @param line where
     * @param runs of a trial
     * @param before trials that other journals of the folder hold
     * @param total trials of all of them, at most
     */
    record Told(Consumer<Sweep.Status> line, int runs, int before, int total) {
        private void made(int all, int made) {
            line.accept(new Sweep.Status(total * runs, Math.min(before + all, total) * runs, 0, made * runs));
        }
    }

    /**
     * Makes a folder that of a recipe, or sees that it is.
     *
     * @param recipe all that trials depend on
     * @param minutes after which no new trial begins; 0 for no bound
     * @throws RequestRefusedException if it holds something else
     */
    static TrialFolder claimed(Path folder, String recipe, int minutes) throws IOException {
        Path file = folder.resolve(RECIPE);
        if (Files.exists(file)) {
            refuseIf(
                    !Files.readString(file, StandardCharsets.UTF_8).equals(recipe),
                    "'" + folder + "' holds a fit of another plan, scenario or record; choose another --out");
        } else if (Files.exists(folder)) {
            throw new RequestRefusedException(
                    "'" + folder + "' already exists and is not a calibration; choose another --out");
        } else {
            Files.createDirectories(folder);
            Files.writeString(file, recipe, StandardCharsets.UTF_8);
        }
        return new TrialFolder(folder, minutes);
    }

    /**
     * Trials that are kept in a file of the folder.
     *
     * @param name of the file, without its ending
     * @param made makes those that are not in it
     */
    TrialSource journal(String name, ParameterSpace box, List<RecordedTarget> targets, TrialSource made, Told told)
            throws IOException {
        return new TrialJournal(
                folder.resolve(name + ".csv"),
                TrialJournal.head(
                        box.ids(), targets.stream().map(RecordedTarget::id).toList()),
                within(made),
                all -> told.made(all, ++fresh));
    }

    private TrialSource within(TrialSource experiment) {
        return (id, values) -> {
            if (minutes > 0 && System.nanoTime() - start > TimeUnit.MINUTES.toNanos(minutes)) {
                throw new OutOfTime();
            }
            return experiment.run(id, values);
        };
    }
}
