package smolny.gui;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Font;
import java.awt.Insets;
import java.util.Map;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import smolny.chart.Theme;

/** Fonts and colours of everything that is not painted by a view. */
final class WindowLookAndFeel {
    private static final float FONT = 13;
    private static final int TIP_MILLIS = 30_000;

    private WindowLookAndFeel() {}

    /** Sets them up; once, before the first window is made. */
    static void set() {
        if (UIManager.getLookAndFeel() instanceof FlatLightLaf) {
            return;
        }
        FlatLaf.setGlobalExtraDefaults(Map.of("@accentColor", "#0062A8", "@background", "#FBFAF7"));
        FlatLightLaf.setup();
        UIManager.put("Button.arc", 6);
        UIManager.put("TabbedPane.tabHeight", 30);
        UIManager.put("SplitPaneDivider.gripDotCount", 0);
        UIManager.put("ScrollBar.width", 11);
        UIManager.put("ToolTip.background", Theme.PAPER);
        UIManager.put("TabbedPane.tabInsets", new Insets(3, 12, 3, 12));
        ToolTipManager.sharedInstance().setDismissDelay(TIP_MILLIS);
        zoom(1);
    }

    /** By which factor the type of a component is enlarged. */
    static double factor(Component component) {
        Font font = component.getFont();
        return font == null ? 1 : font.getSize2D() / FONT;
    }

    /** Enlarges all type by a factor. */
    static void zoom(double factor) {
        UIManager.put("defaultFont", new Font(Font.SANS_SERIF, Font.PLAIN, 12).deriveFont((float) (FONT * factor)));
        FlatLaf.updateUI();
    }
}
