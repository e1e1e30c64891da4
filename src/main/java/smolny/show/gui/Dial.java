package smolny.show.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import sim.util.Interval;
import sim.util.Properties;
import smolny.kernel.param.Parameter;

/** Where a parameter's value is typed, slid or switched. */
final class Dial {
    private static final int NOTCHES = 200;
    private static final int WIDE = 7;

    private final Properties door;
    private final int index;
    private final boolean isSwitch;
    private final JTextField field = new JTextField(WIDE);
    private final JCheckBox box = new JCheckBox("on");
    private final JSlider slider = new JSlider(0, NOTCHES);
    private final JPanel line = new JPanel(new BorderLayout(6, 0));
    private boolean refreshing;

    /**
     * A dial.
     *
     * @param door MASON's door to the parameter
     * @param index its number behind the door
     */
    Dial(Properties door, int index, Parameter parameter) {
        this.door = door;
        this.index = index;
        this.isSwitch = door.getType(index) == Boolean.TYPE;
        field.setHorizontalAlignment(JTextField.RIGHT);
        field.setName(parameter.id());
        field.getAccessibleContext().setAccessibleName(parameter.id());
        field.addActionListener(entered -> typed());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent left) {
                typed();
            }
        });
        box.getAccessibleContext().setAccessibleName(parameter.id());
        box.addActionListener(pressed -> door.setValue(index, (Object) box.isSelected()));
        box.setOpaque(false);
        line.setOpaque(false);
        if (!isSwitch) {
            line.add(new JLabel(ParameterNames.number(parameter.low())), BorderLayout.WEST);
            line.add(slider, BorderLayout.CENTER);
            String most = ParameterNames.number(parameter.high()) + " "
                    + parameter.unit().word();
            line.add(new JLabel(most), BorderLayout.EAST);
        }
        slider.setOpaque(false);
        slider.setPreferredSize(new Dimension(120, slider.getPreferredSize().height));
        slider.getAccessibleContext().setAccessibleName(parameter.id() + ", slider");
        slider.addChangeListener(moved -> slid());
    }

    /** Where it is typed, or switched. */
    JComponent field() {
        return isSwitch ? box : field;
    }

    /** Where it is slid, with the ends of its range; empty for a switch. */
    JComponent slider() {
        return line;
    }

    private double low() {
        return ((Interval) door.getDomain(index)).getMin().doubleValue();
    }

    private double high() {
        return ((Interval) door.getDomain(index)).getMax().doubleValue();
    }

    private double asked() {
        return door.getValue(index) instanceof Number number ? number.doubleValue() : 0;
    }

    private void slid() {
        if (!refreshing) {
            double value = Rounded.within(low() + (high() - low()) * slider.getValue() / NOTCHES, low(), high());
            field.setText(ParameterNames.number(value));
            if (!slider.getValueIsAdjusting()) {
                door.setValue(index, (Object) value);
            }
        }
    }

    /** Takes what was typed; what is no number in the range is put back to the value asked for last. */
    private void typed() {
        if (refreshing || field.getText().equals(ParameterNames.number(asked()))) {
            return;
        }
        try {
            double value = Double.parseDouble(field.getText().strip());
            if (low() <= value && value <= high()) {
                door.setValue(index, (Object) value);
                return;
            }
        } catch (NumberFormatException noNumber) {
            // falls through to the value that stands
        }
        refresh();
    }

    /** Shows the value asked for last. */
    void refresh() {
        refreshing = true;
        if (isSwitch) {
            box.setSelected(Boolean.TRUE.equals(door.getValue(index)));
        } else {
            slider.setValue((int) Math.round(NOTCHES * (asked() - low()) / (high() - low())));
            field.setText(ParameterNames.number(asked()));
        }
        refreshing = false;
    }
}
