package smolny.show.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import smolny.history.RefusedInput;
import smolny.history.text.Problem;

/** Mistakes in a scenario as a person can mend them: file, line, the line itself, and what to do. */
final class Mistakes extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Color WRONG = new Color(0xA8, 0x32, 0x00);

    /** These mistakes, in file order. */
    public Mistakes(List<Problem> problems) {
        super(new BorderLayout(0, 8));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        String count = problems.size() == 1 ? "This cannot be played:" : "This cannot be played, for these reasons:";
        JLabel head = new JLabel(count);
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() + 2));
        add(head, BorderLayout.NORTH);
        ColumnPanel column = new ColumnPanel();
        problems.forEach(problem -> column.add(one(problem)));
        JScrollPane scroll = new JScrollPane(column);
        scroll.setPreferredSize(new Dimension(720, Math.min(420, 30 + 120 * problems.size())));
        add(scroll, BorderLayout.CENTER);
        getAccessibleContext().setAccessibleName(count + " " + problems.size());
    }

    private static JPanel one(Problem problem) {
        JPanel part = new JPanel(new BorderLayout(0, 4));
        part.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        WrappedText says = new WrappedText(problem.message());
        says.setForeground(WRONG);
        says.setFont(says.getFont().deriveFont(Font.BOLD));
        part.add(says, BorderLayout.NORTH);
        JTextArea line = new JTextArea(problem.at() + "\n" + problem.at().excerpt());
        line.setFont(new Font(Font.MONOSPACED, Font.PLAIN, says.getFont().getSize()));
        line.setEditable(false);
        line.setFocusable(false);
        line.setOpaque(false);
        line.getAccessibleContext().setAccessibleName("The line: " + problem.at());
        part.add(line, BorderLayout.CENTER);
        String hint = problem.hint();
        if (hint != null) {
            part.add(new WrappedText(hint), BorderLayout.SOUTH);
        }
        return part;
    }

    /** Shows them over a window until they have been read. */
    public static void show(Component owner, RefusedInput refused) {
        JOptionPane.showMessageDialog(
                owner, new Mistakes(refused.problems()), "Not possible", JOptionPane.PLAIN_MESSAGE);
    }
}
