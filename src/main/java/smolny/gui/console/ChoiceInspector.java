package smolny.gui.console;

import java.awt.BorderLayout;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/** Inspectors of which one is shown at a time, chosen by name. */
final class ChoiceInspector extends Inspector {
    private final JComboBox<String> choice = new JComboBox<>();
    private transient @Nullable Inspector shown;

    /**
     * The first is shown.
     *
     * @param label what is chosen, for those who do not see it
     * @param inspectors made when they are first shown
     */
    ChoiceInspector(String label, Map<String, Supplier<Inspector>> inspectors) {
        setLayout(new BorderLayout());
        choice.setName(label);
        choice.setToolTipText(label);
        choice.getAccessibleContext().setAccessibleName(label);
        choice.setMaximumRowCount(24);
        choice.setPrototypeDisplayValue("the titles of groups are long");
        inspectors.keySet().forEach(choice::addItem);
        choice.addActionListener(chosen -> show(inspectors));
        add(choice, BorderLayout.NORTH);
        show(inspectors);
    }

    private void show(Map<String, Supplier<Inspector>> inspectors) {
        Supplier<Inspector> maker = inspectors.get(String.valueOf(choice.getSelectedItem()));
        if (maker != null) {
            if (shown != null) {
                remove(shown);
            }
            Inspector next = maker.get();
            shown = next;
            add(next, BorderLayout.CENTER);
            revalidate();
            repaint();
        }
    }

    @Override
    public void updateInspector() {
        if (shown != null) {
            shown.updateInspector();
        }
    }
}
