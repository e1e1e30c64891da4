package smolny.cli;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes one to three mistakes in a file: in bytes, words, numbers and days, structure, or Unicode. */
final class FileSpoiler {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.=-]+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final List<String> SCRAPS = List.of(
            "",
            ":",
            ": ",
            "- ",
            "[",
            "}",
            "{",
            "]",
            "\"",
            "'",
            ",",
            ";",
            "0",
            "-1",
            "1e9",
            "9999999999999",
            "null",
            "~",
            "x: y",
            "1917-13-40",
            "0000-00-00",
            "9999-12-31",
            "all",
            "all_soldiers",
            "=",
            "=1+1",
            "#",
            "\t",
            "{a: [}",
            "do",
            "&a",
            "*a",
            "!!str ",
            "..",
            "../..",
            "/etc/passwd",
            "http://x",
            "(",
            "not ",
            "a-".repeat(3000),
            "(".repeat(3000),
            "[".repeat(3000),
            "not ".repeat(3000),
            "100 days",
            "extends: october-1917\n",
            "\\u001b",
            "|",
            ">-",
            "?",
            "%",
            "@",
            "`",
            "\n",
            "\r",
            "\0");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "0.0000001",
            "0.5",
            "1.5",
            "99",
            "100000",
            "1e3",
            "1e400",
            "2147483648",
            "9223372036854775808",
            "0x10",
            "1/0",
            "1/3",
            "NaN",
            "Infinity",
            ".5",
            "5.",
            "1,5",
            "007",
            "+3",
            "--3",
            "\u0663",
            "1_000",
            "0.30000000000000004");

    private static final List<String> DAYS = List.of(
            "1917-08-17",
            "1917-08-18",
            "1917-11-12",
            "1917-11-13",
            "1917-02-29",
            "1916-02-29",
            "1900-02-29",
            "1917-10-25",
            "1917-11-07",
            "1918-01-05",
            "9999-12-31",
            "0001-01-01",
            "1971-10-01");

    private static final List<String> SIGNS = List.of(
            "\u00A0",
            "\u202F",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "\u202E",
            "\u2066",
            "\u2028",
            "\u0085",
            "\u0301",
            "\uD83D\uDE00",
            "\uFFFE",
            "\uDB40\uDC41",
            "\u0130",
            "\u0131",
            "\u00DF",
            "\uFF11",
            "\u0430",
            "\u0435",
            "\u043E",
            "\u2212",
            "\u201C",
            "\u0E01\u0E33",
            "\u05D0",
            "\u001B[31m",
            "\u0000",
            "\u007F");

    private static final List<String> CODES = List.of("UTF-16LE", "UTF-16BE", "windows-1251", "ISO-8859-1", "UTF-32LE");

    private final Random random;
    private final List<String> others;

    /**
     * A spoiler.
     *
     * @param random decides about everything
     * @param others texts of other files, of which pieces are put in
     */
    FileSpoiler(Random random, List<String> others) {
        this.random = random;
        this.others = others;
    }

    byte[] spoilt(byte[] original) {
        byte[] bytes = original;
        for (int mistakes = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1; mistakes > 0; mistakes--) {
            bytes = bytes.length == 0 ? bytes : once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int kind = random.nextInt(13);
        if (kind == 0) {
            return inBytes(bytes.clone());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String spoilt =
                switch (kind) {
                    case 1, 2 -> inWords(text);
                    case 3, 4, 5 -> inNumbers(text);
                    case 6, 7 -> inLines(text);
                    case 8 -> inColumns(text);
                    case 9 -> inUnicode(text);
                    default -> TreeSpoiler.spoilt(text, random, pick(SCRAPS));
                };
        return spoilt.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] inBytes(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        switch (random.nextInt(6)) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> bytes[at] = (byte) random.nextInt(256);
            case 3 -> System.arraycopy(bytes, at, bytes, 0, length);
            case 4 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            default -> {
                return new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName(pick(CODES)));
            }
        }
        return bytes;
    }

    private String inWords(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        if (words.isEmpty()) {
            return pick(SCRAPS);
        }
        MatchResult word = pick(words);
        return switch (random.nextInt(6)) {
            case 0 -> replaced(text, word, pick(SCRAPS));
            case 1 -> replaced(text, word, word.group() + pick(SCRAPS));
            case 2 -> replaced(text, word, "");
            // Another word of the file often stands for something that exists.
            case 3, 4 -> replaced(text, word, pick(words).group());
            default -> replaced(text, word, otherWord());
        };
    }

    private String otherWord() {
        List<MatchResult> words = WORD.matcher(pick(others)).results().toList();
        return words.isEmpty() ? "" : pick(words).group();
    }

    private String inNumbers(String text) {
        boolean day = random.nextInt(3) == 0;
        List<MatchResult> found = (day ? DAY : NUMBER).matcher(text).results().toList();
        if (found.isEmpty()) {
            return inLines(text);
        }
        MatchResult one = pick(found);
        if (day) {
            String put = random.nextBoolean()
                    ? pick(DAYS)
                    : String.format(Locale.ROOT, "1917-%02d-%02d", random.nextInt(14), random.nextInt(33));
            return replaced(text, one, put);
        }
        BigDecimal number = new BigDecimal(one.group());
        return replaced(
                text,
                one,
                switch (random.nextInt(4)) {
                    case 0 -> number.negate().toPlainString();
                    case 1 ->
                        number.multiply(BigDecimal.TEN.pow(1 + random.nextInt(4)))
                                .toPlainString();
                    case 2 -> number.multiply(new BigDecimal("0.1")).toPlainString();
                    default -> pick(NUMBERS);
                });
    }

    /** Lines, and blocks of lines that are indented more than their first. */
    private String inLines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        int end = at + 1;
        while (random.nextInt(8) > 0 && end < lines.size() && indent(lines.get(end)) > indent(lines.get(at))) {
            end++;
        }
        List<String> block = new ArrayList<>(lines.subList(at, end));
        int to = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.subList(at, end).clear();
            case 1 -> lines.addAll(to, block);
            case 2 -> {
                lines.subList(at, end).clear();
                lines.addAll(Math.min(to, lines.size()), block);
            }
            case 3 -> lines.set(at, "  " + lines.get(at));
            case 4 -> lines.set(at, lines.get(at).strip());
            case 5 -> Collections.swap(lines, at, to);
            case 6 -> lines.addAll(at, piece(pick(others), indent(lines.get(at))));
            default -> lines.set(at, lines.get(at) + " " + lines.get(to).strip());
        }
        return String.join("\n", lines);
    }

    private List<String> piece(String other, int indent) {
        List<String> lines = other.lines().toList();
        int from = random.nextInt(lines.size());
        return lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(6))).stream()
                .map(line -> " ".repeat(indent) + line.strip())
                .toList();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** What stands between commas: cells of tables, and fields of maps in braces. */
    private String inColumns(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        List<String> cells = new ArrayList<>(List.of(lines.get(at).split(",", -1)));
        int cell = random.nextInt(cells.size());
        switch (random.nextInt(5)) {
            case 0 -> cells.remove(cell);
            case 1 -> cells.add(cell, cells.get(random.nextInt(cells.size())));
            case 2 -> Collections.swap(cells, cell, random.nextInt(cells.size()));
            case 3 -> cells.set(cell, "");
            default -> cells.set(cell, "\"" + cells.get(cell) + "\"");
        }
        lines.set(at, String.join(",", cells));
        return String.join("\n", lines);
    }

    private String inUnicode(String text) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int end = text.offsetByCodePoints(at, 1);
        return switch (random.nextInt(6)) {
            case 0 -> Normalizer.normalize(text, Normalizer.Form.NFKD);
            case 1 -> text.substring(0, at) + text.substring(at).toUpperCase(Locale.forLanguageTag("tr"));
            case 2 -> text.replace("\n", random.nextBoolean() ? "\r" : "\u0085");
            case 3 -> text.substring(0, at) + pick(SIGNS) + text.substring(end);
            default -> text.substring(0, at) + pick(SIGNS) + text.substring(at);
        };
    }

    private static String replaced(String text, MatchResult found, String by) {
        return text.substring(0, found.start()) + by + text.substring(found.end());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
