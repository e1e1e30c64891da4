package smolny.chart;

/**
 * The label at the end of a line.
 *
 * @param words name of the line, and its last value if that is to be read
 * @param line how the line is drawn
 * @param value the last value
 */
record LineEnd(String words, LineStyle line, double value) {
    TextStyle style() {
        return TextStyle.LABEL.withColor(line.color().darker()).asBold();
    }
}
