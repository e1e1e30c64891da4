package smolny.lab.design;

/**
 * The points from which first and total order indices are reckoned (Saltelli and others, Computer Physics Communications
 * 181, 2010): two samples of Sobol's sequence, and the first sample with one column of the second, for every column. Points
 * come in blocks of axes + 2: one of the first sample, its partner in the second, and what lies between them.
 */
final class Saltelli implements Grid {
    private final int axes;
    private final SobolSequence both;

    Saltelli(int axes, int blocks) {
        this.axes = axes;
        this.both = new SobolSequence(2 * axes, blocks);
    }

    @Override
    public double at(int point, int axis) {
        int place = point % (axes + 2);
        boolean second = place == 1 || place == axis + 2;
        return both.at(point / (axes + 2), second ? axes + axis : axis);
    }
}
