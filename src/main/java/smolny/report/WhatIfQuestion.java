package smolny.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.Intervention;
import smolny.scenario.LoadedScenario;
import smolny.scenario.SourceWork;

/**
 * The question of a what-if in words.
 *
 * @param history title of the unchanged scenario
 * @param change title of what is changed
 * @param questions that the interventions ask
 * @param cannotShow what the answer cannot tell, one entry for each intervention
 * @param sources works about the events that differ, one line each
 * @param command that gives the same answer again
 * @param clock of both versions
 */
public record WhatIfQuestion(
        String history,
        String change,
        List<String> questions,
        List<String> cannotShow,
        List<String> sources,
        String command,
        ScenarioCalendar clock) {
    /** Keeps its own copies. */
    public WhatIfQuestion {
        questions = List.copyOf(questions);
        cannotShow = List.copyOf(cannotShow);
        sources = List.copyOf(sources);
    }

    /** "With" and the change in quotation marks, inside which titles of events have none of their own. */
    public String withChange() {
        return "With \u201c" + change.replaceAll("(?<!\\w)'(.+?)'(?!\\w)", "$1") + "\u201d";
    }

    /** What two versions of a scenario say of their difference. */
    public static WhatIfQuestion of(LoadedScenario before, LoadedScenario after, String command) {
        boolean intervened = id(before).equals(id(after));
        List<Intervention> levers = new ArrayList<>();
        for (Intervention lever : after.interventions()) {
            if (after.applied().contains(lever.id())) {
                levers.add(lever);
            }
        }
        Intervention turn = after.divergence();
        if (turn != null && !intervened) {
            levers.add(turn);
        }
        return new WhatIfQuestion(
                before.title(),
                intervened ? title(after.applied(), levers) : after.title(),
                distinct(levers, Intervention::question),
                distinct(levers, Intervention::cannotShow),
                sources(before, after),
                command,
                before.scenario().setting().clock());
    }

    private static String id(LoadedScenario loaded) {
        return loaded.scenario().setting().id();
    }

    private static String title(List<String> pulled, List<Intervention> levers) {
        List<String> titles = new ArrayList<>();
        for (String id : pulled) {
            levers.stream()
                    .filter(lever -> lever.id().equals(id))
                    .forEach(lever -> titles.add(lever.titles().getOrDefault("en", id)));
        }
        return titles.isEmpty() ? "Nothing is changed" : String.join(" and ", titles);
    }

    private static List<String> distinct(List<Intervention> levers, Function<Intervention, String> text) {
        return levers.stream()
                .map(text)
                .filter(said -> !said.isEmpty())
                .distinct()
                .toList();
    }

    /** Works behind the entries that only one of the versions has. */
    private static List<String> sources(LoadedScenario before, LoadedScenario after) {
        Set<ChronicleEntry> apart = new LinkedHashSet<>(before.chronicle());
        apart.removeAll(after.chronicle());
        Set<ChronicleEntry> added = new LinkedHashSet<>(after.chronicle());
        added.removeAll(before.chronicle());
        apart.addAll(added);
        Set<String> ids = new LinkedHashSet<>();
        apart.forEach(entry -> ids.addAll(entry.sources()));
        List<String> lines = new ArrayList<>();
        for (SourceWork work : before.sources()) {
            if (ids.remove(work.id())) {
                lines.add(work.citation() + " (" + work.id() + ")");
            }
        }
        if (ids.contains("assumed")) {
            lines.add("Part of the change is based on judgement, not on a source (assumed)");
        }
        return lines;
    }
}
