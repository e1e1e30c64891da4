package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import smolny.chart.Theme;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.setting.ScenarioCalendar;
import smolny.output.ProgramFiles;
import smolny.scenario.InvalidInputException;
import smolny.scenario.Problem;

/** Dialogs over the window: messages, problems, questions. */
final class Dialogs {
    private static final String NAME = "Smolny";

    private final Component over;

    Dialogs(Component over) {
        this.over = over;
    }

    /** A page of HTML that lies beside this class. */
    void page(String title, String file) {
        String html = ProgramFiles.text(Dialogs.class, file);
        JEditorPane pane = new JEditorPane("text/html", html);
        pane.setEditable(false);
        pane.setCaretPosition(0);
        JScrollPane scroll = new JScrollPane(pane);
        scroll.setPreferredSize(
                new Dimension(Math.min(620, over.getWidth() - 120), Math.min(460, over.getHeight() - 160)));
        JOptionPane.showMessageDialog(over, scroll, title, JOptionPane.PLAIN_MESSAGE);
    }

    /** Shows an error: every problem with its line, and never a stack trace. */
    void complain(RuntimeException failure) {
        if (failure instanceof InvalidInputException refused) {
            JOptionPane.showMessageDialog(
                    over, problems(refused.problems()), "The scenario is not valid", JOptionPane.PLAIN_MESSAGE);
            return;
        }
        String words = failure.getMessage() == null
                ? "Internal error: " + failure.getClass().getSimpleName()
                : failure.getMessage();
        WrappedText text = new WrappedText(words);
        text.setRows(8);
        text.setColumns(70);
        JOptionPane.showMessageDialog(over, new JScrollPane(text), "Not possible", JOptionPane.WARNING_MESSAGE);
    }

    /** Asks what is to become of changes that have not been saved; true if they are saved or may be lost. */
    boolean mayLose(BooleanSupplier save) {
        int chosen = answer("Your changes have not been saved.", 0, "Save \u2026", "Discard", "Cancel");
        return chosen == 1 || (chosen == 0 && save.getAsBoolean());
    }

    /** The index of the answer that is chosen, of which one is the standard; negative if none is. */
    int answer(String question, int standard, String... answers) {
        return JOptionPane.showOptionDialog(
                over,
                question,
                NAME,
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                answers,
                answers[standard]);
    }

    /** A message. */
    void say(String text) {
        JOptionPane.showMessageDialog(over, text, NAME, JOptionPane.PLAIN_MESSAGE);
    }

    /** A day of the clock, chosen from a list in both calendars, or null if none is chosen. */
    @Nullable
    OldStyleDate day(String question, OldStyleDate now, ScenarioCalendar clock) {
        List<String> days = IntStream.range(0, clock.days())
                .mapToObj(day -> ViewLabels.bothDates(clock.dateOf(day)))
                .toList();
        Object chosen = choose(question, days, ViewLabels.bothDates(now));
        return chosen == null ? null : clock.dateOf(days.indexOf(chosen));
    }

    /** A text, or null if none is given. */
    @Nullable
    String ask(String question, String standard) {
        return (String)
                JOptionPane.showInputDialog(over, question, NAME, JOptionPane.PLAIN_MESSAGE, null, null, standard);
    }

    /**
     * A file or folder that does not exist yet, at first in the user's own folder; null if none is chosen.
     *
     * @param endings one of which the name gets if it has none of them
     */
    @Nullable
    Path newFile(String title, String name, String... endings) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(title);
        chooser.setName("Choose a place");
        chooser.setSelectedFile(UserFolder.path().resolve(name).toFile());
        while (chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION) {
            String chosen = chooser.getSelectedFile().toString();
            boolean ends = endings.length == 0 || Stream.of(endings).anyMatch(chosen::endsWith);
            Path file = Path.of(ends ? chosen : chosen + endings[0]);
            if (!Files.exists(file)) {
                return file;
            }
            say("'" + file + "' is there already. Choose another name.");
        }
        return null;
    }

    /** A scenario file, or null if none is chosen. */
    @Nullable
    Path scenario(Path folder) {
        JFileChooser chooser = new JFileChooser(folder.toFile());
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (.yaml)", "yaml"));
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
                ? chooser.getSelectedFile().toPath()
                : null;
    }

    /** One of several, or null if none is chosen. */
    @Nullable
    Object choose(String question, List<?> offers, Object now) {
        return JOptionPane.showInputDialog(
                over, question, NAME, JOptionPane.PLAIN_MESSAGE, null, offers.toArray(), now);
    }

    /** Every mistake in a scenario with its position, the line itself, and a hint. */
    private static JPanel problems(List<Problem> problems) {
        JPanel all = new JPanel(new BorderLayout(0, 8));
        all.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        String count = problems.size() == 1 ? "This scenario cannot be run:" : "This scenario cannot be run. Problems:";
        all.add(Widgets.bold(new JLabel(count), 2), BorderLayout.NORTH);
        ColumnPanel column = new ColumnPanel();
        problems.forEach(problem -> column.add(problem(problem)));
        JScrollPane scroll = new JScrollPane(column);
        scroll.setPreferredSize(new Dimension(720, Math.min(420, 30 + 120 * problems.size())));
        all.add(scroll, BorderLayout.CENTER);
        all.getAccessibleContext().setAccessibleName(count + " " + problems.size());
        return all;
    }

    private static JPanel problem(Problem problem) {
        JPanel part = new JPanel(new BorderLayout(0, 4));
        part.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        WrappedText says = Widgets.bold(new WrappedText(problem.message()), 0);
        says.setForeground(Theme.ERROR);
        part.add(says, BorderLayout.NORTH);
        JTextArea line =
                new JTextArea(problem.position() + "\n" + problem.position().excerpt());
        line.setFont(new Font(Font.MONOSPACED, Font.PLAIN, says.getFont().getSize()));
        line.setEditable(false);
        line.setFocusable(false);
        line.setOpaque(false);
        line.getAccessibleContext().setAccessibleName("The line: " + problem.position());
        part.add(line, BorderLayout.CENTER);
        String hint = problem.hint();
        if (hint != null) {
            part.add(new WrappedText(hint), BorderLayout.SOUTH);
        }
        return part;
    }
}
