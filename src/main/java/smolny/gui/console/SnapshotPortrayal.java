package smolny.gui.console;

import java.awt.Graphics2D;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.field.continuous.Continuous2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.util.Bag;
import smolny.session.DaySnapshot;

/** A field whose objects are put where the snapshot of the day has them, whenever MASON draws it or asks what was clicked. */
final class SnapshotPortrayal extends ContinuousPortrayal2D {
    private final transient Continuous2D places;
    private final transient Supplier<DaySnapshot> today;
    private final transient BiConsumer<DaySnapshot, Continuous2D> lay;
    private transient @Nullable DaySnapshot laid;

    /**
     * A field.
     *
     * @param lay puts the objects of a snapshot into the field, which is empty
     */
    SnapshotPortrayal(
            double width,
            double height,
            Supplier<DaySnapshot> today,
            BiConsumer<DaySnapshot, Continuous2D> lay,
            SimplePortrayal2D portrayal) {
        this.places = new Continuous2D(Math.max(width, height), width, height);
        this.today = today;
        this.lay = lay;
        setField(places);
        setPortrayalForAll(portrayal);
    }

    /** The inspector of the object alone; MASON would add where in the field it is drawn, which is no fact about it. */
    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
        return getPortrayalForObject(wrapper.getObject()).getInspector(wrapper, state);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a new day is a new snapshot; to compare what is in two of them takes long
    protected void hitOrDraw(@Nullable Graphics2D graphics, DrawInfo2D info, @Nullable Bag hits) {
        DaySnapshot now = today.get();
        if (now != laid) {
            laid = now;
            places.clear();
            lay.accept(now, places);
        }
        super.hitOrDraw(graphics, info, hits);
    }
}
