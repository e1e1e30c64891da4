package smolny.lab.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.kernel.time.OldStyle;
import smolny.lab.run.AgitatorWork;
import smolny.lab.run.DelegateAnswer;
import smolny.lab.run.DeputyTerm;
import smolny.lab.run.RunRecord;
import smolny.model.fact.Fact;
import smolny.model.measure.MeasureName;
import smolny.model.setting.Clock;

/** Rows about how things stood and about persons: series, delegates, agitators, units. */
record PersonRows(RowSink tables, Clock clock) {
    static final List<Table> TABLES =
            List.of(Table.SERIES, Table.CONGRESS, Table.DELEGATES, Table.AGITATORS, Table.ADOPTIONS);

    void add(RunRecord run) {
        if (tables.takes(Table.SERIES)) {
            series(run);
        }
        if (tables.takes(Table.CONGRESS)) {
            run.mandates.forEach(mandate -> delegate(run.number, mandate));
        }
        if (tables.takes(Table.DELEGATES)) {
            run.terms.forEach(term -> term(run.number, term));
        }
        if (tables.takes(Table.AGITATORS)) {
            run.work.forEach(work -> agitator(run.number, work));
        }
        if (tables.takes(Table.ADOPTIONS)) {
            run.adoptions.forEach(adoption -> adoption(run.number, adoption));
        }
    }

    private void adoption(int run, Fact.UnitAdopted a) {
        OldStyle date = clock.dateOf(a.day());
        tables.row(Table.ADOPTIONS, run, a.unit(), a.group(), a.soviet(), date, date.newStyle());
    }

    private void delegate(int run, DelegateAnswer m) {
        tables.row(
                Table.CONGRESS, run, m.number(), m.group(), m.soviet(), m.unit(), m.position(), m.answer(), m.party());
    }

    private void term(int run, DeputyTerm t) {
        tables.row(
                Table.DELEGATES,
                run,
                t.body(),
                t.seat(),
                t.group(),
                t.unit(),
                t.person(),
                date(t.elected()),
                date(t.until()),
                t.position());
    }

    private void agitator(int run, AgitatorWork w) {
        tables.row(
                Table.AGITATORS,
                run,
                w.agitator(),
                w.side(),
                w.party(),
                w.home(),
                w.daysAtWork(),
                w.daysTurnedAway(),
                w.units());
    }

    private @Nullable OldStyle date(@Nullable Integer day) {
        return day == null ? null : clock.dateOf(day);
    }

    private void series(RunRecord run) {
        for (int i = 0; i < run.series.length; i++) {
            MeasureName name = MeasureName.of(run.measures.get(i));
            for (int day = 0; day < run.series[i].length; day++) {
                if (!Double.isNaN(run.series[i][day])) {
                    OldStyle date = clock.dateOf(day);
                    tables.row(
                            Table.SERIES,
                            run.number,
                            day,
                            date,
                            date.newStyle(),
                            name.place(),
                            name.quantity().word(),
                            run.series[i][day]);
                }
            }
        }
    }
}
