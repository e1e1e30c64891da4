package smolny.show.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import smolny.show.chart.Theme;

/** The chamber with the choice of a body above it. */
final class HallChoice extends JPanel {
    private static final long serialVersionUID = 1;

    private final JComboBox<ChamberChoice> halls = new JComboBox<>();
    private final transient ChamberView chamber;
    private String setFor = "";

    HallChoice(ChamberView chamber) {
        super(new BorderLayout());
        this.chamber = chamber;
        halls.setName("Body");
        halls.setToolTipText("Which body to look at");
        halls.getAccessibleContext().setAccessibleName("Which body to look at");
        halls.setMaximumRowCount(24);
        halls.addActionListener(event -> {
            if (halls.getSelectedItem() instanceof ChamberChoice hall) {
                chamber.choose(hall);
            }
        });
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 4));
        bar.setBackground(Theme.PAPER);
        bar.add(halls);
        add(bar, BorderLayout.NORTH);
        add(chamber, BorderLayout.CENTER);
    }

    /** Offers the bodies of what is shown; another scenario may have others. */
    void offer(ViewState now) {
        String id = now.loaded().scenario().setting().id();
        if (!id.equals(setFor)) {
            setFor = id;
            halls.removeAllItems();
            chamber.halls().forEach(halls::addItem);
        }
    }

    /** Puts this body into the chamber. */
    void choose(String body) {
        for (int at = 0; at < halls.getItemCount(); at++) {
            if (halls.getItemAt(at).body().equals(body)) {
                halls.setSelectedIndex(at);
                return;
            }
        }
    }
}
