package smolny.model.world;

import java.util.ArrayList;
import java.util.List;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;

/** A body as it stands: whether it exists, and the seats it consists of. */
public final class Institution {
    /** Its definition in the scenario. */
    public final PoliticalBody body;
    /** Units that send it deputies. */
    public final List<BaseUnit> units = new ArrayList<>();
    /** Its deputies' seats. */
    public final List<Seat> seats = new ArrayList<>();
    /** True from its founding to its end. */
    public boolean exists;
    /** Factor on the hazard of recall of its deputies. */
    public double recall = 1;
    /** Delegates of a congress that has met. */
    public List<CongressDelegate> delegates = List.of();

    Institution(PoliticalBody body) {
        this.body = body;
        this.exists = body.exists();
    }

    /** True if it is the commissars and has one in the unit. */
    boolean hasCommissarIn(BaseUnit unit) {
        return exists
                && body.kind() == PoliticalBodyKind.COMMISSARS
                && body.over().contains(unit.groupState.group.id());
    }
}
