package smolny.lab.session;

/**
 * All that a session shows, put in place at one stroke.
 *
 * @param shown the day
 */
record Moment(Play play, int shown, History history, Scene scene) {
    Moment(Play play, int shown, History history) {
        this(play, shown, history, play.scene(shown));
    }
}
