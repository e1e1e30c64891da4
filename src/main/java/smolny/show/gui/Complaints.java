package smolny.show.gui;

import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Carries what went wrong, on whatever thread, to the window. */
final class Complaints implements Consumer<RuntimeException> {
    private volatile @Nullable MainWindow window;

    /** Tells this window from now on. */
    void to(MainWindow where) {
        window = where;
    }

    @Override
    public void accept(RuntimeException failure) {
        MainWindow where = window;
        if (where != null) {
            SwingUtilities.invokeLater(() -> where.dialogs().complain(failure));
        }
    }
}
