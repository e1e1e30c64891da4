package smolny.gui.console;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;
import sim.portrayal.inspector.TabbedInspector;
import smolny.gui.SmolnyWindow;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.scenario.Labels;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;

/**
 * MASON's model with its displays and inspectors. MASON steps the simulation; an interactive session keeps it, so that a
 * parameter set on the way is recorded with its day, and the run stays a function of scenario, changes, seed and scale.
 */
final class ConsoleState extends GUIState {
    /** Room at the right of the screen for MASON's console. */
    static final int CONSOLE_WIDTH = 440;

    private static final int MOST_PROPERTIES = 200;
    private static final double MAP_PART = 0.58;
    private static final int FRAME_WIDTH = 24;
    private static final int FRAME_HEIGHT = 72;

    private final List<PictureDisplay> displays = new ArrayList<>();
    private final ObjectProperties properties;
    private InteractiveSession session;
    private boolean ended;

    ConsoleState(InteractiveSession session) {
        super(session.simulation());
        this.session = session;
        this.properties = new ObjectProperties(session.config().base(), this::today);
        state.setSeed(session.config().spec().seed());
    }

    InteractiveSession session() {
        return session;
    }

    ObjectProperties properties() {
        return properties;
    }

    /** The map and the deputies. */
    List<PictureDisplay> displays() {
        return displays;
    }

    /** The end of the last day that has been simulated. */
    DaySnapshot today() {
        return session.lastSimulated();
    }

    /** Today's date in both calendars, each in a line. */
    List<String> dates() {
        return List.of(date(today().day()), today().date().newStyle().inWords() + " New Style");
    }

    /** The date of a day of the clock. */
    String date(int day) {
        return session.clock().dateOf(day).inWords();
    }

    /** Starts a run from the eve of the first day, with the seed in MASON's field. */
    @Override
    public void start() {
        afterTheEnd();
        if (state.seed() != session.config().spec().seed()) {
            session = session.withSeed(state.seed());
        }
        load(session.simulation());
        displays.forEach(PictureDisplay::reset);
        displays.forEach(PictureDisplay::repaint);
    }

    @Override
    public void load(SimState simulation) {
        super.load(simulation);
        simulation.setSeed(session.config().spec().seed());
    }

    /** A run that has ended cannot be continued, so whatever comes next belongs to a new one. */
    private void afterTheEnd() {
        if (ended) {
            session.restart();
            ended = false;
        }
    }

    /** Runs a day; false, and nothing happens, after the last. */
    @Override
    public boolean step() {
        if (session.isOver()) {
            return false;
        }
        boolean stepped = super.step();
        session.step();
        return stepped;
    }

    @Override
    public void finish() {
        super.finish();
        ended = true;
    }

    /** Changes the session: the run is repeated up to today with the change. An error is shown, and nothing changes then. */
    void change(Consumer<InteractiveSession> change) {
        Schedule before = state.schedule;
        synchronized (before) {
            try {
                afterTheEnd();
                change.accept(session);
                load(session.simulation());
            } catch (RuntimeException refused) {
                complain(refused);
            }
        }
        controller.refresh();
    }

    private void complain(RuntimeException refused) {
        SwingUtilities.invokeLater(() -> SmolnyWindow.complain((JFrame) controller, refused));
    }

    /** Saves the changes as a scenario file, for which the user is asked. */
    void saveWhatIf() {
        SmolnyWindow.saveWhatIf((JFrame) controller, session);
    }

    @Override
    public void init(Controller console) {
        super.init(console);
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Dimension room =
                new Dimension(Math.max(500, screen.width - CONSOLE_WIDTH - FRAME_WIDTH), Math.max(500, screen.height));
        int above = (int) (MAP_PART * room.height);
        PictureDisplay map = MapDisplay.of(this, room.width, above - FRAME_HEIGHT);
        show(map.frame("Units and agitators", screen.x, screen.y));
        displays.add(map);
        String body = session.config().base().scenario().setting().newsFrom();
        PictureDisplay deputies = DeputiesDisplay.of(this, body, room.width, room.height - above - FRAME_HEIGHT);
        String title = Labels.of(session.config().base()).place(body);
        show(deputies.frame("Deputies: " + title, screen.x, screen.y + above));
        displays.add(deputies);
    }

    private void show(JFrame frame) {
        controller.registerFrame(frame);
        frame.setVisible(true);
    }

    @Override
    public void quit() {
        super.quit();
        displays.forEach(display -> ((JFrame) display.getFrame()).dispose());
    }

    /** Measures, parameters and changes, each in a tab. */
    @Override
    public Inspector getInspector() {
        Map<String, Supplier<Inspector>> places = new LinkedHashMap<>();
        properties
                .measures()
                .forEach((title, some) ->
                        places.put(title, () -> new SimpleInspector(some, this, title, MOST_PROPERTIES)));
        TabbedInspector tabs = new TabbedInspector(true);
        tabs.addInspector(new ChoiceInspector("Group or body that is measured", places), "Measures");
        tabs.addInspector(new ChoiceInspector("Group of parameters", parameters()), "Parameters");
        tabs.addInspector(new ChangesInspector(this), "Changes");
        return tabs;
    }

    private Map<String, Supplier<Inspector>> parameters() {
        ParameterValues values = session.config().base().scenario().values();
        Map<String, List<Parameter>> groups = new LinkedHashMap<>();
        for (Parameter parameter : values.registry().all()) {
            groups.computeIfAbsent(parameter.id().split("\\.", 2)[0], group -> new ArrayList<>())
                    .add(parameter);
        }
        Map<String, Supplier<Inspector>> inspectors = new LinkedHashMap<>();
        groups.forEach((group, some) -> inspectors.put(
                group,
                () -> new ParameterInspector(
                        new ParameterProperties(
                                some,
                                values,
                                parameter -> session.asked(parameter),
                                (parameter, to) -> change(now -> now.set(parameter, to)),
                                refused -> complain(new IllegalArgumentException(refused))),
                        this)));
        return inspectors;
    }

    /** Writes its fields again only when a value has changed, so that nobody's typing is lost while the model plays. */
    private static final class ParameterInspector extends SimpleInspector {
        private final transient ParameterProperties parameters;
        private transient List<Object> written = List.of();

        ParameterInspector(ParameterProperties parameters, ConsoleState state) {
            super(parameters, state, null, MOST_PROPERTIES);
            this.parameters = parameters;
        }

        @Override
        public void updateInspector() {
            List<Object> now = new ArrayList<>();
            for (int at = 0; at < parameters.numProperties(); at++) {
                now.add(parameters.getValue(at));
            }
            if (!now.equals(written)) {
                written = now;
                super.updateInspector();
            }
        }
    }
}
