package smolny.model.measure;

import smolny.model.setting.Extension;
import smolny.model.world.World;

/** A measure of an extension. Its name in tables is that of the extension and {@code .added}. */
public interface AddedMeasure extends Extension {
    /** Its value at the end of a day; NaN if there is none. Changes nothing. */
    double read(World world);
}
