package smolny.lab.session;

import java.util.ArrayList;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.history.ScenarioFiles;
import smolny.lab.run.LiveRun;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.fact.Observer;

/** One what-if being lived through, with the scenes of the days lived so far. */
final class Play {
    private static final WhatIfWords IN_THE_LESSON =
            new WhatIfWords("A lesson's what-if", "", "It is tried out in a lesson.", "");

    private final LoadedScenario loaded;
    private final RunSpec spec;
    private final LiveRun run;
    private final Eye eye;
    private volatile List<Scene> scenes;

    private Play(LoadedScenario loaded, RunSpec like) {
        this.loaded = loaded;
        this.spec = new RunSpec(loaded.scenario(), like.scale(), like.seed(), like.replicate());
        this.run = LiveRun.begun(spec, Observer.NOBODY);
        this.eye = new Eye(run, spec);
        this.scenes = List.of(eye.scene());
    }

    /**
     * The scenario as these changes make it, on the eve of its first day.
     *
     * @param opening the unchanged scenario, scale and chances
     * @throws smolny.history.RefusedInput if the changes make no sound scenario
     */
    static Play of(Opening opening, List<Change> inForce) {
        return new Play(loaded(opening, new Draft(opening.base(), inForce)), opening.spec());
    }

    private static LoadedScenario loaded(Opening opening, Draft draft) {
        if (draft.isEmpty()) {
            return opening.base();
        }
        String parent = WhatIfFile.stem(opening.file());
        String id = parent + "-lesson";
        String text = new DraftText(draft).of(id, parent, IN_THE_LESSON, "");
        return ScenarioFiles.load(opening.file().resolveSibling(id + ".yaml"), text);
    }

    /** Lives on until this day is over. */
    void liveTo(int day) {
        while (run.day() < day && run.liveOneDay()) {
            List<Scene> more = new ArrayList<>(scenes);
            more.add(eye.scene());
            scenes = List.copyOf(more);
        }
    }

    /** The scene of a day that has been lived, or of the eve. */
    Scene scene(int day) {
        return scenes.get(day + 1);
    }

    /** The scenes from the eve to a day that has been lived. */
    List<Scene> scenes(int day) {
        return scenes.subList(0, day + 2);
    }

    int day() {
        return run.day();
    }

    LoadedScenario loaded() {
        return loaded;
    }

    RunSpec spec() {
        return spec;
    }

    RunRecord record() {
        return run.record();
    }

    LiveRun run() {
        return run;
    }
}
