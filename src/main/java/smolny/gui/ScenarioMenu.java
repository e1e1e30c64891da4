package smolny.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.jspecify.annotations.Nullable;
import smolny.scenario.Intervention;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;

/** The scenarios of the library as a menu: baselines, readings, what-ifs with the questions they ask. */
final class ScenarioMenu {
    /** A row of a table: what its questions are about, and the names of scenarios. */
    private static final Pattern GROUP = Pattern.compile("\\| ([^|`]+) \\| (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*)[^|`]*\\|");

    private final Supplier<Map<String, Path>> files;

    /** A scenario as the menu offers it. */
    private record Offer(Path file, String title, String question, boolean changes, boolean reading) {
        String name() {
            return String.valueOf(file.getFileName()).replace(".yaml", "");
        }
    }

    /** The scenarios of files, by name, which are looked for when the menu is filled. */
    ScenarioMenu(Supplier<Map<String, Path>> files) {
        this.files = files;
    }

    /** Fills a menu in the background, since every file has to be read for it; the chosen file is handed on. */
    void fill(JMenu menu, Consumer<Path> chosen) {
        ScenarioReader reader = new ScenarioReader();
        new BackgroundWorker(failure -> menu.setToolTipText("The scenarios cannot be read: " + failure.getMessage()))
                .ask(
                        () -> files.get().values().stream()
                                .flatMap(file -> offer(reader, file).stream())
                                .sorted(Comparator.comparing(Offer::title))
                                .toList(),
                        offers -> put(menu, offers, groups(), chosen));
    }

    /** The files of the user's own that were used last, as they are when the menu opens. */
    static JMenu recent(Consumer<Path> chosen) {
        JMenu menu = new JMenu("Recent");
        menu.setName("Recent");
        menu.addItemListener(opened -> {
            if (menu.isSelected()) {
                menu.removeAll();
                UserFolder.recent().forEach(file -> {
                    String name = String.valueOf(file.getFileName());
                    menu.add(Widgets.item(name, () -> chosen.accept(file))).setToolTipText(file.toString());
                });
                if (menu.getItemCount() == 0) {
                    menu.add("None yet").setEnabled(false);
                }
            }
        });
        return menu;
    }

    private static void put(JMenu menu, List<Offer> offers, Map<String, List<String>> groups, Consumer<Path> chosen) {
        List<Offer> plain = new ArrayList<>();
        JMenu readings = new JMenu("Readings of October");
        JMenu questions = new JMenu("What if \u2026");
        questions.setName("What if");
        Map<String, JMenu> parts = new LinkedHashMap<>();
        groups.keySet().forEach(name -> parts.put(name, new JMenu(name)));
        for (Offer offer : offers) {
            if (offer.reading()) {
                readings.add(item(offer, chosen));
            } else if (offer.changes()) {
                groups.entrySet().stream()
                        .filter(group -> group.getValue().contains(offer.name()))
                        .map(group -> parts.get(group.getKey()))
                        .findFirst()
                        .orElse(questions)
                        .add(item(offer, chosen));
            } else {
                plain.add(offer);
            }
        }
        parts.values().stream().filter(part -> part.getItemCount() > 0).forEach(questions::add);
        plain.forEach(offer -> menu.add(item(offer, chosen), 0));
        menu.insert(questions, plain.size());
        menu.insert(readings, plain.size() + 1);
    }

    /** Names of scenarios by the question they are about, from the table in the library's own page; none without it. */
    static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(Scenarios.library().resolve("README.md"))) {
            lines.map(GROUP::matcher).filter(Matcher::matches).forEach(row -> {
                String about = row.group(1).strip();
                groups.put(
                        about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1),
                        List.of(row.group(2).replace("`", "").split(",\\s*", -1)));
            });
        } catch (IOException | UncheckedIOException none) {
            groups.clear();
        }
        return groups;
    }

    private static JMenuItem item(Offer offer, Consumer<Path> chosen) {
        JMenuItem item = new JMenuItem(offer.question().isEmpty() ? offer.title() : offer.question());
        item.setName(offer.name());
        item.setToolTipText(offer.title());
        item.addActionListener(event -> chosen.accept(offer.file()));
        return item;
    }

    private static Optional<Offer> offer(ScenarioReader reader, Path file) {
        try {
            LoadedScenario loaded = reader.load(file, List.of());
            @Nullable Intervention turn = loaded.divergence();
            String name = String.valueOf(file.getFileName());
            String title = loaded.titles().getOrDefault("en", name.replace(".yaml", ""));
            boolean reading = name.startsWith("reading");
            return Optional.of(new Offer(file, title, turn == null ? "" : turn.question(), turn != null, reading));
        } catch (InvalidInputException broken) {
            return Optional.empty();
        }
    }
}
