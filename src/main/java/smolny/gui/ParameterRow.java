package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import smolny.chart.Theme;
import smolny.kernel.math.DecimalNumber;
import smolny.kernel.math.StandardNormal;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.scenario.InvalidInputException;
import smolny.scenario.NumberWithUnit;
import smolny.session.InteractiveSession;
import smolny.session.ParameterDescription;

/**
 * The control of one parameter: its meaning, a slider and a field or a switch, from when a new value acts, and reset. It stays
 * where it is and keeps the focus, whatever is changed.
 */
final class ParameterRow extends JPanel {
    private static final int NOTCHES = 200;
    private static final int FIELD_WIDTH = 4;
    private static final int MARK = 4;
    /** The longest of the words behind a field. */
    private static final String WIDEST = "50 \u2192 100 % a month";

    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final transient InteractiveSession session;
    private final transient ControlPanel panel;
    private final transient Parameter parameter;
    private final boolean isSwitch;
    private final JLabel since = new JLabel(" ");
    private final JButton reset = new JButton("Reset");
    private final JTextField field = new JTextField(FIELD_WIDTH);
    private final JCheckBox box = new JCheckBox("on");
    private final JSlider slider = new JSlider(0, NOTCHES);
    private final JLabel inWords = new JLabel(" ") {
        /** As wide for every value, so that the slider keeps its length. */
        @Override
        public Dimension getPreferredSize() {
            return new Dimension(getFontMetrics(getFont()).stringWidth(WIDEST), super.getPreferredSize().height);
        }
    };
    private final WrappedText meaning;
    private boolean refreshing;

    /**
     * A row.
     *
     * @param panel makes the changes, and says from when they act
     */
    ParameterRow(InteractiveSession session, ControlPanel panel, Parameter parameter) {
        super(new BorderLayout(8, 0));
        this.session = session;
        this.panel = panel;
        this.parameter = parameter;
        this.isSwitch = parameter.unit() == ParameterUnit.SWITCH;
        this.meaning = new WrappedText(parameter.meaning());
        Widgets.small(meaning);
        setOpaque(false);
        listen();
        add(head(), BorderLayout.NORTH);
        add(meaning, BorderLayout.CENTER);
        add(input(), BorderLayout.SOUTH);
        String tip = "<html><div style='width:260px'>"
                + ViewLabels.safe(ParameterDescription.of(parameter, values()) + " Called " + parameter.id()
                        + ", in the equations " + parameter.symbol() + ".")
                + "</div></html>";
        List.of(this, meaning, slider, field, inWords, box).forEach(part -> part.setToolTipText(tip));
        refresh();
    }

    private ParameterValues values() {
        return session.config().base().scenario().values();
    }

    private void listen() {
        field.setHorizontalAlignment(JTextField.RIGHT);
        field.setName(parameter.id());
        field.getAccessibleContext().setAccessibleName(ParameterDescription.name(parameter));
        field.getAccessibleContext().setAccessibleDescription(parameter.meaning());
        field.addActionListener(entered -> typed());
        field.putClientProperty(WindowKeyBindings.LEAVE, (Runnable) this::showAsked);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent left) {
                typed();
            }
        });
        box.setName(parameter.id() + " switch");
        box.getAccessibleContext().setAccessibleName(ParameterDescription.name(parameter));
        box.addActionListener(pressed -> set(box.isSelected() ? 1 : 0));
        box.setOpaque(false);
        slider.setOpaque(false);
        slider.setName(parameter.id() + " slider");
        slider.setPreferredSize(new Dimension(90, slider.getPreferredSize().height));
        slider.getAccessibleContext().setAccessibleName(ParameterDescription.name(parameter) + ", slider");
        slider.addChangeListener(moved -> slid());
        reset.getAccessibleContext().setAccessibleName("Reset " + ParameterDescription.name(parameter));
        reset.putClientProperty("JButton.buttonType", "borderless");
        reset.setMargin(new Insets(0, 3, 0, 3));
        reset.setRequestFocusEnabled(false);
        Widgets.pressed(
                reset,
                "reset " + parameter.id(),
                () -> panel.change(() -> session.reset(parameter, panel.actsFrom(parameter)), this::refused));
    }

    private JPanel head() {
        JLabel name = Widgets.bold(new JLabel(ParameterDescription.name(parameter)), 0);
        name.setLabelFor(isSwitch ? box : field);
        since.setForeground(Theme.COALITION);
        JPanel edge = Widgets.clear(new JPanel(new FlowLayout(FlowLayout.RIGHT, 2, 0)), 0, 0, 0, 0);
        edge.add(since);
        edge.add(reset);
        JPanel head = Widgets.clear(new JPanel(new BorderLayout(4, 0)), 0, 0, 0, 0);
        head.add(name, BorderLayout.CENTER);
        head.add(edge, BorderLayout.EAST);
        return head;
    }

    private JPanel input() {
        JPanel line = Widgets.clear(new JPanel(new BorderLayout(6, 0)), 0, 0, 0, 0);
        if (isSwitch) {
            line.add(box, BorderLayout.WEST);
        } else {
            JPanel value = Widgets.clear(new JPanel(new BorderLayout(5, 0)), 0, 0, 0, 0);
            value.add(field, BorderLayout.WEST);
            value.add(inWords, BorderLayout.CENTER);
            line.add(slider, BorderLayout.CENTER);
            line.add(value, BorderLayout.EAST);
        }
        return line;
    }

    private double asked() {
        return session.asked(parameter);
    }

    private void set(double to) {
        if (Double.compare(to, asked()) != 0) {
            int from = panel.actsFrom(parameter);
            panel.change(() -> session.set(parameter, to, from), this::refused);
        }
    }

    private void slid() {
        if (!refreshing) {
            double exact = parameter.low() + (parameter.high() - parameter.low()) * slider.getValue() / NOTCHES;
            double rounded = new BigDecimal(exact).round(THREE_DIGITS).doubleValue();
            double value = Math.max(parameter.low(), Math.min(parameter.high(), rounded));
            field.setText(NumberWithUnit.shown(value));
            inWords.setText(inWords(parameter.unit(), value));
            if (!slider.getValueIsAdjusting()) {
                set(value);
            }
        }
    }

    /** Takes the typed value; if it is not a number in the range, shows the value in force again and says why. */
    private void typed() {
        String text = field.getText().strip();
        if (refreshing || text.equals(NumberWithUnit.shown(asked()))) {
            return;
        }
        OptionalDouble value = DecimalNumber.parse(text);
        if (value.isPresent() && parameter.allows(value.getAsDouble())) {
            explain(parameter.meaning(), Theme.WRAPPED_TEXT);
            set(value.getAsDouble());
        } else {
            refuse("'" + text + "' is not possible: " + NumberWithUnit.shown(parameter.low()) + " to "
                    + NumberWithUnit.shown(parameter.high()) + ".");
        }
    }

    private void refused(RuntimeException failure) {
        refuse(
                failure instanceof InvalidInputException invalid
                        ? invalid.problems().get(0).message()
                        : String.valueOf(failure.getMessage()));
    }

    private void refuse(String why) {
        SwingUtilities.invokeLater(() -> {
            explain(why, Theme.ERROR);
            showAsked();
        });
    }

    private void explain(String words, Color color) {
        if (words.equals(meaning.getText())) {
            return;
        }
        meaning.setText(words);
        meaning.setForeground(color);
        meaning.getAccessibleContext().setAccessibleName(words);
    }

    private void showAsked() {
        refreshing = true;
        double asked = asked();
        if (isSwitch) {
            box.setSelected(asked != 0);
        } else if (!slider.getValueIsAdjusting()) {
            slider.setValue(
                    (int) Math.round(NOTCHES * (asked - parameter.low()) / (parameter.high() - parameter.low())));
            field.setText(NumberWithUnit.shown(asked));
            inWords.setText(inWords(parameter.unit(), asked));
        }
        refreshing = false;
    }

    /** Shows the value asked for last, and from when it acts. */
    void refresh() {
        showAsked();
        explain(parameter.meaning(), Theme.WRAPPED_TEXT);
        OptionalInt day = session.since(parameter);
        since.setText(
                day.isEmpty()
                        ? " "
                        : day.getAsInt() == 0
                                ? "from the first day"
                                : "from "
                                        + session.clock().dateOf(day.getAsInt()).inShort());
        // It keeps its room, so that nothing below moves.
        reset.setEnabled(isChanged());
        reset.setText(isChanged() ? "Reset" : " ");
        Color mark = isChanged() ? Theme.COALITION : Theme.PAPER;
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, MARK, 0, 0, mark), BorderFactory.createEmptyBorder(0, 7, 2, 8)));
    }

    /** Whether its value differs from the scenario's. */
    boolean isChanged() {
        return session.since(parameter).isPresent();
    }

    Parameter parameter() {
        return parameter;
    }

    /** Whether its name, meaning or id has these words. */
    boolean has(String words) {
        String all = ParameterDescription.name(parameter) + " " + parameter.meaning() + " " + parameter.id();
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** What a value means, as short as can be. A probit is shown by what it does to a support of one half. */
    static String inWords(ParameterUnit unit, double value) {
        String half = "50 \u2192 " + Math.round(100 * StandardNormal.probability(value)) + " %";
        return switch (unit) {
            case PROBIT, PROBIT_PER_EXPOSURE -> half;
            case PROBIT_PER_MONTH -> half + " a month";
            case SHARE -> Math.round(100 * value) + " %";
            case PER_DAY ->
                NumberWithUnit.shown(
                                new BigDecimal(100 * value).round(THREE_DIGITS).doubleValue()) + " % a day";
            default -> unit.word();
        };
    }
}
