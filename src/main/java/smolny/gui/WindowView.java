package smolny.gui;

import smolny.chart.Figure;

/** A view of the window: it shows a state and can be saved. */
interface WindowView {
    /** Its name on tabs and in menus. */
    String title();

    /** Shows this from now on. */
    void show(ViewState now);

    /** Enlarges everything by a factor. */
    void zoom(double factor);

    /** The view as it stands, as a figure of this name. */
    Figure figure(String name);
}
