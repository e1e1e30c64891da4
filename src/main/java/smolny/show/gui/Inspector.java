package smolny.show.gui;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Timer;
import smolny.lab.explain.Part;

/**
 * A story laid out to be read: title, sentences, a small chart, and why it came so. It is told anew of each day that is
 * shown; why it came so takes as long as a run, and is worked out when the days stand still for a moment.
 */
final class Inspector extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int EDGE = 12;
    private static final int STANDSTILL = 400;

    private final ColumnPanel column = new ColumnPanel();
    private final transient Supplier<InspectorContent> teller;
    private final transient Supplier<List<JComponent>> further;
    private final String firstDay;
    private final String lastDay;
    private final transient BackgroundWorker backstage;
    private final Timer standstill = new Timer(STANDSTILL, passed -> explain());
    private final JPanel answer = new JPanel(new BorderLayout());
    private transient InspectorContent told;

    /**
     * An inspector that tells what is so now.
     *
     * @param teller tells the story of the day shown
     * @param further makes what stands below the sentences, such as buttons
     * @param firstDay of the clock, as it stands below charts
     * @param lastDay of the clock
     * @param backstage works out why
     * @throws java.util.NoSuchElementException if there is nothing to tell of
     */
    Inspector(
            Supplier<InspectorContent> teller,
            Supplier<List<JComponent>> further,
            String firstDay,
            String lastDay,
            BackgroundWorker backstage) {
        super(new BorderLayout());
        this.teller = teller;
        this.further = further;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.backstage = backstage;
        this.told = teller.get();
        standstill.setRepeats(false);
        JScrollPane scroll = new JScrollPane(
                column, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
        lay();
        explain();
    }

    /**
     * Tells the story of the day that is shown now; where it is the same, nothing is touched.
     *
     * @throws java.util.NoSuchElementException if what it tells of is gone; what was told then stays
     */
    public void refresh() {
        InspectorContent now = teller.get();
        if (now.sameAs(told)) {
            return;
        }
        told = now;
        lay();
        standstill.restart();
    }

    private void lay() {
        column.removeAll();
        JLabel title = new JLabel("<html>" + told.title().replace("&", "&amp;").replace("<", "&lt;") + "</html>");
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() + 4));
        put(title, EDGE, 2);
        put(new WrappedText(told.subtitle()), 0, 8);
        for (String sentence : told.sentences()) {
            WrappedText line = new WrappedText(sentence);
            line.setForeground(smolny.show.chart.Theme.INK);
            put(line, 0, 6);
        }
        further.get().forEach(part -> put(part, 4, 8));
        InspectorContent.Course course = told.course();
        if (course != null && !course.lines().isEmpty()) {
            put(heading(course.title()), 8, 4);
            put(new InspectorChart(course, firstDay, lastDay), 0, 6);
        }
        InspectorContent.Why why = told.why();
        if (why != null) {
            put(heading(why.title()), 8, 4);
            answered(new WrappedText("is being worked out ..."));
            put(answer, 0, 4);
            put(new WrappedText(why.note()), 0, EDGE);
        }
        getAccessibleContext().setAccessibleName(told.title());
        getAccessibleContext().setAccessibleDescription(String.join(" ", told.sentences()));
        column.revalidate();
        column.repaint();
    }

    private void explain() {
        InspectorContent asked = told;
        InspectorContent.Why why = asked.why();
        if (why != null) {
            backstage.ask(() -> parts(why), parts -> {
                if (Objects.equals(asked, told)) {
                    answered(
                            parts.isEmpty()
                                    ? new WrappedText("Nothing has moved it yet.")
                                    : new ContributionBars(parts));
                }
            });
        }
    }

    private static List<Part> parts(InspectorContent.Why why) {
        List<Part> found = why.parts().get();
        return found == null ? List.of() : found;
    }

    private void answered(JComponent said) {
        answer.removeAll();
        answer.add(said);
        column.revalidate();
        column.repaint();
    }

    private static WrappedText heading(String text) {
        WrappedText heading = new WrappedText(text);
        heading.setForeground(smolny.show.chart.Theme.INK);
        heading.setFont(heading.getFont().deriveFont(Font.BOLD));
        return heading;
    }

    private void put(JComponent part, int above, int below) {
        JPanel frame = new JPanel(new BorderLayout());
        frame.setOpaque(false);
        frame.setBorder(BorderFactory.createEmptyBorder(above, EDGE, below, EDGE));
        frame.add(part, BorderLayout.CENTER);
        column.add(frame);
    }
}
