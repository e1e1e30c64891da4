package smolny.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import smolny.model.setting.SocialClass;
import smolny.scenario.SourceNode.Fields;

/** The groups of each class in one scenario, and the words that stand for all of them, such as all_peasants. */
final class GroupsByClass {
    /** The word for everybody. */
    static final String EVERYBODY = "all";

    private static final Map<String, SocialClass> CLASSES = Stream.of(SocialClass.values())
            .collect(Collectors.toMap(
                    c -> EVERYBODY + "_" + plural(c), c -> c, (one, other) -> one, LinkedHashMap::new));

    /** The words for all groups of a class. */
    static final List<String> WORDS = List.copyOf(CLASSES.keySet());

    private final Map<String, List<String>> members = new LinkedHashMap<>();

    /** Reads the groups of a tree; a group without an id or a class is left out. */
    GroupsByClass(Fields tree) {
        WORDS.forEach(word -> members.put(word, new ArrayList<>()));
        for (Fields row : tree.rows("groups")) {
            CLASSES.forEach((word, socialClass) -> {
                if (row.says("class", socialClass.name().toLowerCase(Locale.ROOT))) {
                    row.text("id").ifPresent(of(word)::add);
                }
            });
        }
    }

    /** The people of a class for messages: peasants for all_peasants. */
    static String people(String word) {
        return word.substring(EVERYBODY.length() + 1);
    }

    private static String plural(SocialClass socialClass) {
        String word = socialClass.name().toLowerCase(Locale.ROOT);
        return socialClass == SocialClass.TOWNSPEOPLE ? word : word + "s";
    }

    /** The groups behind a word, in the order of the scenario. */
    List<String> of(String word) {
        return members.getOrDefault(word, List.of());
    }

    /** Names of groups, each once, with the groups of a class in place of its word. */
    List<String> expanded(List<String> names) {
        Set<String> all = new LinkedHashSet<>();
        names.forEach(name -> all.addAll(members.getOrDefault(name, List.of(name))));
        return List.copyOf(all);
    }
}
