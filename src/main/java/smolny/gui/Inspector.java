package smolny.gui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import smolny.chart.Theme;

/**
 * An inspector beside the views: title, sentences, a small chart, and an explanation. It is updated on each day that is
 * shown. The explanation takes as long as a run, so it is calculated only when the same day has been shown for a moment.
 */
final class Inspector extends JPanel {
    private static final int EDGE = 12;
    private static final int STANDSTILL = 400;

    private final ColumnPanel column = new ColumnPanel();
    private final transient Supplier<InspectorContent> text;
    private final transient Supplier<List<JComponent>> further;
    private final transient BackgroundWorker worker;
    private final Timer standstill = new Timer(STANDSTILL, passed -> explain());
    private final JPanel answer = new JPanel(new BorderLayout());
    private final InspectorChart lines = new InspectorChart();
    private transient InspectorContent content;

    /**
     * An inspector of the day shown.
     *
     * @param text writes the content for the day shown
     * @param further makes what is shown below the sentences, such as buttons
     * @param worker calculates the explanation
     * @throws java.util.NoSuchElementException if there is nothing of that id
     */
    Inspector(Supplier<InspectorContent> text, Supplier<List<JComponent>> further, BackgroundWorker worker) {
        super(new BorderLayout());
        this.text = text;
        this.further = further;
        this.worker = worker;
        this.content = text.get();
        standstill.setRepeats(false);
        add(Widgets.scrolled(column), BorderLayout.CENTER);
        lay();
        explain();
    }

    /**
     * Updates the content to the day that is shown now, if it differs.
     *
     * @throws java.util.NoSuchElementException if the thing inspected is gone; the old content then stays
     */
    void refresh() {
        InspectorContent now = text.get();
        if (now.sameAs(content)) {
            return;
        }
        content = now;
        lay();
        standstill.restart();
    }

    private void lay() {
        column.removeAll();
        put(Widgets.bold(new JLabel("<html>" + ViewLabels.safe(content.title()) + "</html>"), 4), EDGE, 2);
        put(new WrappedText(content.subtitle()), 0, 8);
        for (String sentence : content.sentences()) {
            WrappedText line = new WrappedText(sentence);
            line.setForeground(Theme.INK);
            put(line, 0, 6);
        }
        further.get().forEach(part -> put(part, 4, 8));
        InspectorContent.Chart chart = content.chart();
        if (chart != null && !chart.lines().isEmpty()) {
            put(heading(chart.title()), 8, 4);
            lines.show(chart);
            put(lines, 0, 6);
        }
        InspectorContent.Explanation explanation = content.explanation();
        if (explanation != null) {
            put(heading(explanation.title()), 8, 4);
            answered(new WrappedText("Calculating \u2026"));
            put(answer, 0, 4);
            put(new WrappedText(explanation.note()), 0, EDGE);
        }
        getAccessibleContext().setAccessibleName(content.title());
        getAccessibleContext().setAccessibleDescription(String.join(" ", content.sentences()));
        column.revalidate();
        column.repaint();
    }

    private void explain() {
        InspectorContent asked = content;
        InspectorContent.Explanation explanation = asked.explanation();
        if (explanation != null) {
            worker.ask(explanation.parts(), parts -> {
                if (Objects.equals(asked, content)) {
                    answered(parts.isEmpty() ? new WrappedText("No change so far.") : new ContributionBars(parts));
                }
            });
        }
    }

    private void answered(JComponent said) {
        answer.removeAll();
        answer.add(said);
        column.revalidate();
        column.repaint();
    }

    private static WrappedText heading(String text) {
        WrappedText heading = Widgets.bold(new WrappedText(text), 0);
        heading.setForeground(Theme.INK);
        return heading;
    }

    private void put(JComponent part, int above, int below) {
        JPanel frame = Widgets.clear(new JPanel(new BorderLayout()), above, EDGE, below, EDGE);
        frame.add(part, BorderLayout.CENTER);
        column.add(frame);
    }
}
