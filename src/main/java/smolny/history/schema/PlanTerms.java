package smolny.history.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.history.text.NearestName;

/** The types of scalars that only plans have. */
public final class PlanTerms {
    private static final String ANY = "anyOf";
    private static final String TYPE = "type";

    private PlanTerms() {}

    /**
     * A value with or without its unit; range and unit are held later against what it is a value of.
     *
     * @param of what that is
     */
    public record Level(String of) implements Type.Scalar {
        /** Of some parameter. */
        public Level() {
            this("parameter");
        }

        @Override
        public String inWords() {
            return "number, with or without the " + of + "'s unit";
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of(TYPE, List.of("number", "string"));
        }

        @Override
        public Optional<Complaint> complain(String key, String text) {
            if (Quantity.of(text).isPresent()) {
                return Optional.empty();
            }
            return Quantity.decimalComma(text)
                    .or(() -> Complaint.of(
                            "K104", "'" + key + "' must be a number, found '" + text + "'", "for example 0.25"));
        }
    }

    /** How big a country is founded: a word, or a factor on the standard number of units. */
    public record Size() implements Type.Scalar {
        private static final List<String> NAMED = List.of("class", "standard", "full");
        private static final double LEAST = 0.1;
        private static final double MOST = 100;

        @Override
        public String inWords() {
            return "class, standard, full, or a factor, " + Quantity.shown(LEAST) + " to " + Quantity.shown(MOST);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of(ANY, List.of(Map.of("enum", NAMED), Numbers.between("number", LEAST, MOST)));
        }

        @Override
        public Optional<Complaint> complain(String key, String text) {
            if (NAMED.contains(text)) {
                return Optional.empty();
            }
            Optional<Double> factor =
                    Quantity.of(text).filter(q -> q.unit().isEmpty()).map(Quantity::value);
            if (factor.isPresent()) {
                return Numbers.outside(key, factor.get(), LEAST, MOST);
            }
            String hint = NearestName.of(text, NAMED)
                    .map(name -> "did you mean '" + name + "'?")
                    .orElse("write " + inWords());
            return Complaint.of("K116", "'" + key + "' cannot be '" + text + "'", hint);
        }
    }
}
