package smolny.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import smolny.model.event.AddedEffect;
import smolny.model.measure.AddedMeasure;
import smolny.model.phase.AddedPhase;
import smolny.model.rule.NamedRule;
import smolny.model.setting.Extension;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.SourceNode.Scalar;

/** The extensions that this program has: its own, and those of further jars on its class path. */
public final class Extensions {
    /** Key under which a scenario names extensions. */
    static final String KEY = "extensions";

    private static final Map<String, Class<?>> ADDED = new TreeMap<>(
            Map.of("effect", AddedEffect.class, "phase", AddedPhase.class, "measure", AddedMeasure.class));

    private static @Nullable Map<String, Extension> found;

    private Extensions() {}

    /**
     * All extensions by name, in alphabetical order; each is made once.
     *
     * @throws RequestRefusedException if a jar names an extension that cannot be made, or two have one name
     */
    public static synchronized Map<String, Extension> all() {
        Map<String, Extension> known = found;
        if (known == null) {
            known = new TreeMap<>();
            try {
                for (Extension one : ServiceLoader.load(Extension.class)) {
                    RequestRefusedException.refuseIf(
                            known.put(one.name(), one) != null,
                            "two extensions on the class path are called '" + one.name() + "'");
                }
            } catch (ServiceConfigurationError broken) {
                throw new RequestRefusedException(
                        "an extension on the class path cannot be loaded: " + broken.getMessage());
            }
            found = known;
        }
        return known;
    }

    /** What an extension is: the rules for which it is an alternative, and effect, phase or measure. */
    public static List<String> kinds(Extension extension) {
        List<String> kinds = new ArrayList<>();
        NamedRule.of(extension).forEach(rule -> kinds.add(rule.toString()));
        ADDED.forEach((kind, type) -> {
            if (type.isInstance(extension)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** Names of the extensions that are effects. */
    static List<String> effects() {
        return all().values().stream()
                .filter(AddedEffect.class::isInstance)
                .map(Extension::name)
                .toList();
    }

    /** The effect of that name, which was checked. */
    static AddedEffect effect(String name) {
        return (AddedEffect) Optional.ofNullable(all().get(name)).orElseThrow();
    }

    /** The extensions that a checked scenario chooses, in its order. */
    static List<Extension> of(Fields tree) {
        List<Extension> chosen = new ArrayList<>();
        tree.scalars(KEY)
                .forEach(name ->
                        chosen.add(Optional.ofNullable(all().get(name.text())).orElseThrow()));
        return chosen;
    }

    /** R301 for a name that no extension has; R310 for two alternatives of one rule, or an extension that is chosen twice. */
    static void check(Fields tree, ProblemList problems) {
        Map<Object, String> taken = new HashMap<>();
        for (Scalar name : tree.scalars(KEY)) {
            Extension extension = all().get(name.text());
            if (extension == null) {
                problems.unknown("R301", name.at(), "extension", KEY, name.text(), List.copyOf(all().keySet()));
                continue;
            }
            if (taken.put(name.text(), name.text()) != null) {
                problems.error("R310", name.at(), "extension '" + name.text() + "' is chosen twice", "choose one");
                continue;
            }
            for (NamedRule rule : NamedRule.of(extension)) {
                String other = taken.put(rule, name.text());
                if (other != null) {
                    problems.error(
                            "R310",
                            name.at(),
                            "'" + other + "' and '" + name.text() + "' are alternatives for the same rule, " + rule,
                            "choose one");
                }
            }
        }
    }
}
