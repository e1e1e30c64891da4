package smolny.show.gui.inspect;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import smolny.lab.explain.Part;
import smolny.model.setting.Clock;
import smolny.show.gui.control.Backstage;
import smolny.show.gui.control.Column;
import smolny.show.gui.control.Prose;

/** A story laid out to be read: title, sentences, a small chart, and why it came so. */
final class StoryPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int EDGE = 12;

    private final Column column = new Column();

    /**
     * A panel.
     *
     * @param backstage works out why
     * @param further put below the sentences, such as buttons; none if empty
     */
    StoryPanel(Story story, Clock clock, Backstage backstage, List<JComponent> further) {
        super(new BorderLayout());
        JLabel title = new JLabel("<html>" + story.title().replace("&", "&amp;").replace("<", "&lt;") + "</html>");
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() + 4));
        put(title, EDGE, 2);
        put(new Prose(story.subtitle()), 0, 8);
        for (String sentence : story.sentences()) {
            Prose line = new Prose(sentence);
            line.setForeground(smolny.show.chart.Theme.INK);
            put(line, 0, 6);
        }
        further.forEach(part -> put(part, 4, 8));
        Story.Course course = story.course();
        if (course != null && !course.lines().isEmpty()) {
            put(heading(course.title()), 8, 4);
            put(new SmallChart(course, clock.start().inShort(), clock.end().inShort()), 0, 6);
        }
        Story.Why why = story.why();
        if (why != null) {
            put(heading(why.title()), 8, 4);
            JPanel answer = new JPanel(new BorderLayout());
            answer.add(new Prose("is being worked out ..."));
            put(answer, 0, 4);
            put(new Prose(why.note()), 0, EDGE);
            backstage.ask(() -> Answer.of(why.parts().get()), found -> answered(answer, found.parts()));
        }
        JScrollPane scroll = new JScrollPane(
                column, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
        getAccessibleContext().setAccessibleName(story.title());
        getAccessibleContext().setAccessibleDescription(String.join(" ", story.sentences()));
    }

    /** Parts that were found, or none. */
    private record Answer(List<Part> parts) {
        static Answer of(@org.jspecify.annotations.Nullable List<Part> parts) {
            return new Answer(parts == null ? List.of() : parts);
        }
    }

    private void answered(JPanel place, List<Part> parts) {
        place.removeAll();
        place.add(parts.isEmpty() ? new Prose("Nothing has moved it yet.") : new Bars(parts));
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
