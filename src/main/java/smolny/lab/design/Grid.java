package smolny.lab.design;

/** Where the points of a design lie on its axes. */
interface Grid {
    /**
     * Where a point lies on an axis.
     *
     * @param point from 0
     * @param axis from 0, in the plan's order
     */
    double at(int point, int axis);
}
