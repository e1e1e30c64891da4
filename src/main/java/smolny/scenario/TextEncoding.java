package smolny.scenario;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the character code of bytes that are not UTF-8, so that a message can name it. */
final class TextEncoding {
    private TextEncoding() {}

    /** UTF-16 or UTF-32, if the bytes begin with its mark or every second or fourth byte of the beginning is zero. */
    static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[4];
        int size = Math.min(bytes.length, 256) & ~3;
        for (int i = 0; i < size; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int many = size / 4 / 2;
        boolean big = size > 0 && zeros[0] > many;
        boolean little = size > 0 && zeros[3] > many;
        Optional<Charset> four = ofFour(big && zeros[1] > many, little && zeros[2] > many);
        return four.isPresent() ? four : ofTwo(bytes, big && zeros[2] > many, little && zeros[1] > many);
    }

    private static Optional<Charset> ofFour(boolean big, boolean little) {
        return big || little ? Optional.of(Charset.forName(big ? "UTF-32BE" : "UTF-32LE")) : Optional.empty();
    }

    private static Optional<Charset> ofTwo(byte[] bytes, boolean big, boolean little) {
        if (big || begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return little || begins(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The code of one byte a character that these bytes are probably in: windows-1252 where foreign letters stand among Latin ones. */
    static Charset narrow(byte[] bytes) {
        int latin = 0;
        int foreign = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                boolean among = isLatin(bytes, i - 1) || isLatin(bytes, i + 1);
                latin += among ? 1 : 0;
                foreign += among ? 0 : 1;
            }
        }
        return Charset.forName(latin > foreign ? "windows-1252" : "windows-1251");
    }

    private static boolean isLatin(byte[] bytes, int i) {
        return i >= 0 && i < bytes.length && Character.isLetter(bytes[i] & 0x7F) && bytes[i] > 0;
    }

    /** How a message calls it. */
    static String name(Charset code) {
        String name = code.name().toLowerCase(Locale.ROOT);
        return name.equals("windows-1252") ? "windows-1252 or Latin-1" : name.startsWith("utf") ? code.name() : name;
    }
}
