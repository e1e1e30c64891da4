package smolny.model.rule;

import java.util.List;
import java.util.stream.Stream;
import smolny.model.setting.Extension;

/** The rules that an extension can replace by an alternative. A scenario chooses at most one alternative for each. */
public enum NamedRule {
    PERCEPTION("perception", PerceptionWeights.class),
    OPEN_SPEECH("open speech", MajorityPull.class),
    PARTY_CHOICE("party choice", PartyAppeal.class),
    CONTEST("contest", ChanceOfVictory.class);

    private final String words;
    private final Class<? extends Extension> type;

    NamedRule(String words, Class<? extends Extension> type) {
        this.words = words;
        this.type = type;
    }

    /** The rules for which this extension is an alternative. */
    public static List<NamedRule> of(Extension extension) {
        return Stream.of(values())
                .filter(rule -> rule.type.isInstance(extension))
                .toList();
    }

    /** As people call it. */
    @Override
    public String toString() {
        return words;
    }
}
