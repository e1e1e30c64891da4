package smolny.show.gui.inspect;

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
import smolny.show.gui.control.Backstage;
import smolny.show.gui.control.Column;
import smolny.show.gui.control.Prose;

/**
 * A story laid out to be read: title, sentences, a small chart, and why it came so. It is told anew of each day that is
 * shown; why it came so takes as long as a run, and is worked out when the days stand still for a moment.
 */
public final class Inspector extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int EDGE = 12;
    private static final int STANDSTILL = 400;

    private final Column column = new Column();
    private final transient Supplier<Story> teller;
    private final transient Supplier<List<JComponent>> further;
    private final String firstDay;
    private final String lastDay;
    private final transient Backstage backstage;
    private final Timer standstill = new Timer(STANDSTILL, passed -> explain());
    private final JPanel answer = new JPanel(new BorderLayout());
    private transient Story told;

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
            Supplier<Story> teller,
            Supplier<List<JComponent>> further,
            String firstDay,
            String lastDay,
            Backstage backstage) {
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
        Story now = teller.get();
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
        put(new Prose(told.subtitle()), 0, 8);
        for (String sentence : told.sentences()) {
            Prose line = new Prose(sentence);
            line.setForeground(smolny.show.chart.Theme.INK);
            put(line, 0, 6);
        }
        further.get().forEach(part -> put(part, 4, 8));
        Story.Course course = told.course();
        if (course != null && !course.lines().isEmpty()) {
            put(heading(course.title()), 8, 4);
            put(new SmallChart(course, firstDay, lastDay), 0, 6);
        }
        Story.Why why = told.why();
        if (why != null) {
            put(heading(why.title()), 8, 4);
            answered(new Prose("is being worked out ..."));
            put(answer, 0, 4);
            put(new Prose(why.note()), 0, EDGE);
        }
        getAccessibleContext().setAccessibleName(told.title());
        getAccessibleContext().setAccessibleDescription(String.join(" ", told.sentences()));
        column.revalidate();
        column.repaint();
    }

    private void explain() {
        Story asked = told;
        Story.Why why = asked.why();
        if (why != null) {
            backstage.ask(() -> parts(why), parts -> {
                if (Objects.equals(asked, told)) {
                    answered(parts.isEmpty() ? new Prose("Nothing has moved it yet.") : new Bars(parts));
                }
            });
        }
    }

    private static List<Part> parts(Story.Why why) {
        List<Part> found = why.parts().get();
        return found == null ? List.of() : found;
    }

    private void answered(JComponent said) {
        answer.removeAll();
        answer.add(said);
        column.revalidate();
        column.repaint();
    }

    private static Prose heading(String text) {
        Prose heading = new Prose(text);
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
