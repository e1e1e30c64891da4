package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;

/** Whatever is done to a file, the answer is a run or a refusal; {@link FuzzCampaign} makes as many trials as one likes. */
class FuzzProperties {
    private static final int TIMES = Integer.getInteger("fuzz", LongTests.times(250, 2000));
    private static final long SEED = Long.getLong("fuzz.seed", 1917);

    @Test
    void a_spoilt_file_is_run_or_refused_in_time_and_no_other_file_is_touched(@TempDir Path folder) throws IOException {
        FuzzTrials trials = new FuzzTrials(Files.createDirectory(folder.resolve("shelves")));
        Map<FuzzTrials.Answer, Integer> answers = new EnumMap<>(FuzzTrials.Answer.class);
        for (int number = 0; number < TIMES; number++) {
            answers.merge(trials.make(SEED, number), 1, Integer::sum);
        }
        trials.untouched();
        assertThat(answers).containsOnlyKeys(FuzzTrials.Answer.values());
    }
}
