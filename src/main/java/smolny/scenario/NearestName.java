package smolny.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
public final class NearestName {
    private static final String CYRILLIC = "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅ";
    private static final String LATIN = "aAbBeEkKmMhHoOpPcCtTyYxXiIjJsS";
    private static final char FIRST_CYRILLIC = '\u0400';
    private static final char LAST_CYRILLIC = '\u052F';
    private static final int LISTED = 14;
    private static final int LONGEST = 120;

    private NearestName() {}

    /**
     * The known name nearest to what was written: the same letters after look-alike Cyrillic ones are mapped, or at
     * most two edits away (a third of the length for long words; fewer than half the letters of a short one).
     */
    public static Optional<String> find(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = simplified(written);
        int length = plain.length();
        int limit = Math.min(Math.max(2, length / 3), (length + 1) / 2);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            // Each letter more or fewer is an edit, so names of quite another length need no comparing.
            boolean near = Math.abs(name.length() - length) <= limit;
            int distance = near ? distance(plain, simplified(name)) : Integer.MAX_VALUE;
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return least <= limit ? Optional.ofNullable(best) : Optional.empty();
    }

    /** "did you mean 'x'?", or else the list of what there is when it is short, or else nothing. */
    public static Optional<String> hint(String written, Collection<String> known, String plural) {
        return question(written, known).or(() -> {
            boolean listable = !known.isEmpty() && known.size() <= LISTED;
            return listable ? Optional.of(plural + " are: " + String.join(", ", known)) : Optional.empty();
        });
    }

    /** "did you mean 'x'?", or nothing if no known name is near. */
    public static Optional<String> question(String written, Collection<String> known) {
        return find(written, known).map(name -> "did you mean '" + name + "'?");
    }

    /** The position, from 0, of the first Cyrillic letter in a word that also has Latin ones; -1 if there is none. */
    static int strayCyrillic(String word) {
        boolean latin = word.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        for (int i = 0; latin && i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_CYRILLIC && word.charAt(i) <= LAST_CYRILLIC) {
                return i;
            }
        }
        return -1;
    }

    /** The word with look-alike Cyrillic letters made Latin. */
    static String latinised(String word) {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < word.length(); k++) {
            int i = CYRILLIC.indexOf(word.charAt(k));
            out.append(i >= 0 ? LATIN.charAt(i) : word.charAt(k));
        }
        return out.toString();
    }

    private static String simplified(String word) {
        return latinised(word).toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** Edits (insert, delete, replace, swap of neighbours) from one word to the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
