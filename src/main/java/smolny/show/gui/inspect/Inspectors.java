package smolny.show.gui.inspect;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import smolny.lab.session.Session;
import smolny.show.gui.control.Backstage;

/** Opens an inspector of whatever was clicked. It shows the day on which it is opened. */
public final class Inspectors {
    private final Session session;
    private final Backstage backstage;

    /**
     * Inspectors of a session.
     *
     * @param backstage works out why things came so, and does what the buttons of events say
     */
    public Inspectors(Session session, Backstage backstage) {
        this.session = session;
        this.backstage = backstage;
    }

    /**
     * Of a base unit, by id.
     *
     * @throws java.util.NoSuchElementException if there is no such unit
     */
    public JPanel unit(String id) {
        return panel(new UnitTeller(session).of(id), List.of());
    }

    /**
     * Of a deputy, by the id of the seat.
     *
     * @throws java.util.NoSuchElementException if there is no such seat
     */
    public JPanel seat(String id) {
        return panel(new SeatTeller(session).of(id), List.of());
    }

    /**
     * Of an agitator, by id.
     *
     * @throws java.util.NoSuchElementException if there is no such agitator
     */
    public JPanel speaker(String id) {
        return panel(new SpeakerTeller(session).of(id), List.of());
    }

    /**
     * Of a body, by id.
     *
     * @throws java.util.NoSuchElementException if there is no such body
     */
    public JPanel body(String id) {
        return panel(new BodyTeller(session).of(id), List.of());
    }

    /**
     * Of an event, by id, with buttons to drop, move and restore it.
     *
     * @throws java.util.NoSuchElementException if there is no such event
     */
    public JPanel event(String id) {
        EventTeller teller = new EventTeller(session);
        Story story = teller.of(id);
        return panel(
                story,
                teller.entry(id)
                        .map(entry -> List.<JComponent>of(EventKeys.of(session, backstage, entry)))
                        .orElse(List.of()));
    }

    private JPanel panel(Story story, List<JComponent> further) {
        return new StoryPanel(story, session.clock(), backstage, further);
    }
}
