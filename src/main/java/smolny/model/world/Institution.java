package smolny.model.world;

import java.util.ArrayList;
import java.util.List;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;

/** A body as it stands: whether it exists, and the seats it consists of. */
public final class Institution {
    /** What it is. */
    public final Body body;
    /** Units that send it deputies. */
    public final List<BaseUnit> units = new ArrayList<>();
    /** Its deputies' seats. */
    public final List<Seat> seats = new ArrayList<>();
    /** True from its founding to its end. */
    public boolean exists;
    /** Factor on the hazard of recall of its deputies. */
    public double recall = 1;
    /** Delegates of a congress that has met. */
    public List<Delegate> delegates = List.of();

    Institution(Body body) {
        this.body = body;
        this.exists = body.exists();
    }

    /** True if it is the commissars and has one in the unit. */
    boolean hasCommissarIn(BaseUnit unit) {
        return exists && body.kind() == BodyKind.COMMISSARS && body.over().contains(unit.following.group.id());
    }
}
