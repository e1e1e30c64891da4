package smolny.model.setting;

/** How news reaches a place. */
public enum GroupLocation {
    /** Press, telegraph and rail flatten distance. */
    TOWN,
    /** Exposure falls with distance from the capitals. */
    FRONT,
    /** Exposure falls with distance from the capitals. */
    VILLAGE;

    /** True if distance is felt in full. */
    public boolean isRemote() {
        return this != TOWN;
    }
}
