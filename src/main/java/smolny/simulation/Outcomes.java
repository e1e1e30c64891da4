package smolny.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.event.CommandEffects;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.EventEffect;
import smolny.model.event.EventEffects;
import smolny.model.event.Scenario;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.observer.RunEvent;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.SovietSession;
import smolny.model.setting.Theatre;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;

/** What may come out of a scenario: majorities, acts of institutions, the contest of force. */
public final class Outcomes {
    /** Days that a majority must hold to count as a turn. */
    static final int SPELL = 7;
    /** The government's fall in the contest, always a probability. */
    public static final String FALL = "government-falls";

    private final Map<String, Outcome> found = new LinkedHashMap<>();
    private final Labels labels;

    private Outcomes(Labels labels) {
        this.labels = labels;
    }

    /** Everything that may come out of one of these scenarios, the first one's outcomes first. */
    public static List<Outcome> of(LoadedScenario... loaded) {
        Outcomes all = new Outcomes(Labels.of(loaded[0]));
        for (LoadedScenario one : loaded) {
            all.majorities(one.scenario());
        }
        for (LoadedScenario one : loaded) {
            new Outcomes(Labels.of(one)).acts(one.scenario()).forEach(all.found::putIfAbsent);
        }
        return List.copyOf(all.found.values());
    }

    private void majorities(Scenario scenario) {
        for (PoliticalBody body : scenario.setting().bodies()) {
            if (body.kind() == PoliticalBodyKind.CONGRESS) {
                String measure = MeasuredQuantity.SOVIET_POWER.of(body.id());
                add(
                        body.id() + "-majority",
                        "the congress has a majority for soviet power",
                        Set.of(measure),
                        run -> first(run, measure));
            }
        }
        String news = scenario.setting().newsFrom();
        String measure = MeasuredQuantity.SOVIET_POWER.of(news);
        add(
                news + "-turns",
                "a majority for soviet power holds in the " + labels.placeInWords(news),
                Set.of(measure),
                run -> turned(run, news));
    }

    private Map<String, Outcome> acts(Scenario scenario) {
        Set<String> contests = new TreeSet<>();
        Set<String> drawn = new TreeSet<>();
        List<EventEffect> effects = new ArrayList<>();
        scenario.events().forEach(event -> effects.addAll(event.effects()));
        for (ConditionalEvent act : scenario.conditional()) {
            effects.addAll(act.then());
            effects.addAll(act.otherwise());
            add(act.id(), "this happens: " + labels.eventInWords(act.id()), Set.of(), run -> passed(run, act.id()));
        }
        for (EventEffect effect : effects) {
            if (effect instanceof EventEffects.Clash clash) {
                contests.add("");
                marks(clash.branches(), drawn);
            } else if (effect instanceof CommandEffects.Fight fight) {
                contests.add(fight.theatre());
                marks(fight.branches(), drawn);
            }
        }
        Set<String> marked = new TreeSet<>();
        marks(effects, marked);
        marked.removeAll(drawn);
        for (String mark : marked) {
            add(mark, mark.replace('-', ' '), Set.of(), run -> happened(run, mark));
        }
        String capital = capital(scenario);
        for (String theatre : contests) {
            boolean government = theatre.equals(capital);
            String id = government ? FALL : theatre + "-taken";
            String words =
                    government ? "the government falls" : labels.placeInWords(theatre) + " is taken for the Soviet";
            found.put(
                    id,
                    new Outcome(
                            id,
                            words,
                            Set.of(),
                            run -> run.clashIn(theatre)
                                    .map(RunEvent.ClashFought::chanceOfFall)
                                    .orElse(0.0),
                            run -> run.clashIn(theatre)
                                    .map(RunEvent.ClashFought::decidedDay)
                                    .orElse(Outcome.NEVER)));
        }
        return found;
    }

    /** The theatre in which the government sits; empty where a scenario has none. */
    private static String capital(Scenario scenario) {
        return scenario.setting().theatres().stream()
                .filter(Theatre::government)
                .map(Theatre::id)
                .findFirst()
                .orElse("");
    }

    private void add(String id, String words, Set<String> measures, ToIntFunction<RunResult> day) {
        found.putIfAbsent(
                id, new Outcome(id, words, measures, run -> day.applyAsInt(run) == Outcome.NEVER ? 0 : 1, day));
    }

    private static void marks(List<EventEffect> effects, Set<String> into) {
        for (EventEffect effect : effects) {
            if (effect instanceof EventEffects.Mark mark) {
                into.add(mark.outcome());
            }
        }
    }

    /**
     * A column of the table runs: what came of a run.
     *
     * @param name in the header
     * @param unit what one of it is; empty for words
     * @param meaning one sentence
     * @param cell a number or a date; null if it did not come
     */
    public record RunColumn(String name, String unit, String meaning, Function<RunResult, @Nullable Object> cell) {}

    /**
     * What the table runs says of each run. These are the outcomes above with their days, and votes. Two things are given more
     * widely here: a majority is looked for in every soviet that votes, not only in the one that makes the news; and a
     * conditional event has also come if an outcome of its name was marked, even where no body acted.
     */
    public static List<RunColumn> columns(Scenario scenario) {
        ScenarioCalendar clock = scenario.setting().clock();
        List<RunColumn> columns = new ArrayList<>();
        columns.add(new RunColumn(
                "congress.soviet_power",
                "share",
                "Mandates for soviet power; empty if no congress met.",
                run -> EnsembleResult.mandateShares(run).get("soviet_power")));
        columns.add(new RunColumn(
                "chance_of_fall",
                "share",
                "Probability that the government fell in the contest, if any.",
                run -> run.clashIn(capital(scenario))
                        .map(RunEvent.ClashFought::chanceOfFall)
                        .orElse(null)));
        Set<String> soviets = votingSoviets(scenario);
        for (String soviet : soviets) {
            columns.add(new RunColumn(
                    columnOf(soviet, "turned"),
                    "date",
                    "First day, Old Style, of a majority for soviet power that held " + SPELL + " days.",
                    run -> date(clock, turned(run, soviet))));
        }
        for (SovietSession session : scenario.setting().sessions()) {
            if (soviets.contains(session.body())) {
                columns.add(new RunColumn(
                        columnOf(session.id(), "share_for"),
                        "share",
                        "For, of those who took a side.",
                        run -> lastShare(run, session.id())));
            }
        }
        for (ConditionalEvent act : scenario.conditional()) {
            columns.add(new RunColumn(
                    columnOf(act.id(), "date"),
                    "date",
                    "Day, Old Style, on which it came; empty if it did not.",
                    run -> date(
                            clock,
                            happened(run, act.id()) == Outcome.NEVER
                                    ? passed(run, act.id())
                                    : happened(run, act.id()))));
        }
        return columns;
    }

    /** Names of the measures that these columns read. */
    public static Set<String> measuresOfColumns(Scenario scenario) {
        return votingSoviets(scenario).stream()
                .map(MeasuredQuantity.SOVIET_POWER::of)
                .collect(Collectors.toSet());
    }

    /** Name of a column about something with an id. It has no hyphen, which R would turn into a point. */
    public static String columnOf(String id, String what) {
        return id.replace('-', '_') + "." + what;
    }

    /** The soviet that makes the news, then every other one that votes. */
    private static Set<String> votingSoviets(Scenario scenario) {
        Set<String> soviets = new LinkedHashSet<>(List.of(scenario.setting().newsFrom()));
        for (SovietSession session : scenario.setting().sessions()) {
            scenario.setting().bodies().stream()
                    .filter(body ->
                            body.id().equals(session.body()) && body.kind().hasDeputies())
                    .forEach(body -> soviets.add(body.id()));
        }
        return soviets;
    }

    private static @Nullable OldStyleDate date(ScenarioCalendar clock, int day) {
        return day == Outcome.NEVER ? null : clock.dateOf(day);
    }

    private static @Nullable Double lastShare(RunResult run, String session) {
        Double share = null;
        for (RunEvent.VoteTaken vote : run.votes) {
            share = vote.session().equals(session) ? Double.valueOf(vote.twoWay()) : share;
        }
        return share;
    }

    private static int turned(RunResult run, String soviet) {
        return run.firstDayOfMajority(MeasuredQuantity.SOVIET_POWER.of(soviet), SPELL);
    }

    private static int first(RunResult run, String measure) {
        double[] values = run.seriesOf(measure);
        for (int day = 0; day < values.length; day++) {
            if (!Double.isNaN(values[day])) {
                return values[day] > 0.5 ? day : Outcome.NEVER;
            }
        }
        return Outcome.NEVER;
    }

    private static int passed(RunResult run, String event) {
        for (RunEvent.Attempt attempt : run.attempts) {
            if (attempt.passed() && attempt.event().equals(event)) {
                return attempt.day();
            }
        }
        return Outcome.NEVER;
    }

    private static int happened(RunResult run, String mark) {
        for (RunEvent.Happened happening : run.happenings) {
            if (happening.id().equals(mark)) {
                return happening.day();
            }
        }
        return Outcome.NEVER;
    }
}
