package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Makes many {@link FuzzTrials}. It may be stopped at any moment; started again with the same words, it goes on where it was. A trial
 * that takes more than five minutes ends the program, which then goes on behind it at the next start.
 *
 * <p>{@code java -cp ... smolny.cli.FuzzCampaign FOLDER SEED TRIALS}: the folder gets a file {@code answers.txt}, one line a trial, and
 * one {@code finding-NUMBER} for each file that broke the program, with the stack trace beside it.
 */
public final class FuzzCampaign {
    private static final long LONGEST_MILLIS = 300_000;

    private FuzzCampaign() {}

    /** Makes the trials that are missing. */
    public static void main(String[] words) throws IOException {
        Path folder = Files.createDirectories(Path.of(words[0]));
        long seed = Long.parseLong(words[1]);
        int trials = Integer.parseInt(words[2]);
        Path answers = folder.resolve("answers.txt");
        List<String> made = Files.exists(answers) ? Files.readAllLines(answers) : List.of();
        int first = made.stream()
                        .mapToInt(line -> Integer.parseInt(line.split(" ", 2)[0]))
                        .max()
                        .orElse(-1)
                + 1;
        Path shelves = folder.resolve("shelves");
        FuzzTrials.delete(shelves);
        FuzzTrials fuzz = new FuzzTrials(Files.createDirectories(shelves));
        for (int number = first; number < trials; number++) {
            Thread watch = watch(answers, number, Thread.currentThread());
            String answer;
            try {
                answer = fuzz.make(seed, number).name();
            } catch (AssertionError broken) {
                StringWriter trace = new StringWriter();
                broken.printStackTrace(new PrintWriter(trace));
                Files.writeString(folder.resolve("finding-" + number + ".txt"), trace.toString());
                answer = "BROKEN";
                FuzzTrials.delete(shelves);
                fuzz = new FuzzTrials(Files.createDirectories(shelves));
            }
            watch.interrupt();
            note(answers, number + " " + answer);
        }
        fuzz.untouched();
    }

    private static Thread watch(Path answers, int number, Thread watched) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(LONGEST_MILLIS);
                note(answers, number + " HANG in " + List.of(watched.getStackTrace()));
                Runtime.getRuntime().halt(3);
            } catch (InterruptedException inTime) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                Runtime.getRuntime().halt(1);
            }
        });
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private static void note(Path answers, String line) throws IOException {
        Files.writeString(answers, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
