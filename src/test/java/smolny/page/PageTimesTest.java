package smolny.page;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import smolny.page.bridge.PageModel;

/**
 * How fast the page is in Chromium, and how fast its pairs of runs are beside those of the Java virtual machine, one after the other on
 * one core. Printed and not judged: times depend on what else the machine does. {@code mvn -Pweb package -Dtest=PageTimesTest
 * -Dpage.times=true}
 */
@EnabledIfSystemProperty(named = "page.times", matches = "true")
class PageTimesTest extends ChromiumPage {
    private static final String WHAT_IF = "seed 7\\ndo no-kornilov";
    private static final int CASES = 40;
    private static final int WARM = 10;

    private final PageModel model = new PageModel(Path.of("scenarios"), "october-1917");

    @Test
    void it_prints_its_times() throws Exception {
        for (int round = 0; round < 3; round++) {
            open("#lang=en");
            tell("opened to first picture, s", evaluate("performance.now() / 1000"));
        }
        tell("class run, warm, s", seconds("for (let i = 0; i < 10; i++) await smolny.call('run', 'seed ' + i)", 10));
        for (int round = 0; round < 3; round++) {
            openAnswer("#lang=en&tab=ask&do=no-removal-order");
            tell("opened to first answer, s", evaluate("performance.now() / 1000"));
        }
        open("#lang=en");
        String cases =
                "for (let i = 0; i < %d; i++) await smolny.call('runCase', '" + WHAT_IF + "', " + CASES + ", 0, i)";
        seconds(String.format(Locale.ROOT, cases, WARM), 1);
        ofTheVirtualMachine(WARM);
        for (int round = 0; round < 3; round++) {
            double inPage = seconds(String.format(Locale.ROOT, cases, CASES), CASES);
            double outside = ofTheVirtualMachine(CASES);
            tell("pair of runs in the page, s", inPage);
            tell("pair of runs on the Java virtual machine, s", outside);
            tell("pace of the page, of the Java virtual machine's", outside / inPage);
        }
    }

    private static double seconds(String script, int times) throws Exception {
        return Double.parseDouble(evaluate("(async () => { const start = performance.now(); " + script
                        + "; return (performance.now() - start) / 1000; })()"))
                / times;
    }

    private double ofTheVirtualMachine(int cases) {
        long start = System.nanoTime();
        for (int i = 0; i < cases; i++) {
            model.runCase(WHAT_IF.replace("\\n", "\n"), CASES, 0, i);
        }
        return (System.nanoTime() - start) / 1e9 / cases;
    }

    private static void tell(String what, Object value) {
        System.out.println(what + ": " + String.format(Locale.ROOT, "%.3f", Double.parseDouble(value.toString())));
    }
}
