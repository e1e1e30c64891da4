package smolny.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of one file, kept for showing the line an error is in. Two texts are equal only if they are the same
 * object.
 */
public final class SourceText {
    /** The longest file that is read, in bytes. */
    public static final int LARGEST = 1 << 20;

    private final String name;
    private final String text;
    private final List<String> lines;

    /**
     * A text with line ends already made uniform.
     *
     * @param name the file as it is to be shown, with slashes
     * @param text the whole text, lines ended by a single line feed, without a byte-order mark
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
    }

    /** The file as shown in messages. */
    String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The line with this number, counted from 1; empty when there is no such line. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** A spot in this text; line and column count from 1, column and length in characters. */
    public TextPosition at(int line, int column, int length) {
        return new TextPosition(this, line, column, Math.max(1, length));
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * The text, or nothing when it cannot be accepted; the reason is then among the problems (Y005 not UTF-8, Y006 too
     * long, Y011 empty, Y014 a character that nobody sees).
     *
     * @param name the file as it is to be shown
     * @param bytes its whole content
     * @param problems where complaints go
     */
    public static Optional<SourceText> decode(String name, byte[] bytes, ProblemList problems) {
        if (bytes.length > LARGEST) {
            String size = "this file has " + bytes.length + " bytes; the most is " + LARGEST;
            problems.error("Y006", new SourceText(name, "").at(1, 1, 1), size, "split it into tables");
            return Optional.empty();
        }
        Optional<Charset> wide = TextEncoding.wide(bytes);
        if (wide.isPresent()) {
            foreign(wide.get(), new SourceText(name, uniform(new String(bytes, wide.get()))).at(1, 1, 1), problems);
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String before = out.flip().toString();
        if (result.isError()) {
            Charset code = TextEncoding.narrow(bytes);
            SourceText readable = new SourceText(name, uniform(new String(bytes, code)));
            foreign(code, readable.after(uniform(before)), problems);
            return Optional.empty();
        }
        SourceText text = new SourceText(name, uniform(before));
        return acceptable(text, problems) ? Optional.of(text) : Optional.empty();
    }

    private static String uniform(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void foreign(Charset code, TextPosition at, ProblemList problems) {
        problems.error(
                "Y005",
                at,
                "these bytes are not UTF-8 (they read as " + TextEncoding.name(code) + ")",
                "save the file as UTF-8");
    }

    private static boolean acceptable(SourceText text, ProblemList problems) {
        if (text.text().isBlank()) {
            problems.error("Y011", text.at(1, 1, 1), "this file is empty", "the first line is 'smolny: 1'");
            return false;
        }
        String all = text.text();
        int hidden = HiddenCharacters.forbidden(all);
        if (hidden >= 0) {
            TextPosition at = text.after(all.substring(0, all.indexOf(hidden)));
            problems.error(
                    "Y014",
                    at,
                    "a character that nobody sees stands here: " + HiddenCharacters.name(hidden),
                    "delete it");
        }
        return hidden < 0;
    }

    /** The spot that follows the first part of the text. */
    private TextPosition after(String part) {
        int line = 1 + (int) part.chars().filter(c -> c == '\n').count();
        return at(line, 1 + characters(part.substring(part.lastIndexOf('\n') + 1)), 1);
    }

    /** How many characters (code points) a piece of text has. */
    static int characters(String piece) {
        return piece.codePointCount(0, piece.length());
    }
}
