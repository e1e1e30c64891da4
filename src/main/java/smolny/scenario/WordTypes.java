package smolny.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The types of scalars that are words. */
public final class WordTypes {
    private static final Pattern ABSOLUTE = Pattern.compile("(/|\\\\|[A-Za-z]:[/\\\\]|~).*");

    private WordTypes() {}

    /** Any text that is not empty. */
    static final ValueType.Scalar TEXT = new PlainType("text", Map.of("type", List.of("string", "number", "boolean")));

    /**
     * A value of a parameter; unit and range are held against the registry once the names are known.
     *
     * @param named the key beside it that names the parameter
     */
    public record OfParameter(String named) implements ValueType.Scalar {
        @Override
        public String inWords() {
            return TEXT.inWords();
        }

        @Override
        public Map<String, Object> schema() {
            return TEXT.schema();
        }
    }

    /**
     * The name a thing is given.
     *
     * @param space among which it must be unique
     * @param joint the sign allowed between letters and digits
     */
    public record Id(NameSpace space, char joint) implements ValueType.Scalar {
        @Override
        public String inWords() {
            return "a new name: lower-case Latin letters and digits, joined by "
                    + (joint == '-' ? "hyphens" : "underscores");
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string", "pattern", "^[a-z0-9]+(" + joint + "[a-z0-9]+)*$");
        }

        @Override
        public Optional<ValueComplaint> complain(String key, String text) {
            if (wellFormed(text)) {
                return Optional.empty();
            }
            int stray = NearestName.strayCyrillic(text);
            if (stray >= 0) {
                return ValueComplaint.of(
                        "K102",
                        "id '" + text + "' contains the Cyrillic letter '" + text.charAt(stray) + "' as letter "
                                + (stray + 1),
                        "type '" + NearestName.latinised(text) + "' in Latin letters");
            }
            String sign = joint == '-' ? "hyphens" : "underscores";
            return ValueComplaint.of(
                    "K113",
                    "'" + text + "' is no id: ids are lower-case Latin letters and digits, joined by " + sign,
                    null);
        }

        /** Words of letters and digits with one joint between each two. */
        private boolean wellFormed(String text) {
            char before = joint;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                if (!sign && (c != joint || before == joint)) {
                    return false;
                }
                before = c;
            }
            return before != joint;
        }
    }

    /**
     * A name given elsewhere.
     *
     * @param space where it must have been given
     * @param words allowed besides
     */
    public record Ref(NameSpace space, List<String> words) implements ValueType.Scalar {
        /** Keeps its own copy. */
        public Ref {
            words = List.copyOf(words);
        }

        @Override
        public String inWords() {
            return "the name of " + space.withArticle()
                    + words.stream().map(word -> " or '" + word + "'").collect(Collectors.joining());
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string", "description", inWords());
        }
    }

    /**
     * A name given elsewhere with a weight: {@code name=0.36}.
     *
     * @param space where the name must have been given
     * @param optional true if a name may stand without a weight
     */
    public record Weighted(NameSpace space, boolean optional) implements ValueType.Scalar {
        @Override
        public String inWords() {
            return "the name of " + space.withArticle() + ", '=' and a weight"
                    + (optional ? "; a place alone weighs as much as it has voters" : "");
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string", "pattern", optional ? "^[^=]+(=.+)?$" : "^[^=]+=");
        }

        @Override
        public Optional<ValueComplaint> complain(String key, String text) {
            int sign = text.indexOf('=');
            if (optional && sign < 0) {
                return Optional.empty();
            }
            if (sign <= 0) {
                return ValueComplaint.of(
                        "K115",
                        "'" + text + "' has no weight",
                        "write " + space.singular() + "=weight, for example " + text + "=0.36");
            }
            String weight = text.substring(sign + 1).strip();
            return new NumberTypes.Measured(0, 1000, "").complain("weight of " + text.substring(0, sign), weight);
        }

        /** The name in such a text. */
        public static String name(String text) {
            int sign = text.indexOf('=');
            return sign < 0 ? text : text.substring(0, sign).strip();
        }

        /** True if a weight is written. */
        static boolean isWeighted(String text) {
            return text.indexOf('=') > 0;
        }

        /** The weight of a voter; nothing if it is not well formed. */
        static Optional<Double> of(SourceNode.Scalar voter) {
            int sign = voter.text().indexOf('=');
            return NumberWithUnit.parse(voter.text().substring(sign + 1).strip())
                    .map(NumberWithUnit::value);
        }

        /** The weight in such a text, which must be well formed. */
        public static double weight(String text) {
            return Double.parseDouble(text.substring(text.indexOf('=') + 1).strip());
        }
    }

    /**
     * One of a few words.
     *
     * @param allowed the words
     */
    static ValueType.Scalar oneOf(List<String> allowed) {
        return new PlainType(String.join(", ", allowed), Map.of("enum", allowed), (key, text) -> {
            if (allowed.contains(text)) {
                return Optional.empty();
            }
            String hint = NearestName.question(text, allowed).orElse("write " + String.join(", ", allowed));
            return ValueComplaint.of("K116", "'" + key + "' cannot be '" + text + "'", hint);
        });
    }

    /**
     * A plain yes or no.
     *
     * @param yes the word for it
     * @param no the word against it
     */
    static ValueType.Scalar flag(String yes, String no) {
        return new PlainType(
                yes + " or " + no,
                Map.of("enum", yes.equals("true") ? List.of(true, false) : List.of(yes, no)),
                (key, text) -> {
                    if (text.equals(yes) || text.equals(no)) {
                        return Optional.empty();
                    }
                    boolean affirms = List.of("yes", "true", "on", "1").contains(text);
                    return ValueComplaint.of(
                            "K105",
                            "'" + key + "' must be " + yes + " or " + no + ", found '" + text + "'",
                            "write '" + (affirms ? yes : no) + "'");
                });
    }

    /** A condition; its grammar is checked with the names. */
    static final ValueType.Scalar CONDITION = new PlainType("a condition", Map.of("type", "string"));

    /** A number, or the name of a parameter or measure; names are checked with the others. */
    static final ValueType.Scalar AMOUNT =
            new PlainType("a number, a parameter or a measure", Map.of("type", List.of("string", "number")));

    /** A file beside this one, or where a work is kept: no absolute path and no way up. */
    static final ValueType.Scalar WHEREABOUTS =
            new PlainType("text without a path of one machine", Map.of("type", "string"), (key, text) -> {
                boolean up = List.of(text.split("[/\\\\]", -1)).contains("..");
                if (up || ABSOLUTE.matcher(text).matches()) {
                    return ValueComplaint.of(
                            "K117", "'" + key + "' holds a path of one machine", "name the file alone");
                }
                return Optional.empty();
            });
}
