package smolny.gui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.jspecify.annotations.Nullable;
import smolny.scenario.Intervention;
import smolny.scenario.InvalidInputException;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;

/** The scenarios of the library as a menu: baselines, readings, what-ifs with the questions they ask. */
final class ScenarioMenu {
    private final Map<String, Path> files;

    /** A scenario as the menu offers it. */
    private record Offer(Path file, String title, String question, boolean changes, boolean reading) {}

    /** The scenarios of these files, by name. */
    ScenarioMenu(Map<String, Path> files) {
        this.files = Map.copyOf(files);
    }

    /** Fills a menu in the background, since every file has to be read for it; the chosen file is handed on. */
    void fill(JMenu menu, Consumer<Path> chosen) {
        ScenarioReader reader = new ScenarioReader();
        new BackgroundWorker(failure -> menu.setToolTipText("The scenarios cannot be read: " + failure.getMessage()))
                .ask(
                        () -> files.values().stream()
                                .flatMap(file -> offer(reader, file).stream())
                                .sorted(Comparator.comparing(Offer::title))
                                .toList(),
                        offers -> put(menu, offers, chosen));
    }

    private static void put(JMenu menu, List<Offer> offers, Consumer<Path> chosen) {
        List<Offer> plain = new ArrayList<>();
        JMenu readings = new JMenu("Readings of October");
        JMenu questions = new JMenu("What if \u2026");
        for (Offer offer : offers) {
            if (offer.reading()) {
                readings.add(item(offer, chosen));
            } else if (offer.changes()) {
                questions.add(item(offer, chosen));
            } else {
                plain.add(offer);
            }
        }
        plain.forEach(offer -> menu.add(item(offer, chosen), 0));
        menu.insert(questions, plain.size());
        menu.insert(readings, plain.size() + 1);
    }

    private static JMenuItem item(Offer offer, Consumer<Path> chosen) {
        JMenuItem item = new JMenuItem(offer.question().isEmpty() ? offer.title() : offer.question());
        item.setToolTipText(offer.title());
        item.addActionListener(event -> chosen.accept(offer.file()));
        return item;
    }

    private static Optional<Offer> offer(ScenarioReader reader, Path file) {
        try {
            Scenarios.Summary summary = reader.summary(file);
            @Nullable Intervention turn = summary.divergence();
            String name = String.valueOf(file.getFileName());
            String title = summary.titles().getOrDefault("en", name.replace(".yaml", ""));
            boolean reading = name.startsWith("reading");
            return Optional.of(new Offer(file, title, turn == null ? "" : turn.question(), turn != null, reading));
        } catch (InvalidInputException broken) {
            return Optional.empty();
        }
    }
}
