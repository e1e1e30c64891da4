package smolny.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Zoomable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FiguresTest {
    private static final String STAMP = "{\"program\":\"smolny\"}";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private static final Dimension SMALL = new Dimension(1000, 900);

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void every_figure_is_written_once() throws IOException {
        for (Figure figure : Specimens.all()) {
            FigureFiles.write(figure, folder, STAMP);
        }
    }

    static Stream<Figure> figures() {
        return Specimens.all().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_same_figure_gives_the_same_bytes(Figure figure, @TempDir Path again) throws IOException {
        FigureFiles.write(figure, again, STAMP);
        for (String ending : List.of(".svg", ".png", ".csv")) {
            assertThat(again.resolve(figure.name() + ending))
                    .hasSameBinaryContentAs(folder.resolve(figure.name() + ending));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_number_of_the_caption_stands_in_the_table(Figure figure) throws IOException {
        List<String> inTable = numbers(Files.readString(folder.resolve(figure.name() + ".csv")));
        List<String> inCaption = numbers(figure.caption());
        assertThat(inCaption).isNotEmpty();
        assertThat(Set.copyOf(inTable)).containsAll(inCaption);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_svg_is_well_formed_and_says_what_it_shows(Figure figure) throws Exception {
        Document svg = svg(figure);
        Element root = svg.getDocumentElement();
        assertThat(root.getNodeName()).isEqualTo("svg");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(figure.title());
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(figure.caption());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void both_pictures_carry_the_stamp_as_plain_text(Figure figure) throws Exception {
        for (String ending : List.of(".svg", ".png")) {
            String bytes = Files.readString(folder.resolve(figure.name() + ending), StandardCharsets.ISO_8859_1);
            assertThat(bytes).contains(STAMP);
        }
        assertThat(svg(figure).getElementsByTagName("metadata").item(0).getTextContent())
                .isEqualTo(STAMP);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void what_is_told_when_pointed_at_stands_in_the_table(Figure figure) throws IOException {
        Set<String> inTable = Set.copyOf(numbers(Files.readString(folder.resolve(figure.name() + ".csv"))));
        Dimension size = figure.size();
        for (HoverArea spot : figure.draw(new Canvas(new BufferedImage(1, 1, 1).createGraphics()))) {
            assertThat(inTable).containsAll(numbers(spot.text()));
            assertThat(spot.x()).isBetween(0.0, size.width - spot.width());
            assertThat(spot.y()).isBetween(0.0, size.height - spot.height());
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void text_stays_text_is_large_enough_and_lies_inside_the_picture(Figure figure) throws Exception {
        Dimension whole = figure.size();
        NodeList texts = svg(figure).getElementsByTagName("text");
        assertThat(texts.getLength()).isGreaterThan(10);
        for (int at = 0; at < texts.getLength(); at++) {
            Element text = (Element) texts.item(at);
            float size = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
            assertThat(size).as(text.getTextContent()).isGreaterThanOrEqualTo(11);
            assertThat(inherited(text, "font-family")).startsWith("'DejaVu Sans'");
            boolean bold = inherited(text, "font-weight").equals("bold");
            double left = Double.parseDouble(text.getAttribute("x"));
            double right = left + new TextStyle(size, bold, Theme.INK, 0).width(text.getTextContent());
            double base = Double.parseDouble(text.getAttribute("y"));
            assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(right).as(text.getTextContent()).isLessThanOrEqualTo(whole.width);
            assertThat(base).as(text.getTextContent()).isBetween(size * 0.8, whole.height - 2.0);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_png_is_drawn_at_double_scale_and_not_blank(Figure figure) throws IOException {
        BufferedImage image =
                ImageIO.read(folder.resolve(figure.name() + ".png").toFile());
        assertThat(image.getWidth()).isEqualTo(2 * figure.size().width);
        assertThat(image.getHeight()).isEqualTo(2 * figure.size().height);
        // Each quarter of the height must hold ink: a figure that stops half way is not drawn.
        for (int quarter = 0; quarter < 4; quarter++) {
            int inked = 0;
            for (int y = quarter * image.getHeight() / 4; y < (quarter + 1) * image.getHeight() / 4; y += 2) {
                for (int x = 0; x < image.getWidth(); x += 2) {
                    inked += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
                }
            }
            assertThat(inked).as("quarter " + quarter).isGreaterThan(300);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_chart_that_was_zoomed_shows_all_again_after_a_reset(Figure figure) {
        JFreeChart chart = ((ChartFigure) figure).chart();
        int[] whole = pixels(chart);
        if (chart.getPlot() instanceof Zoomable plot) {
            ChartRenderingInfo info = new ChartRenderingInfo();
            chart.createBufferedImage(SMALL.width, SMALL.height, info);
            Point2D middle = new Point2D.Double(
                    info.getPlotInfo().getDataArea().getCenterX(),
                    info.getPlotInfo().getDataArea().getCenterY());
            plot.zoomDomainAxes(0.3, 0.5, info.getPlotInfo(), middle);
            assertThat(Arrays.equals(pixels(chart), whole)).isFalse();
            plot.zoomRangeAxes(0.2, 0.7, info.getPlotInfo(), middle);
            pixels(chart);
            plot.zoomDomainAxes(0, info.getPlotInfo(), middle);
            plot.zoomRangeAxes(0, info.getPlotInfo(), middle);
        }
        assertThat(Arrays.equals(pixels(chart), whole)).isTrue();
    }

    private static int[] pixels(JFreeChart chart) {
        BufferedImage image = chart.createBufferedImage(SMALL.width, SMALL.height);
        return image.getRGB(0, 0, SMALL.width, SMALL.height, null, 0, SMALL.width);
    }

    @Test
    void a_name_that_leads_out_of_the_folder_is_refused(@TempDir Path somewhere) {
        Figure figure = new HemicycleChart("../away", "t", "s", List.of(Specimens.assembly("now", 10, 0.5)));
        assertThatThrownBy(() -> FigureFiles.write(figure, somewhere, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../away");
    }

    @Test
    void something_on_a_day_the_axis_has_not_is_refused() {
        List<EventMark> events = List.of(new EventMark(Specimens.DAYS, "too late", 1, true));
        assertThatThrownBy(() -> new OpinionChart(
                        "x", "t", new DayAxis(Specimens.days()), Specimens.layers(0.4, 0.9, 20), List.of(), events))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document svg(Figure figure) throws Exception {
        byte[] bytes = Files.readString(folder.resolve(figure.name() + ".svg"), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String inherited(Element element, String attribute) {
        Element at = element;
        while (!at.hasAttribute(attribute)) {
            at = (Element) at.getParentNode();
        }
        return at.getAttribute(attribute);
    }

    private static List<String> numbers(String text) {
        List<String> found = new ArrayList<>();
        NUMBER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
