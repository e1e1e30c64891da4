package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import smolny.chart.Theme;
import smolny.kernel.math.DecimalNumber;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.scenario.NumberWithUnit;
import smolny.session.InteractiveSession;
import smolny.session.ParameterDescription;

/** The control of one parameter: its meaning, a field, slider or switch for its value, when a new value takes effect, and reset. */
final class ParameterRow extends JPanel {
    private static final int NOTCHES = 200;
    private static final int FIELD_WIDTH = 7;
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final transient InteractiveSession session;
    private final transient BackgroundWorker worker;
    private final transient Parameter parameter;
    private final boolean isSwitch;
    private final JButton reset = new JButton("Reset");
    private final JTextField field = new JTextField(FIELD_WIDTH);
    private final JCheckBox box = new JCheckBox("on");
    private final JSlider slider = new JSlider(0, NOTCHES);
    private boolean refreshing;

    /**
     * A row.
     *
     * @param withGroup whether its name includes its group
     */
    ParameterRow(InteractiveSession session, BackgroundWorker worker, Parameter parameter, boolean withGroup) {
        super(new BorderLayout(8, 2));
        this.session = session;
        this.worker = worker;
        this.parameter = parameter;
        this.isSwitch = parameter.unit() == ParameterUnit.SWITCH;
        Widgets.clear(this, 6, 10, 8, 10);
        setToolTipText("<html><div style='width:260px'>" + ViewLabels.safe(ParameterDescription.of(parameter, values()))
                + "</div></html>");
        listen();
        add(head(withGroup ? fullName(parameter) : name(parameter)), BorderLayout.NORTH);
        add(new WrappedText(parameter.meaning()), BorderLayout.CENTER);
        add(range(), BorderLayout.SOUTH);
    }

    private ParameterValues values() {
        return session.config().base().scenario().values();
    }

    private void listen() {
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
        box.addActionListener(pressed -> set(box.isSelected() ? 1 : 0));
        box.setOpaque(false);
        slider.setOpaque(false);
        slider.setPreferredSize(new Dimension(120, slider.getPreferredSize().height));
        slider.getAccessibleContext().setAccessibleName(parameter.id() + ", slider");
        slider.addChangeListener(moved -> slid());
        reset.getAccessibleContext().setAccessibleName("Reset " + parameter.id());
        Widgets.pressed(reset, "reset " + parameter.id(), () -> worker.run(() -> session.reset(parameter)));
    }

    private JPanel head(String title) {
        JComponent input = isSwitch ? box : field;
        JLabel name = Widgets.bold(new JLabel(title), 0);
        name.setLabelFor(input);
        JLabel effect = new JLabel(ParameterDescription.effect(parameter));
        effect.setForeground(parameter.atStart() ? Theme.AT_NEXT_START : Theme.FROM_TOMORROW);
        effect.setFont(effect.getFont().deriveFont(effect.getFont().getSize2D() - 1));
        JPanel words = Widgets.clear(new JPanel(new GridLayout(2, 1)), 0, 0, 0, 0);
        words.add(name);
        words.add(effect);
        JPanel value = Widgets.clear(new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 0)), 0, 0, 0, 0);
        value.add(input);
        value.add(reset);
        JPanel head = Widgets.clear(new JPanel(new BorderLayout(6, 0)), 0, 0, 0, 0);
        head.add(words, BorderLayout.CENTER);
        head.add(value, BorderLayout.EAST);
        return head;
    }

    private JPanel range() {
        JPanel line = Widgets.clear(new JPanel(new BorderLayout(6, 0)), 0, 0, 0, 0);
        if (!isSwitch) {
            line.add(new JLabel(NumberWithUnit.shown(parameter.low())), BorderLayout.WEST);
            line.add(slider, BorderLayout.CENTER);
            String most = NumberWithUnit.shown(parameter.high()) + " "
                    + parameter.unit().word();
            line.add(new JLabel(most), BorderLayout.EAST);
        }
        return line;
    }

    private double asked() {
        return session.asked(parameter);
    }

    private void set(double to) {
        if (parameter.allows(to) && Double.compare(to, asked()) != 0) {
            worker.run(() -> session.set(parameter, to));
        }
    }

    private void slid() {
        if (!refreshing) {
            double exact = parameter.low() + (parameter.high() - parameter.low()) * slider.getValue() / NOTCHES;
            double rounded = new BigDecimal(exact).round(THREE_DIGITS).doubleValue();
            double value = Math.max(parameter.low(), Math.min(parameter.high(), rounded));
            field.setText(NumberWithUnit.shown(value));
            if (!slider.getValueIsAdjusting()) {
                set(value);
            }
        }
    }

    /** Takes the typed value; if it is not a number in the range, shows the value asked for last again. */
    private void typed() {
        if (refreshing || field.getText().equals(NumberWithUnit.shown(asked()))) {
            return;
        }
        OptionalDouble value = DecimalNumber.parse(field.getText().strip());
        if (value.isPresent() && parameter.allows(value.getAsDouble())) {
            set(value.getAsDouble());
        } else {
            showAsked();
        }
    }

    private void showAsked() {
        refreshing = true;
        double asked = asked();
        if (isSwitch) {
            box.setSelected(asked != 0);
        } else {
            slider.setValue(
                    (int) Math.round(NOTCHES * (asked - parameter.low()) / (parameter.high() - parameter.low())));
            field.setText(NumberWithUnit.shown(asked));
        }
        refreshing = false;
    }

    /** Shows the value asked for last. */
    void refresh() {
        showAsked();
        reset.setEnabled(Double.compare(asked(), values().of(parameter)) != 0);
    }

    /** The first part of a parameter's id, as a heading. */
    static String group(Parameter parameter) {
        return sentence(parameter.id().split("\\.", 2)[0]);
    }

    /** The rest of the id, or all of it where it has one part. */
    private static String name(Parameter parameter) {
        String[] parts = parameter.id().split("\\.", 2);
        return sentence(parts[parts.length - 1]);
    }

    /** Group and name; the name alone where it has one part. */
    private static String fullName(Parameter parameter) {
        return group(parameter).equals(name(parameter))
                ? name(parameter)
                : group(parameter) + ": " + name(parameter).toLowerCase(Locale.ROOT);
    }

    private static String sentence(String word) {
        String spaced = word.replace('_', ' ').replace('.', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
