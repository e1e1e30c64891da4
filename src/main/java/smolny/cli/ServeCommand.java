package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers requests of another program, one a line. */
@Command(
        name = "serve",
        description = {
            "Answer requests of another program, one JSON object a line.",
            "Requests come on standard input. Requests and answers have the form of JSON-RPC 2.0. Answers come in the order of the requests; nothing else"
                    + " is printed on standard output. The end of the input ends the program."
        })
final class ServeCommand extends ConsoleCommand {
    private static final int UNPRINTED_PER_THREAD = 4;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "requests at the same time (default: one per core); changes no answer")
    private int threads = Runtime.getRuntime().availableProcessors();

    private final BlockingQueue<Future<Optional<String>>> answers = new LinkedBlockingQueue<>();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        refuseIf(threads < 1, "--threads must be at least 1");
        PrintStream answersOut = System.out;
        // Whatever else may print must not stand between the answers.
        System.setOut(System.err);
        ServedRequests requests = new ServedRequests(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> daemon("request", task));
        // All input is taken in at once, so that a client may write everything before it reads an answer. Requests are
        // begun in order, so that the first that is not printed is never kept waiting by later ones.
        Semaphore unprinted = new Semaphore(threads * UNPRINTED_PER_THREAD, true);
        daemon(
                        "input",
                        () -> read(line -> pool.submit(() -> {
                            unprinted.acquire();
                            return Optional.of(requests.answer(line));
                        })))
                .start();
        try {
            while (true) {
                Optional<String> answer = answers.take().get();
                if (answer.isEmpty()) {
                    return 0;
                }
                answersOut.write((answer.get() + "\n").getBytes(StandardCharsets.UTF_8));
                answersOut.flush();
                unprinted.release();
                if (answersOut.checkError()) {
                    return Smolny.FAILED;
                }
            }
        } catch (IOException closed) {
            return Smolny.FAILED;
        } finally {
            System.setOut(answersOut);
            pool.shutdownNow();
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void read(Function<String, Future<Optional<String>>> begin) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    answers.add(begin.apply(line));
                }
            }
        } catch (IOException broken) {
            System.err.println("error: cannot read standard input: " + SystemFailure.sentence(broken));
        } catch (RejectedExecutionException ended) {
            // The client has closed the other end: nobody waits for an answer.
        }
        answers.add(CompletableFuture.completedFuture(Optional.empty()));
    }
}
