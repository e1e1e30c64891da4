package smolny.history.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text: strictly UTF-8, at most 1 MB; a byte-order mark and any line end are accepted. */
public final class StrictText {
    /** The longest file that is read, in bytes. */
    public static final int LARGEST = 1 << 20;

    private StrictText() {}

    /**
     * The text, or nothing when it cannot be accepted; the reason is then among the problems (Y005 not UTF-8, Y006 too
     * long, Y011 empty, Y014 control character).
     *
     * @param name the file as it is to be shown
     * @param bytes its whole content
     * @param problems where complaints go
     */
    public static Optional<SourceText> of(String name, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            String size = "this file has " + bytes.length + " bytes; the most is " + LARGEST;
            problems.error("Y006", new SourceText(name, "").at(1, 1, 1), size, "split it into tables");
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
            notUtf8(name, bytes, before, problems);
            return Optional.empty();
        }
        SourceText text = new SourceText(name, uniform(before));
        return acceptable(text, problems) ? Optional.of(text) : Optional.empty();
    }

    private static String uniform(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void notUtf8(String name, byte[] bytes, String before, Problems problems) {
        SourceText readable = new SourceText(name, uniform(new String(bytes, Charset.forName("windows-1251"))));
        String good = uniform(before);
        int line = 1 + (int) good.chars().filter(c -> c == '\n').count();
        int column = 1 + characters(good.substring(good.lastIndexOf('\n') + 1));
        problems.error(
                "Y005",
                readable.at(line, column, 1),
                "these bytes are not UTF-8 (they read as windows-1251)",
                "save the file as UTF-8");
    }

    private static boolean acceptable(SourceText text, Problems problems) {
        if (text.text().isBlank()) {
            problems.error("Y011", text.at(1, 1, 1), "this file is empty", "the first line is 'smolny: 1'");
            return false;
        }
        String all = text.text();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                problems.error("Y014", place(text, i), "a control character stands here", "delete it");
                return false;
            }
        }
        return true;
    }

    private static Spot place(SourceText text, int index) {
        String before = text.text().substring(0, index);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return text.at(line, 1 + characters(before.substring(before.lastIndexOf('\n') + 1)), 1);
    }

    /** How many characters (code points) a piece of text has. */
    static int characters(String piece) {
        return piece.codePointCount(0, piece.length());
    }
}
