package smolny.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.kernel.calendar.OldStyleDate;
import smolny.output.NumberFormats;

class ChartDataTest {

    @Test
    void a_table_is_written_by_rfc_4180_with_lf() {
        DataTable table =
                new DataTable(List.of("a", "b"), List.of(List.of("says \"no\", twice", "1.5"), List.of("", "б")));
        assertThat(table.toCsv()).isEqualTo("a,b\n\"says \"\"no\"\", twice\",1.5\n,б\n");
    }

    @Test
    void a_table_that_is_read_back_is_the_same(@TempDir Path folder) throws IOException {
        DataTable table =
                new DataTable(List.of("day", "label"), List.of(List.of("1", "says \"no\", twice"), List.of("2", "")));
        Path file = Files.writeString(folder.resolve("table.csv"), table.toCsv());
        assertThat(DataTable.read(file)).isEqualTo(table);
        assertThat(table.where("day", "2"::equals)).containsExactly(List.of("2", ""));
        assertThat(table.column("day")).containsExactly("1", "2");
    }

    @Test
    void a_damaged_file_is_no_table(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "a,b\n1,2\n3\n");
        assertThatThrownBy(() -> DataTable.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("table.csv");
    }

    @Test
    void a_row_of_the_wrong_length_is_refused() {
        assertThatThrownBy(() -> new DataTable(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_have_a_point_in_every_country() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(NumberFormats.percent(0.5314)).isEqualTo("53.1");
            assertThat(NumberFormats.points(-0.072)).isEqualTo("\u22127.2");
            assertThat(NumberFormats.points(-0.0001)).isEqualTo("0.0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_caption_of_residuals_counts_what_lies_inside() {
        ShareSummary runs = new ShareSummary(0.5, 0.48, 0.52, 0.45, 0.55);
        RecordComparisonChart figure = new RecordComparisonChart(
                "r",
                "t",
                List.of(
                        new RecordedShare("g", "near", "1 Sept", runs, 0.54, false),
                        new RecordedShare("g", "far", "2 Sept", runs, 0.7, false),
                        new RecordedShare("g", "kept", "3 Sept", runs, 0.5, true)));
        assertThat(figure.caption())
                .contains("1 of 2 fitted items and 1 of 1 held-out items")
                .contains("far, 2 Sept: simulated 50.0 %, recorded 70.0 %");
    }

    @Test
    void the_caption_of_layers_tells_the_first_day_above_half() {
        List<DayShare> samples =
                List.of(new DayShare(0, single(0.4)), new DayShare(1, single(0.5)), new DayShare(2, single(0.51)));
        List<CalendarDay> days = IntStream.range(0, 3)
                .mapToObj(day -> new CalendarDay(day, new OldStyleDate(1917, 9, 1 + day)))
                .toList();
        OpinionChart figure = new OpinionChart(
                "l",
                "t",
                new DayAxis(days),
                List.of(ShareSeries.of(OpinionLayer.SEATS, samples)),
                List.of(),
                List.of());
        assertThat(figure.caption()).contains("first above half on 3 Sep");
    }

    @Test
    void intervals_that_are_not_nested_are_refused() {
        assertThatThrownBy(() -> new ShareSummary(0.5, 0.3, 0.6, 0.4, 0.7))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> single(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A share without any interval. */
    private static ShareSummary single(double share) {
        return new ShareSummary(share, share, share, share, share);
    }
}
