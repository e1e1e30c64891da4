package smolny.lab.session;

import java.nio.file.Path;
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
    private final List<Scene> scenes = new ArrayList<>();

    private Play(LoadedScenario loaded, RunSpec like) {
        this.loaded = loaded;
        this.spec = new RunSpec(loaded.scenario(), like.scale(), like.seed(), like.replicate());
        this.run = LiveRun.begun(spec, Observer.NOBODY);
        this.eye = new Eye(run, spec);
        scenes.add(eye.scene());
    }

    /**
     * The scenario as these changes make it, on the eve of its first day.
     *
     * @param file of the unchanged scenario
     * @param base the unchanged scenario
     * @param like gives scale and chances
     * @throws smolny.history.RefusedInput if the changes make no sound scenario
     */
    static Play of(Path file, LoadedScenario base, List<Change> inForce, RunSpec like) {
        return new Play(loaded(file, base, new Draft(base, inForce)), like);
    }

    private static LoadedScenario loaded(Path file, LoadedScenario base, Draft draft) {
        if (draft.isEmpty()) {
            return base;
        }
        String parent = WhatIfFile.stem(file);
        String id = parent + "-lesson";
        String text = new DraftText(draft).of(id, parent, IN_THE_LESSON, "");
        return ScenarioFiles.load(file.resolveSibling(id + ".yaml"), text);
    }

    /** Lives on until this day is over. */
    void liveTo(int day) {
        while (run.day() < day && run.liveOneDay()) {
            scenes.add(eye.scene());
        }
    }

    /** The scene of a day that has been lived, or of the eve. */
    Scene scene(int day) {
        return scenes.get(day + 1);
    }

    /** The scenes from the eve to a day that has been lived. */
    List<Scene> scenes(int day) {
        return List.copyOf(scenes.subList(0, day + 2));
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
