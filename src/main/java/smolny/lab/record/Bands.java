package smolny.lab.record;

import java.io.IOException;
import java.nio.file.Path;
import smolny.kernel.time.OldStyle;
import smolny.lab.study.Collected;
import smolny.lab.study.Spread;
import smolny.model.measure.MeasureName;
import smolny.model.setting.Clock;

/** Quantiles of every measure over the runs of an ensemble. */
final class Bands {
    private Bands() {}

    static void write(Path folder, Collected all, Clock clock) throws IOException {
        try (TableFile file = new TableFile(folder, Table.BANDS)) {
            for (String name : all.first().measures) {
                MeasureName parts = MeasureName.of(name);
                for (int day = 0; day < clock.days(); day++) {
                    double[] values = all.values(name, day);
                    if (values.length > 0) {
                        row(file, clock.dateOf(day), day, parts, values);
                    }
                }
            }
        }
    }

    private static void row(TableFile file, OldStyle date, int day, MeasureName name, double[] values) {
        Spread s = Spread.of(values);
        file.row(
                day,
                date,
                date.newStyle(),
                name.place(),
                name.quantity().word(),
                s.mean(),
                s.q05(),
                s.q25(),
                s.q50(),
                s.q75(),
                s.q95());
    }
}
