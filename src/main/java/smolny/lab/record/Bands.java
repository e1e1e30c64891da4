package smolny.lab.record;

import java.io.IOException;
import java.nio.file.Path;
import smolny.kernel.time.OldStyle;
import smolny.lab.study.Collected;
import smolny.lab.study.Spread;
import smolny.model.setting.Clock;

/** Quantiles of every measure over the runs of an ensemble. */
final class Bands {
    private Bands() {}

    static void write(Path folder, Collected all, Clock clock) throws IOException {
        try (TableFile file = new TableFile(folder, Table.BANDS)) {
            for (String name : all.first().measures) {
                int dot = name.indexOf('.');
                for (int day = 0; day < clock.days(); day++) {
                    double[] values = all.values(name, day);
                    if (values.length > 0) {
                        row(file, clock.dateOf(day), day, name.substring(0, dot), name.substring(dot + 1), values);
                    }
                }
            }
        }
    }

    private static void row(TableFile file, OldStyle date, int day, String place, String measure, double[] values) {
        Spread s = Spread.of(values);
        file.row(day, date, date.newStyle(), place, measure, s.mean(), s.q05(), s.q25(), s.q50(), s.q75(), s.q95());
    }
}
