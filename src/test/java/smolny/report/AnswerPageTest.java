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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.chart.DifferenceChart;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.Interpretation;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.ParameterSetEffects;
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
    void a_reading_of_another_sign_weakens_the_sentence(double effect) {
        PairedEstimate other = paired(-effect, new Interval(-effect - 1, -effect + 1));
        WhatIfResult answer = with(paired(effect, new Interval(effect - 1, effect + 1)), other);
        String sentence = new WhatIfText(answer, question()).sentence();
        assertThat(sentence).startsWith("Only in the reading used here: ");
        assertThat(sentence).contains("the direction is not the same in rival");
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20})
    void too_many_sets_of_another_sign_weaken_the_sentence(int lower) {
        List<PairedEstimate> sets = new ArrayList<>();
        for (int set = 0; set < 20; set++) {
            double effect = set < lower ? -8 - 0.1 * set : 2;
            sets.add(paired(effect, new Interval(effect - 1, effect + 1)));
        }
        WhatIfResult plain = with(paired(-9, new Interval(-10, -8)), paired(-5, new Interval(-6, -4)));
        WhatIfResult answer = new WhatIfResult(
                plain.request(),
                plain.pairs(),
                plain.effect(),
                plain.outcomes(),
                plain.interpretations(),
                new ParameterSetEffects(200, sets),
                plain.variation(),
                plain.doubtful(),
                plain.doubtfulFurtherOn());
        String sentence = new WhatIfText(answer, question()).sentence();
        assertThat(sentence.startsWith("Only at the fitted parameter values: ")).isEqualTo(lower < 19);
        assertThat(sentence)
                .contains("Across 20 parameter sets that agree with the record, ")
                .contains(
                        lower == 20
                                ? "the direction is the same in each."
                                : "the direction is the same in " + lower + " of them.");
        assertThat(new WhatIfText(answer, question()).effects().toText()).contains("20 parameter sets");
        assertThat(WhatIfJson.of(answer, question())).contains("\"with_the_sign\" : " + lower);
    }

    @Test
    void readings_that_agree_are_said_to_agree() {
        WhatIfResult answer = with(paired(-12, new Interval(-13.5, -10.7)), paired(-43, new Interval(-44, -42)));
        String sentence = new WhatIfText(answer, question()).sentence();
        assertThat(sentence)
                .contains("is 63.0 % instead of 75.0 % on 6 September 1917: 12.0 points lower. The 95 % confidence"
                        + " interval is 10.7 to 13.5 points lower, from 200 pairs of runs.")
                .contains("larger than the random variation between runs: two runs of the unchanged scenario differ by"
                        + " 1.9 points on average.")
                .contains("Across the readings, it is 12.0 to 43.0 points lower; the direction is the same in each.");
    }

    @Test
    void an_interval_that_holds_zero_claims_no_direction() {
        WhatIfResult answer = with(paired(-0.3, new Interval(-1, 0.4)), paired(-5, new Interval(-6, -4)));
        assertThat(new WhatIfText(answer, question()).sentence())
                .contains("no clear difference", "-0.3 points. The 95 % confidence interval is -1.0 to +0.4 points")
                .contains("no direction is established")
                .doesNotContain(" lower on");
    }

    @Test
    void each_statistical_term_is_explained_once_below_the_tables() {
        WhatIfText text =
                new WhatIfText(with(paired(-9, new Interval(-10, -8)), paired(-5, new Interval(-6, -4))), question());
        StringWriter printed = new StringWriter();
        text.print(new PrintWriter(printed, true));
        for (String term :
                List.of("common random numbers", "standardised effect", "standard deviation of the difference")) {
            assertThat(printed.toString()).containsOnlyOnce(term);
        }
        assertThat(text.terms())
                .hasSize(7)
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

    private static WhatIfResult with(PairedEstimate effect, PairedEstimate other) {
        WhatIfResult plain = answer();
        Interpretation rival = new Interpretation("rival", "A rival", Map.of());
        return new WhatIfResult(
                plain.request(),
                plain.pairs(),
                effect,
                List.of(),
                List.of(new WhatIfResult.InInterpretation(rival, other, List.of())),
                new ParameterSetEffects(0, List.of()),
                plain.variation(),
                List.of(),
                List.of());
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
