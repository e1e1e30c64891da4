package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaProcessTest {
    private static final String ARCHIVE = "/a b/smolny.jsa";
    private static final String SERIAL = "-XX:+UseSerialGC";
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static List<String> options(String user, String line) {
        return JavaProcess.options(ARCHIVE, user, line.isEmpty() ? new String[0] : line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--version",
                "run october-1917",
                "run october-1917 --runs 47",
                "run october-1917 --scale class --runs=119",
                "what-if october-1917 --do no-kornilov --runs 40",
                "what-if october-1917 --scale class",
                "score october-1917 --scale class",
                "check my-town.yaml",
                "gui",
                "redo figure.svg"
            })
    void short_work_needs_no_other_process(String line) {
        assertThat(options("", line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run october-1917 --runs 48",
                "run october-1917 --runs 1000 --scale class",
                "run october-1917 --scale class --runs 120",
                "run october-1917 --scale full",
                "what-if october-1917",
                "sweep agitation",
                "calibrate plan.yaml --scale class",
                "answers october-1917"
            })
    void long_work_gets_the_optimising_compiler_without_the_archive(String line) {
        assertThat(options("", line))
                .contains(SERIAL)
                .noneMatch(option -> option.contains(ARCHIVE) || option.equals(QUICK));
    }

    @Test
    void the_users_options_are_words_in_quotes_and_may_choose_a_collector() {
        assertThat(options("-Dx=\"a b\" '-Dy=c  \"d\"'\t-Dz=*  -Xmx1g", "list"))
                .containsSequence("-Dx=a b", "-Dy=c  \"d\"", "-Dz=*", "-Xmx1g")
                .contains(SERIAL, QUICK, "-XX:SharedArchiveFile=" + ARCHIVE);
        assertThat(options("-XX:+UseParallelGC", "list"))
                .contains("-XX:+UseParallelGC")
                .doesNotContain(SERIAL);
        assertThat(options("-XX:+UseStringDeduplication", "list")).contains(SERIAL);
        assertThatThrownBy(() -> options("-Dx=\"a b", "list")).hasMessageContaining("quote without its partner");
    }
}
