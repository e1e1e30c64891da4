package smolny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String SVG = "<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 9 9\"\n><metadata>stamp</metadata\n"
            + "  ><clipPath id=\"a\"/><rect clip-path=\"url(#a)\"/></svg\n>";

    private final HtmlTable votes = HtmlTable.of(
            "votes",
            List.of("what", "Old Style", "before", "after"),
            List.of(List.of("first", "9 Sep", "55.6", "55.6"), List.of("second", "25 Sep", "-12.0", "55.6 to 60.1")));

    private static String page(LinkedText words, HtmlTable... tables) {
        HtmlPage paper = new HtmlPage("A title", "{}").answer(words).section("s", "Section");
        for (HtmlTable cells : tables) {
            paper.table(cells);
        }
        return paper.html();
    }

    @Test
    void a_number_links_to_the_cell_that_says_it_in_the_row_the_clause_is_about() {
        String page = page(LinkedText.linked("On 25 September it is 12.0 lower; second: 60.1.", votes), votes);
        assertThat(page)
                .contains(
                        "<a href=\"#votes-r2-c2\">25 September</a>",
                        "<a href=\"#votes-r2-c3\">12.0</a>",
                        "<a href=\"#votes-r2-c4\">60.1</a>",
                        "<td id=\"votes-r2-c2\">25 Sep</td>");
        assertThat(LinkAudit.of(page)).isEqualTo(new LinkAudit.Found(3, List.of()));
    }

    @Test
    void marks_that_turn_the_direction_of_writing_are_shown_as_escapes() {
        assertThat(page(LinkedText.plain("A \u202Etitle <b>"))).contains("A \\u202etitle &lt;b&gt;");
    }

    @Test
    void among_equal_cells_the_one_whose_column_is_named_next_to_it_is_taken() {
        String page = page(LinkedText.linked("In the first it is 55.6 % after and 55.6 % before", votes), votes);
        assertThat(page)
                .contains("<a href=\"#votes-r1-c4\">55.6</a> % after", "<a href=\"#votes-r1-c3\">55.6</a> % before");
    }

    @Test
    void the_audit_finds_numbers_without_a_cell_and_links_that_lie() {
        assertThat(LinkAudit.of(page(LinkedText.plain("It is 12.0 lower."), votes))
                        .problems())
                .containsExactly("no link: It is 12.0 lower.");
        assertThat(LinkAudit.of(page(LinkedText.linked("It is 99.9 lower.", votes), votes))
                        .problems())
                .hasSize(1);
        LinkedText lying = new LinkedText().append("It is ").appendPiece("99.9", "#" + votes.address(1, 3));
        assertThat(LinkAudit.of(page(lying, votes)).problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("votes-r1-c3 does not");
        LinkedText nowhere = new LinkedText().appendPiece("99.9", "#elsewhere");
        assertThat(LinkAudit.of(page(nowhere)).problems()).hasSize(1);
    }

    @Test
    void markup_in_text_stays_text_everywhere() {
        String mark = "<b>\"&'";
        HtmlTable cells = HtmlTable.of("x", List.of(mark), List.of(List.of(mark)));
        String page = new HtmlPage(mark, "{}")
                .heading(LinkedText.plain(mark))
                .answer(LinkedText.plain(mark))
                .section("s", mark)
                .paragraph(LinkedText.plain(mark))
                .list(List.of(LinkedText.plain(mark)))
                .code(mark)
                .figure(SVG, LinkedText.plain(mark))
                .folded(mark, cells)
                .html();
        assertThat(page).doesNotContain("<b>").contains("&lt;b&gt;&quot;&amp;&#39;");
        assertThat(LinkAudit.of(page).problems()).isEmpty();
    }

    @Test
    void two_figures_of_one_name_keep_their_ids_apart() {
        String page = new HtmlPage("t", "{}")
                .section("s", "S")
                .figure(SVG, LinkedText.plain("one"))
                .figure(SVG, LinkedText.plain("two"))
                .html();
        assertThat(page).contains("id=\"f1-a\"", "url(#f1-a)", "id=\"f2-a\"", "url(#f2-a)");
        assertThat(page).doesNotContain("metadata", "<?xml");
    }

    @Test
    void of_a_long_table_only_what_is_linked_to_is_shown() {
        HtmlTable rows =
                HtmlTable.ofCitedRows("rows", List.of("n"), List.of(List.of("1.5"), List.of("2.5"), List.of("3.5")));
        String page = page(LinkedText.linked("It is 2.5 now", rows), rows);
        assertThat(page).contains("<td id=\"rows-r2-c1\">2.5</td>").doesNotContain("1.5", "3.5");
        HtmlTable unused = HtmlTable.ofCitedRows("rows", List.of("n"), List.of(List.of("1.5")));
        assertThat(page(LinkedText.plain("nothing"), unused)).doesNotContain("<table");
    }
}
