package smolny.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.observer.RunEvent;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioSetting;
import smolny.simulation.EnsembleResult;
import smolny.simulation.RunResult;

/** The fifty statistics to which the prototype was fitted, read off a run; per cent. */
final class FiftyStatistics {
    private static final String[] LISTS = {"bolshevik", "sr", "menshevik", "kadet"};

    private final ScenarioSetting setting;
    private final RunResult run;
    private final Map<String, Double> found = new LinkedHashMap<>();
    private final Map<String, Double> shares = new HashMap<>();
    private final Map<String, RunEvent.VoteTaken> votes = new HashMap<>();

    private FiftyStatistics(ScenarioSetting setting, RunResult run) {
        this.setting = setting;
        this.run = run;
        run.shares.forEach(s -> shares.put(s.election() + "/" + s.party(), 100 * s.share()));
        run.votes.forEach(v -> votes.put(v.session(), v));
    }

    static Map<String, Double> of(ScenarioSetting setting, RunResult run) {
        FiftyStatistics fifty = new FiftyStatistics(setting, run);
        fifty.votes();
        fifty.elections();
        fifty.congress();
        fifty.moods();
        return fifty.found;
    }

    private void votes() {
        present("P31for", "P31ag", "petrograd-soviet-31-august");
        present("P9for", "P9ag", "petrograd-soviet-9-september");
        found.put("M5two", 100 * vote("moscow-soviet-5-september").twoWay());
        found.put("M10two", 100 * vote("moscow-soviet-18-august").twoWay());
    }

    private RunEvent.VoteTaken vote(String session) {
        return Objects.requireNonNull(votes.get(session), session);
    }

    private void present(String inFavour, String against, String session) {
        RunEvent.VoteTaken vote = vote(session);
        found.put(inFavour, 100.0 * vote.inFavour() / vote.present());
        found.put(against, 100.0 * vote.against() / vote.present());
    }

    private void elections() {
        all("petrograd-duma-august", "PgB", "PgSR", "PgM", "PgK");
        all("moscow-duma-june", "MJB", "MJSR", "MJM", "MJK");
        all("moscow-districts-september", "MSB", "MSSR", "MSM", "MSK");
        all("petrograd-executive-workers", "P25w");
        all("petrograd-executive-soldiers", "P25s");
        all("ca-petrograd", "CAPgB", "CAPgSR", "", "CAPgK");
        all("ca-moscow", "CAMoB", "CAMoSR", "", "CAMoK");
        all("ca-petrograd-garrison", "CAgar");
        all("ca-northern-front", "NF");
        all("ca-western-front", "WF");
        all("ca-southwestern-front", "SWF");
        all("ca-romanian-front", "RF");
        all("ca-northern-peasants", "PeasN");
        all("ca-southern-peasants", "PeasS", "PeasSSR");
        all("ca-national", "nat");
    }

    private void all(String election, String... names) {
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty()) {
                found.put(names[i], shares.getOrDefault(election + "/" + LISTS[i], Double.NaN));
            }
        }
    }

    private void congress() {
        Map<String, Double> mandates = EnsembleResult.mandateShares(run);
        Map<String, String> names = Map.of(
                "cSov", "soviet_power",
                "cDem", "power_to_democracy",
                "cNoK", "coalition_without_kadets",
                "cCoal", "coalition",
                "cpB", "bolshevik",
                "cpLSR", "left_sr");
        names.forEach((name, answer) -> found.put(name, 100 * mandates.getOrDefault(answer, 0.0)));
    }

    private void moods() {
        found.put("jump", works("expressed", "1917-09-05", true) - works("expressed", "1917-08-26", true));
        found.put("bw27", works("expressed", "1917-08-27", false));
        found.put("cmW18", works("committees", "1917-08-18", false));
        found.put("gar27", on("petrograd_garrison.units", "1917-08-27"));
        found.put("gar5", on("petrograd_garrison.units", "1917-10-05"));
        found.put("gar21", on("petrograd_garrison.units", "1917-10-21"));
        found.put("fortB", on("fortress.expressed", "1917-10-22"));
        found.put("fortA", on("fortress.expressed", "1917-10-23"));
        found.put("prov1", provincialSovietsBy("1917-09-01"));
    }

    /** Mean over the units of both groups of workers, and of the garrison if wanted, weighted as units at scale 1. */
    private double works(String measure, String date, boolean withGarrison) {
        double workers =
                40 * on("petrograd_large_plants." + measure, date) + 60 * on("petrograd_workers." + measure, date);
        return withGarrison ? (workers + 60 * on("petrograd_garrison." + measure, date)) / 160 : workers / 100;
    }

    private double on(String measure, String date) {
        return 100 * run.seriesOf(measure)[setting.clock().dayOf(OldStyleDate.parse(date))];
    }

    private double provincialSovietsBy(String date) {
        int last = setting.clock().dayOf(OldStyleDate.parse(date));
        int towns = 0;
        int turned = 0;
        for (PoliticalBody body : setting.bodies()) {
            boolean provincial = setting.places().stream()
                    .anyMatch(p -> p.soviet().equals(body.id()) && p.group().equals("provincial_workers"));
            if (body.kind() == PoliticalBodyKind.SOVIET && provincial) {
                towns++;
                int first = run.firstDayOfMajority(body.id() + ".soviet_power", 1);
                turned += first >= 0 && first <= last ? 1 : 0;
            }
        }
        return 100.0 * turned / towns;
    }
}
