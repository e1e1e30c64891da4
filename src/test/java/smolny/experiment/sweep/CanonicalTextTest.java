package smolny.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlans;

class CanonicalTextTest {
    private record Whole(Map<String, Part> parts, Set<String> words, List<String> order, Optional<Integer> maybe) {}

    private record Part(double weight, @Nullable String note) {}

    /** As it prints itself, it would hide what it holds. */
    private record Shy(String secret) {
        @Override
        public String toString() {
            return "shy";
        }
    }

    private static Whole whole(List<String> names, List<String> order) {
        Map<String, Part> parts = new LinkedHashMap<>();
        names.forEach(name -> parts.put(name, new Part(name.length(), name.equals("b") ? null : name)));
        return new Whole(parts, new LinkedHashSet<>(names), order, Optional.of(3));
    }

    @Test
    void the_order_of_maps_and_sets_does_not_matter_and_that_of_lists_does() {
        List<String> names = List.of("a", "b", "cc", "ddd");
        List<String> backwards = new ArrayList<>(names);
        Collections.reverse(backwards);
        String text = CanonicalText.text(whole(names, names));
        assertThat(CanonicalText.text(whole(backwards, names))).isEqualTo(text);
        assertThat(CanonicalText.text(whole(names, backwards))).isNotEqualTo(text);
    }

    @Test
    void all_that_differs_shows() {
        assertThat(CanonicalText.text(new Part(1, null))).isNotEqualTo(CanonicalText.text(new Part(1, "null")));
        assertThat(CanonicalText.text(new Part(1, "a")))
                .isNotEqualTo(CanonicalText.text(new Part(1.0000000000000002, "a")));
        assertThat(CanonicalText.text(new Shy("a"))).isNotEqualTo(CanonicalText.text(new Shy("b")));
        assertThat(CanonicalText.text(List.of("a;1:b"))).isNotEqualTo(CanonicalText.text(List.of("a", "b")));
        assertThat(CanonicalText.text(List.of(List.of("a"), List.of("b"))))
                .isNotEqualTo(CanonicalText.text(List.of(List.of("a", "b"))));
    }

    /** What other processes, each with its own order of maps, say of October itself. */
    @Test
    void october_is_the_same_batch_in_every_process() throws Exception {
        String here = mark();
        for (int other = 0; other < 2; other++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CanonicalTextTest.class.getName())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said.strip()).isEqualTo(here);
        }
    }

    private static String mark() {
        ExperimentPlan plan = ExperimentPlans.load(Path.of("scenarios/plans/agitation.yaml"));
        return Batch.of(plan).fingerprint();
    }

    /** Says it. */
    public static void main(String[] words) {
        System.out.println(mark());
    }
}
