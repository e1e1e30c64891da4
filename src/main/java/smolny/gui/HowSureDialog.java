package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import org.jfree.chart.ChartPanel;
import org.jspecify.annotations.Nullable;
import smolny.chart.DifferenceChart;
import smolny.chart.Theme;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIf;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.experiment.whatif.WhatIfResult;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.world.PopulationScale;
import smolny.output.EnsembleSpec;
import smolny.output.OutputFolder;
import smolny.report.WhatIfFolder;
import smolny.report.WhatIfQuestion;
import smolny.report.WhatIfText;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RequestRefusedException;
import smolny.session.InteractiveSession;
import smolny.simulation.Outcomes;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;

/**
 * Says how sure a difference is: pairs of runs with and without the changes in the background, also with other parameter values
 * that agree with the record; then bands, the answer in words, and a report to save.
 */
final class HowSureDialog extends JDialog {
    private static final int PAIRS = 20;

    private final transient Request asked;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final JProgressBar bar = new JProgressBar();
    private final WrappedText words = new WrappedText("");
    private final JPanel middle = new JPanel(new BorderLayout());
    private final JButton cancel = new JButton("Cancel");
    private final JButton report = new JButton("Save report \u2026");
    private transient @Nullable WhatIfResult result;

    /** What is asked, and the folder that a report of it fills. */
    record Request(WhatIfRequest request, WhatIfQuestion question, WhatIfFolder folder) {
        /**
         * About the changes of a session, on the day that it shows, or on the last day if it shows the eve.
         *
         * @param baseline what it is compared with
         */
        static Request of(InteractiveSession session, InteractiveSession.BaselineRun baseline) {
            LoadedScenario before = baseline.loaded();
            LoadedScenario after = session.loaded();
            int day = session.snapshot().day();
            TargetMeasure target = TargetMeasure.at(
                    before,
                    MeasuredQuantity.SOVIET_POWER.of(before.scenario().setting().newsFrom()),
                    day < 0 ? session.clock().days() - 1 : day);
            long seed = session.spec().seed();
            WhatIfRequest request = new WhatIfRequest(
                            new RunSpec(before.scenario(), PopulationScale.CLASS, seed, 0),
                            new RunSpec(after.scenario(), PopulationScale.CLASS, seed, 0),
                            target,
                            Outcomes.of(before, after),
                            StoppingRule.after(PAIRS))
                    .under(
                            List.of(),
                            ParameterSamples.withPriors(
                                    ParameterSamples.beside(
                                            baseline.file(),
                                            before.scenario().setting().id()),
                                    before));
            List<String> command = List.of("gui");
            return new Request(
                    request,
                    WhatIfQuestion.of(before, after, "the window of smolny gui, button How sure?"),
                    new WhatIfFolder(
                            new EnsembleSpec(before, request.before(), WhatIfFolder.MOST_RUNS, Map.of(), command),
                            new EnsembleSpec(after, request.after(), WhatIfFolder.MOST_RUNS, Map.of(), command)));
        }
    }

    private HowSureDialog(JFrame over, Request asked) {
        super(over, "How sure?");
        this.asked = asked;
        setName("How sure?");
        words.setForeground(Theme.INK);
        words.setName("Answer");
        bar.setStringPainted(true);
        Widgets.name(bar, "Progress");
        JPanel head = Widgets.clear(new JPanel(new BorderLayout(0, 8)), 10, 14, 6, 14);
        head.add(Widgets.bold(new WrappedText(asked.question().withChange()), 1));
        head.add(bar, BorderLayout.SOUTH);
        JPanel foot = new JPanel(new FlowLayout(FlowLayout.RIGHT, 8, 8));
        foot.add(Widgets.pressed(report, "Save report", this::save));
        foot.add(Widgets.pressed(cancel, "Cancel", this::dispose));
        report.setEnabled(false);
        middle.setBorder(BorderFactory.createEmptyBorder(0, 14, 0, 14));
        middle.setPreferredSize(new Dimension(760, 560));
        middle.add(words, BorderLayout.NORTH);
        say("Runs of the autumn with your changes and without them are being made, " + PAIRS
                + " pairs at class scale, and"
                + " as many again with other parameter values that agree with the record. Each pair has the same random"
                + " numbers. You can go on using the window.");
        add(head, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        add(foot, BorderLayout.SOUTH);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                cancelled.set(true);
            }
        });
        pack();
        setSize(new Dimension(Math.min(getWidth(), over.getWidth()), Math.min(getHeight(), over.getHeight())));
        setLocationRelativeTo(over);
    }

    /** Shows the question and begins to answer it; nothing is waited for. */
    static void open(JFrame over, Request asked) {
        HowSureDialog dialog = new HowSureDialog(over, asked);
        dialog.setVisible(true);
        dialog.background(dialog::answer);
    }

    private void say(String text) {
        words.setText(text);
        words.getAccessibleContext().setAccessibleName(text);
        validate();
    }

    private void background(Runnable work) {
        BackgroundWorker.daemon("how sure")
                .newThread(() -> {
                    try {
                        work.run();
                    } catch (CancellationException wanted) {
                        SwingUtilities.invokeLater(this::dispose);
                    } catch (RuntimeException failure) {
                        SwingUtilities.invokeLater(() -> {
                            bar.setVisible(false);
                            say(String.valueOf(failure.getMessage()));
                        });
                    }
                })
                .start();
    }

    private void answer() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        WhatIfResult made =
                WhatIf.compare(asked.request(), threads, phases("Pairs of runs", "With other parameter values"));
        DifferenceChart chart = WhatIfFolder.difference(made, asked.question());
        String sentence = new WhatIfText(made, asked.question()).sentence();
        SwingUtilities.invokeLater(() -> {
            result = made;
            bar.setVisible(false);
            say(sentence);
            ChartPanel panel = new ChartPanel(chart.chart());
            panel.getAccessibleContext().setAccessibleName(chart.caption());
            panel.setMinimumDrawWidth(1);
            panel.setMinimumDrawHeight(1);
            panel.setMaximumDrawWidth(Integer.MAX_VALUE);
            panel.setMaximumDrawHeight(Integer.MAX_VALUE);
            panel.setName("Bands");
            middle.add(panel, BorderLayout.CENTER);
            report.setEnabled(true);
            cancel.setText("Close");
            validate();
        });
    }

    /** Listeners of one phase after another, which show their progress and stop the work when the dialog is closed. */
    private Supplier<ProgressListener> phases(String... names) {
        int[] begun = new int[1];
        return () -> {
            String name = names[Math.min(begun[0]++, names.length - 1)];
            return (done, total) -> {
                if (cancelled.get()) {
                    throw new CancellationException();
                }
                SwingUtilities.invokeLater(() -> {
                    bar.setMaximum(total);
                    bar.setValue(done);
                    bar.setString(name + ": " + done + " of " + total);
                });
            };
        };
    }

    private void save() {
        Path folder = new Dialogs(this).newFile("A new folder for the report", "report");
        if (folder != null) {
            write(folder);
        }
    }

    /** Writes the report into a new folder, in the background. */
    void write(Path folder) {
        WhatIfResult made = Objects.requireNonNull(result, "the answer");
        report.setEnabled(false);
        bar.setVisible(true);
        background(() -> {
            String said;
            try {
                OutputFolder.refuse(folder, false);
                OutputFolder.write(folder, false, place -> {
                    asked.folder().write(place, made, asked.question(), 1, phases("Runs for the report"));
                    return true;
                });
                said = "Saved: " + folder.resolve(WhatIfFolder.PAGE);
            } catch (IOException | RequestRefusedException failure) {
                said = "The report cannot be saved: " + failure.getMessage();
            }
            String message = said;
            SwingUtilities.invokeLater(() -> {
                report.setEnabled(true);
                bar.setVisible(false);
                new Dialogs(this).say(message);
            });
        });
    }
}
