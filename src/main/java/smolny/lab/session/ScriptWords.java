package smolny.lab.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.history.ChronicleEntry;
import smolny.history.LoadedScenario;
import smolny.history.schema.Complaint;
import smolny.history.schema.Days;
import smolny.history.schema.Numbers;
import smolny.history.schema.Quantity;
import smolny.history.text.NearestName;
import smolny.history.text.Problems;
import smolny.history.text.Spot;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;
import smolny.model.Parameters;
import smolny.model.setting.Clock;

/** Holds the words of a script against the scenario and the parameters. */
final class ScriptWords {
    private final Clock clock;
    private final List<String> events;
    private final Problems problems;

    ScriptWords(LoadedScenario base, Problems problems) {
        this.clock = base.scenario().setting().clock();
        this.events = base.chronicle().stream().map(ChronicleEntry::id).toList();
        this.problems = problems;
    }

    /**
     * Whether a verb can mean these words; else the reasons why not are among the problems.
     *
     * @param given what follows the verb
     * @param spots where verb and words stand
     */
    boolean allows(Verb verb, List<String> given, List<Spot> spots) {
        boolean all = true;
        for (int i = 0; i < given.size(); i++) {
            Spot at = spots.get(i + 1);
            all &= switch (verb.words().get(i)) {
                case PARAMETER -> known(given.get(i), parameters(), "R301", "parameter", at);
                case EVENT -> known(given.get(i), events, "R301", "event", at);
                case VALUE -> value(Parameters.ALL.find(given.get(0)), given.get(i), at);
                case DATE -> date(given.get(i), at);
                case PICTURE -> ends(given.get(i), List.of(".png", ".svg"), at);
                case FILE -> ends(given.get(i), List.of(".yaml"), at);
            };
        }
        return all;
    }

    private static List<String> parameters() {
        List<String> ids = new ArrayList<>();
        Parameters.ALL.all().forEach(parameter -> ids.add(parameter.id()));
        return ids;
    }

    private boolean known(String name, List<String> names, String code, String noun, Spot at) {
        boolean known = names.contains(name);
        if (!known) {
            problems.error(
                    code,
                    at,
                    "no " + noun + " is called '" + name + "'",
                    NearestName.hint(name, names, noun + "s").orElse(null));
        }
        return known;
    }

    /** A number with its unit, which may be left out here; of a parameter that is known. */
    private boolean value(@Nullable Parameter parameter, String text, Spot at) {
        if (parameter == null) {
            return false;
        }
        boolean bare = Quantity.of(text).filter(q -> q.unit().isEmpty()).isPresent();
        String unit = parameter.unit().inFiles();
        String whole = bare && !unit.isEmpty() ? text + " " + unit : text;
        return fine(new Numbers.Measured(parameter.low(), parameter.high(), unit).complain(parameter.id(), whole), at);
    }

    private boolean fine(Optional<Complaint> complaint, Spot at) {
        complaint.ifPresent(c -> problems.error(c.code(), at, c.message(), c.hint()));
        return complaint.isEmpty();
    }

    private boolean date(String text, Spot at) {
        if (!fine(new Days.Day().complain("date", text), at)) {
            return false;
        }
        int day = clock.dayOf(OldStyle.parse(text));
        boolean inside = day >= -1 && day < clock.days();
        if (!inside) {
            problems.error(
                    "T403",
                    at,
                    Days.words(OldStyle.parse(text)) + " is outside the clock",
                    "choose a day from " + clock.start() + " to " + clock.end() + ", Old Style");
        }
        return inside;
    }

    private boolean ends(String file, List<String> endings, Spot at) {
        boolean right = endings.stream().anyMatch(file::endsWith) && file.indexOf('\0') < 0;
        if (!right) {
            problems.error(
                    "S903",
                    at,
                    "'" + file + "' does not end with " + String.join(" or ", endings),
                    "give the file that ending");
        }
        return right;
    }
}
