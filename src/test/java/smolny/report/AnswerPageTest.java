package smolny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.chart.DifferenceChart;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.EffectUncertainty;
import smolny.experiment.whatif.Interpretation;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIf;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.experiment.whatif.WhatIfResult;
import smolny.model.Sketch;
import smolny.output.Provenance;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;

class AnswerPageTest {
    private static final String MARKUP = "No <b>revolt</b> & \"more\"";
    private static final TargetMeasure AIM =
            new TargetMeasure("city_soviet.soviet_power", 19, "support for it", 100, "points");

    @Test
    void a_title_with_markup_in_it_stays_text(@TempDir Path folder) throws IOException {
        Provenance stamp = Provenance.of(List.of("what-if", "<i>{x}</i>"), 5, "class", List.of("ab"));
        WhatIfFolder.writeAnswer(folder, answer(), question(), stamp);
        String page = ReportPages.whatIfPage(folder);
        assertThat(page).contains("No &lt;b&gt;revolt&lt;/b&gt; &amp; ", "<svg ", stamp.json());
        assertThat(page).contains("It cannot show &lt;i&gt;this&lt;/i&gt;.");
        assertThat(LinkAudit.of(page).problems()).isEmpty();
        assertThat(page).doesNotContain("<b>revolt");
        assertThat(page).startsWith("<!DOCTYPE html>");
    }

    @Test
    void a_scenario_without_a_calibration_is_named_as_such() {
        assertThat(new WhatIfText(answer(), question()).cautions())
                .anyMatch(caution -> caution.startsWith("This scenario has no calibration: "));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9, 4})
    void a_reading_of_another_sign_takes_the_direction_away(double effect) {
        String sentence = new WhatIfText(with(effect, -effect), question()).sentence();
        assertThat(sentence)
                .startsWith("With \u201c" + MARKUP
                        + "\u201d, it is not certain whether support for it would be higher or" + " lower: -")
                .contains("This interval covers random variation, parameters and readings of October together: 95 %")
                .contains("no clear direction, or another, in ");
    }

    @Test
    void an_interval_that_ends_at_zero_says_so() {
        String sentence = new WhatIfText(with(-1.83, -8), question()).sentence();
        assertThat(sentence).contains("support for it is the same or up to 9.8 points lower on 6 September 1917.");
    }

    @Test
    void the_first_sentence_claims_no_more_than_the_whole_interval_allows() {
        assertThat(new WhatIfText(with(-12, -43), question()).sentences().subList(0, 6))
                .containsExactly(
                        "With \u201c" + MARKUP
                                + "\u201d, support for it is 10.2 to 44.8 points lower on 6 September 1917. This"
                                + " interval covers random variation, parameters and readings of October together: 95 %"
                                + " of cases lie in it.",
                        "On average it is 47.5 % instead of 75.0 %.",
                        "At the fitted values the mean difference is -12.0 points, from 200 pairs of runs; random"
                                + " variation alone gives it a 95 % confidence interval of -13.0 to -11.0.",
                        "Parameters and the variation of a single pair, over 40 parameter sets that agree with the"
                                + " record: -13.9 to -10.1.",
                        "Readings alone: the mean is -43.0 to -12.0 over all readings; the direction is the same in each.",
                        "The mean difference is larger than the random variation between runs: two runs of the unchanged"
                                + " scenario differ by 1.9 points on average.");
        assertThat(new WhatIfText(with(-12, -43), question()).effects().toText())
                .contains("fitted, 40 sets", "rival, 40 sets", "80 cases together");
        assertThat(WhatIfJson.of(with(-12, -43), question()))
                .contains("\"cases\" : 80", "\"effect\" : -27.5", "\"percent\" : 95.0");
    }

    @Test
    void each_statistical_term_is_explained_once_below_the_tables() {
        WhatIfText text = new WhatIfText(with(-9, -5), question());
        StringWriter printed = new StringWriter();
        text.print(new PrintWriter(printed, true));
        for (String term :
                List.of("common random numbers", "standardised effect", "standard deviation of the difference")) {
            assertThat(printed.toString()).containsOnlyOnce(term);
        }
        assertThat(text.terms())
                .hasSize(9)
                .allMatch(line ->
                        printed.toString().indexOf(line) > printed.toString().indexOf("run-to-run 95 %"));
    }

    @Test
    void every_number_of_the_caption_stands_in_the_table() {
        DifferenceChart figure = WhatIfFolder.difference(answer(), question());
        List<String> cells = new ArrayList<>();
        figure.table().rows().forEach(cells::addAll);
        Matcher numbers = Pattern.compile("[-+]?\\d+\\.\\d").matcher(figure.caption());
        int count = 0;
        while (numbers.find()) {
            count++;
            assertThat(cells).contains(numbers.group());
        }
        assertThat(count).isEqualTo(7);
        assertThat(figure.table().rows()).hasSize(Sketch.DAYS);
    }

    /** Forty cases at the fitted values and forty in a reading, two points about their means. */
    private static WhatIfResult with(double effect, double other) {
        WhatIfResult plain = answer();
        return new WhatIfResult(
                plain.request(),
                plain.pairs(),
                paired(effect, new Interval(effect - 1, effect + 1)),
                List.of(),
                new EffectUncertainty(200, List.of(reading("fitted", effect), reading("rival", other))),
                plain.variation(),
                List.of(),
                List.of());
    }

    private static EffectUncertainty.InReading reading(String id, double effect) {
        List<Double> cases =
                IntStream.range(0, 40).mapToObj(i -> effect - 1.95 + 0.1 * i).toList();
        PairedEstimate mean = paired(effect, new Interval(effect - 1, effect + 1));
        return new EffectUncertainty.InReading(new Interpretation(id, "A reading", Map.of()), mean, cases, List.of());
    }

    private static PairedEstimate paired(double effect, Interval interval) {
        return new PairedEstimate(
                200, 0, 75, 75 + effect, effect, interval, 2, 4, effect / 3, 1.9, new Interval(-4, 4));
    }

    private static WhatIfResult answer() {
        Sketch one = Sketch.whole();
        Sketch other = Sketch.whole().drop("revolt");
        WhatIfRequest request = new WhatIfRequest(
                new RunSpec(one.scenario(), one.scale, 5, 0),
                new RunSpec(other.scenario(), other.scale, 5, 0),
                AIM,
                List.of(),
                StoppingRule.after(4));
        return WhatIf.compare(request, 2, () -> ProgressListener.NONE);
    }

    private static WhatIfQuestion question() {
        return new WhatIfQuestion(
                "History",
                MARKUP,
                List.of("What <u>then</u>?"),
                List.of("It cannot show <i>this</i>."),
                List.of("A work"),
                "smolny what-if x",
                Sketch.whole().setting().clock());
    }
}
