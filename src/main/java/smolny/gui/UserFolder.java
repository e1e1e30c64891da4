package smolny.gui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;

/** The user's own folder for what-ifs, reports and pictures, and the files used last; kept in the preferences. */
final class UserFolder {
    private static final String FOLDER = "folder";
    private static final String RECENT = "recent";
    private static final int MOST = 6;

    private UserFolder() {}

    private static Preferences preferences() {
        return Preferences.userNodeForPackage(UserFolder.class);
    }

    /** The folder used last; the folder Smolny at home if none was. It need not exist. */
    static Path path() {
        String home = System.getProperty("user.home", ".");
        return Path.of(preferences().get(FOLDER, Path.of(home, "Smolny").toString()));
    }

    /** Scenario files opened or saved last that still exist, the latest first. */
    static List<Path> recent() {
        return preferences()
                .get(RECENT, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** A file of the user's was opened or saved. */
    static void used(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        List<Path> all = new ArrayList<>(List.of(whole));
        recent().stream().filter(other -> !other.equals(whole)).forEach(all::add);
        Preferences mine = preferences();
        mine.put(RECENT, all.stream().limit(MOST).map(Path::toString).collect(Collectors.joining("\n")));
        if (folder != null) {
            mine.put(FOLDER, folder.toString());
        }
        flush(mine);
    }

    /** Stores preferences if it can; if not, they are forgotten at the end. */
    static boolean flush(Preferences mine) {
        try {
            mine.flush();
            return true;
        } catch (BackingStoreException nowhere) {
            return false;
        }
    }
}
