package smolny.session;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import smolny.model.observer.RunObserver;
import smolny.model.world.World;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.RunRecorder;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** A run of the scenario with some changes, together with snapshots of the days simulated so far. */
final class SessionRun {
    final LoadedScenario loaded;
    final RunSpec spec;
    final RunResult record;
    final Simulation run;
    private final SnapshotBuilder builder;
    private volatile List<DaySnapshot> snapshots;

    /**
     * The scenario with these changes, on the eve of its first day.
     *
     * @param config the unchanged scenario, scale and seed
     * @throws smolny.scenario.InvalidInputException if the changed scenario is not valid
     */
    SessionRun(SessionConfig config, List<SessionChange> inForce) {
        this.loaded = load(config, inForce);
        RunSpec like = config.spec();
        this.spec = new RunSpec(loaded.scenario(), like.scale(), like.seed(), like.replicate());
        RunRecorder recorder = new RunRecorder(spec);
        this.record = recorder.record();
        RunObserver snapshotTaker = new RunObserver() {
            @Override
            public void dayEnded(int day, World world) {
                takeSnapshot();
            }
        };
        this.run = Simulation.afterSpinUp(spec, RunObserver.all(recorder, snapshotTaker));
        this.builder = new SnapshotBuilder(run, record, spec);
        this.snapshots = List.of(builder.snapshot());
    }

    private static LoadedScenario load(SessionConfig config, List<SessionChange> inForce) {
        WhatIfDraft draft = new WhatIfDraft(config.base(), inForce);
        if (draft.isEmpty()) {
            return config.base();
        }
        String parent = Scenarios.stem(config.file());
        String id = parent + "-lesson";
        if (!Files.isRegularFile(config.file())) {
            throw new IllegalStateException("The file '" + config.file()
                    + "' is no longer there, and a change needs it. Put it back, or open another scenario.");
        }
        WhatIfDescription unsaved =
                new WhatIfDescription(WhatIfDescription.inWords(config.base(), inForce), "", "Tried in a lesson.", "");
        return Scenarios.load(config.file().resolveSibling(id + ".yaml"), draft.yaml(id, parent, unsaved, ""));
    }

    /** Simulates until this day is over, if that has not been done. */
    synchronized void simulateTo(int day) {
        while (run.day() < day && run.runOneDay()) {
            // The observer takes the snapshot, whoever runs the day.
        }
    }

    private void takeSnapshot() {
        List<DaySnapshot> more = new ArrayList<>(snapshots);
        more.add(builder.snapshot());
        snapshots = List.copyOf(more);
    }

    /** The snapshot of the last day that has been simulated. */
    DaySnapshot lastSnapshot() {
        List<DaySnapshot> all = snapshots;
        return all.get(all.size() - 1);
    }

    /** The snapshot of a day that has been simulated, or of the eve (-1). */
    DaySnapshot snapshot(int day) {
        return snapshots.get(day + 1);
    }

    /** The snapshots of all days that have been simulated, from the eve on. */
    List<DaySnapshot> all() {
        return snapshots;
    }

    /** The snapshots from the eve to a day that has been simulated. */
    List<DaySnapshot> snapshots(int day) {
        return snapshots.subList(0, day + 2);
    }
}
