package smolny.show.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import smolny.model.world.Mandate;
import smolny.model.world.Party;

/** What the model's answers and parties are called in figures. */
public final class Words {
    /** Words of the answers on the questionnaire, from left to right. */
    static final List<String> ANSWERS =
            Arrays.stream(Mandate.values()).map(Mandate::word).toList();
    /** Words of the parties, in the model's order. */
    static final List<String> PARTIES =
            Arrays.stream(Party.values()).map(Party::word).toList();

    private Words() {}

    /** Label of an answer. */
    static String answer(Mandate answer) {
        return switch (answer) {
            case SOVIET_POWER -> "Soviet power";
            case POWER_TO_DEMOCRACY -> "Power to the democracy";
            case COALITION_WITHOUT_KADETS -> "Coalition, no Kadets";
            case COALITION -> "Coalition";
        };
    }

    /** Label of a party. */
    public static String party(Party party) {
        return switch (party) {
            case BOLSHEVIK -> "Bolsheviks";
            case LEFT_SR -> "Left SRs";
            case SR -> "SRs";
            case MENSHEVIK -> "Mensheviks";
            case KADET -> "Kadets";
        };
    }

    /** Label of an answer's or party's word; the word itself if it is neither. */
    static String of(String word) {
        return Stream.concat(
                        Arrays.stream(Mandate.values())
                                .filter(answer -> answer.word().equals(word))
                                .map(Words::answer),
                        Arrays.stream(Party.values())
                                .filter(party -> party.word().equals(word))
                                .map(Words::party))
                .findFirst()
                .orElse(word);
    }
}
