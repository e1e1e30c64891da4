package smolny.show.gui;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import smolny.lab.session.InteractiveSession;
import smolny.model.setting.Clock;

/** Opens an inspector of whatever was clicked. It keeps to the day that is shown. */
final class InspectorFactory {
    private final InteractiveSession session;
    private final BackgroundWorker backstage;

    /**
     * InspectorFactory of a session.
     *
     * @param backstage works out why things came so, and does what the buttons of events say
     */
    public InspectorFactory(InteractiveSession session, BackgroundWorker backstage) {
        this.session = session;
        this.backstage = backstage;
    }

    /**
     * Of a base unit, by id.
     *
     * @throws java.util.NoSuchElementException if there is no such unit
     */
    public Inspector unit(String id) {
        return inspector(() -> new UnitDescriber(session).of(id), List::of);
    }

    /**
     * Of a deputy, by the id of the seat.
     *
     * @throws java.util.NoSuchElementException if there is no such seat
     */
    public Inspector seat(String id) {
        return inspector(() -> new SeatDescriber(session).of(id), List::of);
    }

    /**
     * Of an agitator, by id.
     *
     * @throws java.util.NoSuchElementException if there is no such agitator
     */
    public Inspector speaker(String id) {
        return inspector(() -> new AgitatorDescriber(session).of(id), List::of);
    }

    /**
     * Of a body, by id.
     *
     * @throws java.util.NoSuchElementException if there is no such body
     */
    public Inspector body(String id) {
        return inspector(() -> new BodyDescriber(session).of(id), List::of);
    }

    /**
     * Of an event, by id, with buttons to drop, move and restore it.
     *
     * @throws java.util.NoSuchElementException if there is no such event
     */
    public Inspector event(String id) {
        return inspector(() -> new EventDescriber(session).of(id), () -> keys(id));
    }

    private List<JComponent> keys(String event) {
        return new EventDescriber(session)
                .entry(event)
                .map(entry -> List.<JComponent>of(EventKeys.of(session, backstage, entry)))
                .orElse(List.of());
    }

    private Inspector inspector(Supplier<InspectorContent> teller, Supplier<List<JComponent>> further) {
        Clock clock = session.clock();
        return new Inspector(
                teller, further, clock.start().inShort(), clock.end().inShort(), backstage);
    }
}
