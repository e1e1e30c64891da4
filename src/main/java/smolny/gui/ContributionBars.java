package smolny.gui;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import smolny.chart.Theme;
import smolny.experiment.explain.Contribution;

/** Contributions as bars, the largest first: to the right those toward soviet power, to the left those against it. */
final class ContributionBars extends JPanel {
    private static final int ROW = 20;
    private static final int WORDS = 210;
    private static final int NUMBER = 52;

    private final transient List<Contribution> parts;

    ContributionBars(List<Contribution> parts) {
        this.parts = parts.stream()
                .filter(part -> Math.abs(part.amount()) >= 0.0005)
                .sorted(Comparator.comparingDouble(part -> -Math.abs(part.amount())))
                .toList();
        setOpaque(false);
        setPreferredSize(new Dimension(300, 6 + ROW * this.parts.size()));
        getAccessibleContext()
                .setAccessibleName(this.parts.stream()
                        .map(part -> part.cause() + " " + number(part))
                        .collect(Collectors.joining("; ")));
    }

    private static String number(Contribution part) {
        return String.format(Locale.ROOT, "%+.2f", part.amount());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(
                getFont() == null ? g.getFont() : getFont().deriveFont(getFont().getSize2D() - 1));
        FontMetrics metrics = g.getFontMetrics();
        double greatest = parts.stream()
                .mapToDouble(part -> Math.abs(part.amount()))
                .max()
                .orElse(1);
        int room = Math.max(20, (getWidth() - WORDS - NUMBER) / 2);
        int middle = WORDS + room;
        int y = 4;
        for (Contribution part : parts) {
            int length = (int) Math.round(room * Math.abs(part.amount()) / greatest);
            g.setColor(part.amount() > 0 ? Theme.SOVIET_POWER : Theme.COALITION);
            g.fillRect(part.amount() > 0 ? middle : middle - length, y + 3, Math.max(1, length), ROW - 7);
            g.setColor(Theme.INK);
            int base = y + ROW / 2 + metrics.getAscent() / 2 - 1;
            g.drawString(part.cause(), 0, base);
            String number = number(part);
            g.drawString(number, getWidth() - metrics.stringWidth(number), base);
            y += ROW;
        }
        g.setColor(Theme.RULE);
        g.drawLine(middle, 2, middle, y);
        g.dispose();
    }
}
