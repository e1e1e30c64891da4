package smolny.model.setting;

/** The class whose common disposition and salience a group shares. */
public enum SocialClass {
    WORKER,
    SOLDIER,
    SAILOR,
    PEASANT,
    /** Propertied people, employees, servants: they vote in city elections and send no deputies to a soviet. */
    TOWNSPEOPLE
}
