package smolny;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Flesch's reading ease of an English text: {@code 206.835 - 1.015 words/sentences - 84.6 syllables/words}. Above 60 is plain
 * English, below 50 is difficult. A sentence ends with a full stop, a question or exclamation mark, or with its paragraph or
 * list item. Syllables are the groups of vowels of a word, without a silent {@code e} at its end ({@code -e}, {@code -es},
 * {@code -ed} but for {@code -le}, {@code -ted}, {@code -ded}), at least one; two vowels in a group are two syllables in {@code
 * -ing} after a vowel, {@code iet} (soviet), and {@code ia}, {@code io}, {@code iu} but for -tion, -cial, -gion, -lion and the
 * like. Numbers are not counted.
 */
final class ReadingEase {
    private static final Pattern SENTENCE = Pattern.compile("[.?!]+(?=[\\s\"'*)]|$)|\n\\s*\n|\n- |\n\\d+\\. ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyа-яё]+");
    private static final Pattern SILENT =
            Pattern.compile("(?<=[^aeiouy])(?:(?<![^aeiouy]l)e|(?<![sxzcg]|ch|sh)es|(?<![td])ed)$");

    private static final Pattern HIATUS = Pattern.compile("(?<![tscgln])i[aou]|iet|[aeiouy]ing");

    private ReadingEase() {}

    static double of(String prose) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String sentence : SENTENCE.split(prose, -1)) {
            List<String> found =
                    WORD.matcher(sentence).results().map(word -> word.group()).toList();
            sentences += found.isEmpty() ? 0 : 1;
            words += found.size();
            syllables += found.stream().mapToInt(ReadingEase::syllables).sum();
        }
        return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
    }

    static int syllables(String word) {
        String spoken = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        long groups = VOWELS.matcher(spoken).results().count()
                + HIATUS.matcher(spoken).results().count();
        return (int) Math.max(1, groups);
    }
}
