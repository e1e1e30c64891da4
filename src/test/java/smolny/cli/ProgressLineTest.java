package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.experiment.sweep.Sweep;

/** On a clock of its own. */
class ProgressLineTest {
    private static final int TOTAL = 400;
    private static final Pattern LINE = Pattern.compile(
            "\\{\"done\":(\\d+),\"total\":400,\"failed\":(\\d+),\"per_second\":[0-9.]+,\"seconds_left\":([0-9.]+)}");

    private record Told(double at, int done, int failed, double left) {}

    private long nanos;

    /** What is said of runs that take so long each, by their number from 1; of every hundred one fails. */
    private List<Told> told(IntToDoubleFunction seconds) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Told> all = new ArrayList<>();
        ProgressLine line = new ProgressLine(
                ProgressLine.Form.JSON, new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> nanos, false);
        for (int run = 1; run <= TOTAL; run++) {
            nanos += (long) (1e9 * seconds.applyAsDouble(run));
            line.told(new Sweep.Status(TOTAL, run, run / 100, run));
            Matcher said = LINE.matcher(bytes.toString(StandardCharsets.UTF_8).strip());
            bytes.reset();
            if (said.matches()) {
                all.add(new Told(
                        nanos / 1e9,
                        Integer.parseInt(said.group(1)),
                        Integer.parseInt(said.group(2)),
                        Double.parseDouble(said.group(3))));
            }
        }
        return all;
    }

    private static void rightAt(double part, List<Told> all) {
        Told end = all.get(all.size() - 1);
        Told then = all.stream()
                .filter(one -> one.done() >= part * TOTAL)
                .findFirst()
                .orElseThrow();
        double truth = end.at() - then.at();
        assertThat(then.left()).as("estimate at " + part).isCloseTo(truth, within(0.25 * truth));
    }

    @Test
    void the_last_line_says_that_all_is_done_and_what_failed() {
        List<Told> all = told(run -> 1);
        Told end = all.get(all.size() - 1);
        assertThat(end.done()).isEqualTo(TOTAL);
        assertThat(end.failed()).isEqualTo(4);
        assertThat(end.left()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 0.9", "0.01, 0.5", "60, 0.5"})
    void where_runs_take_about_as_long_the_estimate_is_right_early(double mean, double spread) {
        List<Told> all = told(run -> mean * (1 + spread * Math.sin(run)));
        rightAt(0.1, all);
        rightAt(0.5, all);
        rightAt(0.9, all);
    }

    @Test
    void runs_that_were_found_in_a_store_do_not_make_the_rest_look_short() {
        rightAt(0.5, told(run -> run <= 160 ? 0.001 : 2));
    }

    @Test
    void a_slow_start_does_not_make_the_rest_look_long() {
        rightAt(0.5, told(run -> run <= 40 ? 10 : 1));
    }

    /** All that is written of forty runs of three seconds each. */
    private String written(boolean terminal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProgressLine line = new ProgressLine(
                ProgressLine.Form.PLAIN, new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> nanos, terminal);
        for (int run = 1; run <= 40; run++) {
            nanos += 3_000_000_000L;
            line.done(run, 40);
        }
        line.end();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void where_there_is_no_terminal_a_line_is_written_every_ten_seconds_and_at_the_end() {
        List<String> lines = written(false).lines().toList();
        assertThat(lines).hasSize(10).allMatch(line -> line.matches("\\d+ of 40 runs, 0\\.3 a second, \\d+ s left"));
        assertThat(lines.get(0)).startsWith("4 of 40 runs");
        assertThat(lines.get(9)).startsWith("40 of 40 runs");
    }

    @Test
    void on_a_terminal_one_line_is_written_over_and_ended_once() {
        String written = written(true);
        assertThat(written.chars().filter(c -> c == '\r').count()).isEqualTo(40);
        assertThat(written.lines().filter(line -> !line.isBlank())).isNotEmpty();
        assertThat(written.chars().filter(c -> c == '\n').count()).isEqualTo(1);
    }
}
