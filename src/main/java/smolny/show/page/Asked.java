package smolny.show.page;

import java.util.List;
import smolny.model.setting.Clock;

/**
 * The question as it was put, in words.
 *
 * @param history title of the unchanged history
 * @param change title of what is changed
 * @param questions that the levers ask, in words
 * @param cannotShow what the answer cannot tell, one entry for each lever
 * @param sources works that speak of the events that differ, one line each
 * @param command that gives the same answer again
 * @param clock of both histories
 */
public record Asked(
        String history,
        String change,
        List<String> questions,
        List<String> cannotShow,
        List<String> sources,
        String command,
        Clock clock) {
    /** Keeps its own copies. */
    public Asked {
        questions = List.copyOf(questions);
        cannotShow = List.copyOf(cannotShow);
        sources = List.copyOf(sources);
    }
}
