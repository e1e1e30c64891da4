package smolny.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.output.Json;

/** The page with the keyboard, with a screen reader, on small and large screens, and in Russian. */
class PageAccessibilityTest extends ChromiumPage {
    private static final String QUESTION = "&tab=ask&do=no-removal-order";
    private static final String ANSWER = QUESTION + "&guess=-20";
    private static final String WORKING =
            "[...document.querySelectorAll('.hint')].some(one => /^(The model is working|Модель считает)/.test(one.textContent))";
    private static final String CONTRAST = "const light = hex => [1, 3, 5].map(at => parseInt("
            + "(hex.length === 4 ? '#' + [...hex.slice(1)].map(c => c + c).join('') : hex).slice(at, at + 2), 16) / 255)"
            + ".map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);"
            + " const contrast = (one, other) => { const [a, b] = [light(one), light(other)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };";
    /** Words in Latin letters, except names of files and formats, of what has no Russian name, and of the build. */
    private static final String LATIN = "(() => { const copy = document.body.cloneNode(true);"
            + " copy.querySelectorAll('[lang=en], script, code, pre, input, textarea').forEach(one => one.remove());"
            + " const build = document.querySelector('#payload').textContent.match(/\"(commit|build|version)\":\"[^\"]*/g).join(' ');"
            + " return [...new Set(copy.textContent.match(/[A-Za-z]{2,}/g))].filter(word => !['Natural', 'Earth', 'Smolny', 'smolny', 'run',"
            + " 'what', 'if', 'my', 'yaml', 'october', 'SVG', 'PNG', 'CSV'].includes(word) && !build.includes(word)).join(' '); })()";

    /** Every screen that does not need an answer, as a link. */
    private static final List<String> SCREENS = List.of(
            "&tab=watch",
            "&tab=ask",
            QUESTION,
            "&tab=why",
            "&tab=share",
            "&tab=ask&do=no-kornilov&do=rising-on-13-september");

    /**
     * The checks of axe-core (MPL-2.0): names, roles, labels, contrast of text, order of headings, and so on. Its file is named by
     * {@code -Daxe=FILE}; {@code npm pack axe-core} fetches it.
     */
    @Test
    void axe_finds_nothing() throws Exception {
        String file = System.getProperty("axe", "");
        assumeTrue(!file.isEmpty(), "no axe-core");
        String axe = Files.readString(Path.of(file));
        browser.size(360, 800);
        for (String screen : Stream.concat(SCREENS.stream(), Stream.of(ANSWER)).toList()) {
            show("en", screen);
            assertThat(violations(axe)).as(screen).isEmpty();
        }
    }

    private static String violations(String axe) throws Exception {
        evaluate("void (window.axe ?? (0, eval)(" + Json.line(axe) + "))");
        return evaluate(
                "axe.run(document).then(found => found.violations.map(one =>"
                        + " one.id + ': ' + one.help + ' ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')).join('\\n'))");
    }

    /** From the first press of a key to the answer, without a mouse; whatever has the focus shows it. */
    @Test
    void a_question_is_asked_and_answered_with_the_keyboard_alone() throws Exception {
        browser.size(1280, 720);
        open("#lang=en");
        tabTo("document.activeElement.id === 'tab-ask'");
        browser.press("Enter");
        assertThat(evaluate("document.activeElement.tagName"))
                .as("the heading of the new screen")
                .isEqualTo("H2");
        tabTo("document.activeElement.matches('.cards button')");
        browser.press("Enter");
        browser.await("document.querySelector('#guess')");
        tabTo("document.activeElement.id === 'on'");
        browser.press("ArrowLeft");
        browser.await("location.hash.includes('measure=')");
        browser.await(
                "document.activeElement.id === 'on' && document.querySelector('#on').getAttribute('aria-valuetext').length > 5");
        tabTo("document.activeElement.id === 'guess'");
        for (int i = 0; i < 5; i++) {
            browser.press("ArrowLeft");
        }
        tabTo("document.activeElement.matches('button.main')");
        browser.press("Enter");
        browser.await("document.querySelector('#answer')");
        assertThat(evaluate("document.querySelector('.guessed').textContent")).contains("\u22125.0");
        assertThat(evaluate("document.querySelector('[role=status]').textContent"))
                .contains("percentage points");
    }

    private static void tabTo(String where) throws Exception {
        for (int i = 0; i < 120; i++) {
            browser.press("Tab");
            assertThat(
                            evaluate(
                                    "document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the focus is seen")
                    .isNotEqualTo("none");
            if (evaluate(where).equals("true")) {
                return;
            }
        }
        throw new AssertionError(
                "the keyboard does not reach " + where + " from " + evaluate("document.activeElement.outerHTML"));
    }

    @Test
    void the_autumn_plays_and_an_event_opens_with_the_keyboard() throws Exception {
        browser.size(1280, 720);
        open("#lang=en");
        tabTo("document.activeElement.textContent === 'Play'");
        browser.press("Space");
        browser.await("document.querySelector('#day').value > 1");
        browser.press("Space");
        tabTo("document.activeElement.matches('.mark')");
        browser.press("Enter");
        assertThat(evaluate("document.activeElement.tagName")).isEqualTo("H3");
        tabTo("document.activeElement.textContent === 'What if it had not happened?'");
    }

    /** WCAG 2.2, 1.4.3 and 1.4.11: letters have a contrast of 4.5 to what is behind them, thick lines one of 3. */
    @Test
    void every_picture_has_a_title_a_sentence_a_table_and_enough_contrast() throws Exception {
        for (String screen : List.of("&tab=watch", "&tab=why", ANSWER)) {
            show("en", screen);
            assertThat(
                            evaluate(
                                    "[...document.querySelectorAll('main svg')].filter(svg => !(svg.getAttribute('role') === 'img'"
                                            + " && svg.getAttribute('aria-labelledby').split(' ').every(id => document.getElementById(id).textContent.length > 5)"
                                            + " && svg.closest('figure').querySelectorAll('table tbody tr').length > 1)).length"))
                    .as(screen)
                    .isEqualTo("0");
            assertThat(evaluate("(() => { " + CONTRAST
                            + " return [...document.querySelectorAll('main svg')].flatMap(svg => ["
                            + "...[...svg.querySelectorAll('text')].map(text => [text, text.getAttribute('fill') ?? '#222222', 4.5]),"
                            + "...[...svg.querySelectorAll('path[fill=none][stroke-width], line[stroke-width]')]"
                            + ".filter(line => Number(line.getAttribute('stroke-width')) > 2).map(line => [line, line.getAttribute('stroke'), 3])]"
                            + ".filter(([node, colour, least]) => contrast(colour, svg.querySelector('path[fill-rule]') &&"
                            + " node.previousElementSibling?.matches('rect,circle') ? node.previousElementSibling.getAttribute('fill') : '#ffffff') < least)"
                            + ".map(([node, colour]) => node.outerHTML.slice(0, 150) + colour)).join('\\n'); })()"))
                    .as(screen)
                    .isEmpty();
        }
        assertThat(evaluate("(async () => { " + CONTRAST
                        + " const {onShare, shareColour} = await import('draw'); const bad = [];"
                        + " for (let share = 0; share <= 1; share += 0.01) if (contrast(shareColour(share), onShare(share)) < 4.5) bad.push(share);"
                        + " return bad.join(' '); })()"))
                .as("numbers on the marks of the map")
                .isEmpty();
    }

    /** From a small telephone to a projector. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void nothing_is_wider_than_the_screen_and_no_text_is_missing(String language) throws Exception {
        for (String screen : Stream.concat(SCREENS.stream(), Stream.of(ANSWER)).toList()) {
            browser.size(360, 800);
            show(language, screen);
            for (int width : new int[] {360, 390, 1280, 1920}) {
                browser.size(width, 1080);
                assertThat(Integer.parseInt(evaluate("document.documentElement.scrollWidth - innerWidth")))
                        .as(screen + " at " + width)
                        .isLessThanOrEqualTo(0);
            }
            assertThat(evaluate("document.body.innerText.match(/\\b(undefined|NaN|null)\\b|\\{\\w+\\}/)?.[0] ?? ''"))
                    .as(screen)
                    .isEmpty();
            assertThat(language.equals("ru") ? evaluate(LATIN) : "").as(screen).isEmpty();
        }
    }

    @Test
    void nothing_moves_by_itself_and_all_buttons_are_large_enough() throws Exception {
        browser.size(390, 844);
        browser.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        open("#lang=en");
        String before = evaluate("document.querySelector('#day').value");
        assertThat(evaluate("document.getAnimations().length")).isEqualTo("0");
        assertThat(evaluate("document.querySelector('#day').value")).isEqualTo(before);
        assertThat(evaluate(
                        "[...document.querySelectorAll('button, select, input')].map(one => one.getBoundingClientRect())"
                                + ".filter(box => box.width < 24 || box.height < 24).length"))
                .isEqualTo("0");
        browser.send("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    /** What made each vote, and every event: Russian when Russian is chosen, except what names a source. */
    @Test
    void every_event_and_vote_is_in_russian() throws Exception {
        show("ru", "&tab=why");
        assertThat(evaluate(
                        "(() => { const found = new Set(); for (const id of ['event', 'vote']) { const chosen = document.getElementById(id);"
                                + " for (const option of chosen.options) { chosen.value = option.value; chosen.dispatchEvent(new Event('change')); found.add("
                                + LATIN + "); } }"
                                + " return [...found].join(' ').trim(); })()"))
                .isEmpty();
    }

    /** Opens a screen, clicks the first event, and opens whatever is closed. */
    private static void show(String language, String screen) throws Exception {
        if (screen.equals(ANSWER)) {
            openAnswer("#lang=" + language + screen);
        } else {
            open("#lang=" + language + screen);
            browser.await("!" + WORKING);
        }
        evaluate("document.querySelector('.mark')?.click()");
        evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    }
}
