package smolny.show.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import sim.util.Properties;
import smolny.kernel.param.Parameter;

/** One parameter: what it means, its range, its value, from when a new one holds, and the way back. */
final class ParameterRow extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Color AT_START = new Color(0x8A, 0x4B, 0x00);
    private static final Color TOMORROW = new Color(0x00, 0x55, 0x90);

    private final JButton reset = new JButton("Reset");
    private final transient Dial dial;

    /**
     * A row.
     *
     * @param door MASON's door to the parameter
     * @param index its number behind the door
     * @param full whether its group is named too
     * @param back takes it back to the scenario's value
     */
    ParameterRow(Properties door, int index, Parameter parameter, boolean full, Runnable back) {
        super(new BorderLayout(8, 2));
        this.dial = new Dial(door, index, parameter);
        setBorder(BorderFactory.createEmptyBorder(6, 10, 8, 10));
        setOpaque(false);
        setToolTipText(html(door.getDescription(index)));
        add(head(parameter, full), BorderLayout.NORTH);
        add(new WrappedText(parameter.meaning()), BorderLayout.CENTER);
        add(dial.slider(), BorderLayout.SOUTH);
        reset.addActionListener(pressed -> back.run());
        reset.setName("reset " + parameter.id());
        reset.getAccessibleContext().setAccessibleName("Reset " + parameter.id());
    }

    private JPanel head(Parameter parameter, boolean full) {
        JPanel head = clear(new JPanel(new BorderLayout(6, 0)));
        JLabel name = new JLabel(full ? ParameterNames.fullName(parameter) : ParameterNames.name(parameter));
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        name.setLabelFor(dial.field());
        JLabel mark = new JLabel(ParameterProperties.mark(parameter));
        mark.setForeground(parameter.atStart() ? AT_START : TOMORROW);
        mark.setFont(mark.getFont().deriveFont(mark.getFont().getSize2D() - 1));
        JPanel words = clear(new JPanel(new GridLayout(2, 1)));
        words.add(name);
        words.add(mark);
        head.add(words, BorderLayout.CENTER);
        JPanel value = clear(new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 0)));
        value.add(dial.field());
        value.add(reset);
        head.add(value, BorderLayout.EAST);
        return head;
    }

    private static JPanel clear(JPanel panel) {
        panel.setOpaque(false);
        return panel;
    }

    /** Shows the value asked for last. */
    void refresh(boolean changed) {
        dial.refresh();
        reset.setEnabled(changed);
    }

    private static String html(String text) {
        return "<html><div style='width:260px'>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</div></html>";
    }
}
