package smolny.gui;

import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import smolny.chart.Theme;

/** Running text that wraps, can be selected and is read out, and looks like a label. */
final class WrappedText extends JTextArea {
    /** This text. */
    WrappedText(String text) {
        super(text);
        DefaultCaret still = new DefaultCaret();
        // new text must not scroll its container to itself
        still.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        setCaret(still);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        // Without any, a change of all type would give it that of a field.
        setBorder(BorderFactory.createEmptyBorder());
        setForeground(Theme.WRAPPED_TEXT);
        setFont(UIManager.getFont("Label.font"));
        getAccessibleContext().setAccessibleName(text);
    }
}
