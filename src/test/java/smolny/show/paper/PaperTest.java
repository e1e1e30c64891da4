package smolny.show.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final String SVG = "<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 9 9\"\n><metadata>stamp</metadata\n"
            + "  ><clipPath id=\"a\"/><rect clip-path=\"url(#a)\"/></svg\n>";

    private final Cells votes = Cells.of(
            "votes",
            List.of("what", "Old Style", "before", "after"),
            List.of(List.of("first", "9 Sep", "55.6", "55.6"), List.of("second", "25 Sep", "-12.0", "55.6 to 60.1")));

    private static String page(Words words, Cells... tables) {
        Paper paper = new Paper("A title", "{}").answer(words).section("s", "Section");
        for (Cells cells : tables) {
            paper.table(cells);
        }
        return paper.html();
    }

    @Test
    void a_number_links_to_the_cell_that_says_it_in_the_row_the_clause_is_about() {
        String page = page(Words.linked("On 25 September it is 12.0 lower; second: 60.1.", votes), votes);
        assertThat(page)
                .contains(
                        "<a href=\"#votes-r2-c2\">25 September</a>",
                        "<a href=\"#votes-r2-c3\">12.0</a>",
                        "<a href=\"#votes-r2-c4\">60.1</a>",
                        "<td id=\"votes-r2-c2\">25 Sep</td>");
        assertThat(Audit.of(page)).isEqualTo(new Audit.Found(3, List.of()));
    }

    @Test
    void among_equal_cells_the_one_whose_column_is_named_next_to_it_is_taken() {
        String page = page(Words.linked("In the first it is 55.6 % after and 55.6 % before", votes), votes);
        assertThat(page)
                .contains("<a href=\"#votes-r1-c4\">55.6</a> % after", "<a href=\"#votes-r1-c3\">55.6</a> % before");
    }

    @Test
    void the_audit_finds_numbers_without_a_cell_and_links_that_lie() {
        assertThat(Audit.of(page(Words.plain("It is 12.0 lower."), votes)).faults())
                .containsExactly("no link: It is 12.0 lower.");
        assertThat(Audit.of(page(Words.linked("It is 99.9 lower.", votes), votes))
                        .faults())
                .hasSize(1);
        Words lying = new Words().say("It is ").piece("99.9", "#" + votes.address(1, 3));
        assertThat(Audit.of(page(lying, votes)).faults())
                .hasSize(1)
                .first()
                .asString()
                .contains("votes-r1-c3 does not");
        Words nowhere = new Words().piece("99.9", "#elsewhere");
        assertThat(Audit.of(page(nowhere)).faults()).hasSize(1);
    }

    @Test
    void markup_in_text_stays_text_everywhere() {
        String mark = "<b>\"&'";
        Cells cells = Cells.of("x", List.of(mark), List.of(List.of(mark)));
        String page = new Paper(mark, "{}")
                .heading(Words.plain(mark))
                .answer(Words.plain(mark))
                .section("s", mark)
                .paragraph(Words.plain(mark))
                .list(List.of(Words.plain(mark)))
                .code(mark)
                .figure(SVG, Words.plain(mark))
                .folded(mark, cells)
                .html();
        assertThat(page).doesNotContain("<b>").contains("&lt;b&gt;&quot;&amp;&#39;");
        assertThat(Audit.of(page).faults()).isEmpty();
    }

    @Test
    void two_figures_of_one_name_keep_their_ids_apart() {
        String page = new Paper("t", "{}")
                .section("s", "S")
                .figure(SVG, Words.plain("one"))
                .figure(SVG, Words.plain("two"))
                .html();
        assertThat(page).contains("id=\"f1-a\"", "url(#f1-a)", "id=\"f2-a\"", "url(#f2-a)");
        assertThat(page).doesNotContain("metadata", "<?xml");
    }

    @Test
    void of_a_long_table_only_what_is_linked_to_is_shown() {
        Cells rows = Cells.excerpt("rows", List.of("n"), List.of(List.of("1.5"), List.of("2.5"), List.of("3.5")));
        String page = page(Words.linked("It is 2.5 now", rows), rows);
        assertThat(page).contains("<td id=\"rows-r2-c1\">2.5</td>").doesNotContain("1.5", "3.5");
        Cells unused = Cells.excerpt("rows", List.of("n"), List.of(List.of("1.5")));
        assertThat(page(Words.plain("nothing"), unused)).doesNotContain("<table");
    }
}
