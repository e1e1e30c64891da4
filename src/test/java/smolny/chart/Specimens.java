package smolny.chart;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.calendar.OldStyleDate;

/** Made-up but plausible input for every kind of figure; no number here is history. */
final class Specimens {
    static final int DAYS = 87;
    static final SeatCategory MIDDLE = new SeatCategory("Middle", Theme.MIDDLE, MarkerShape.DIAMOND);
    static final SeatCategory NO_SIDE = new SeatCategory("No side", Theme.NO_SIDE, MarkerShape.DOT);
    private static final String[] GROUPS = {
        "Petrograd metal plants",
        "Petrograd other workers",
        "Petrograd garrison",
        "Petrograd middle strata",
        "Baltic fleet and Finland",
        "Moscow workers",
        "Moscow garrison",
        "Moscow middle strata",
        "Northern front",
        "Western front",
        "South-western front",
        "Romanian front",
        "Provincial workers",
        "Provincial garrisons",
        "Provincial middle strata",
        "Peasants, north",
        "Peasants, south"
    };

    private static final OldStyleDate FIRST = new OldStyleDate(1917, 8, 18);

    private Specimens() {}

    static List<CalendarDay> days() {
        List<CalendarDay> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            days.add(new CalendarDay(day, FIRST.plusDays(day)));
        }
        return days;
    }

    static List<DayShare> rise(double from, double to, double middle, double width) {
        List<DayShare> samples = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            double way = 1 / (1 + Math.exp(-(day - middle) / 9));
            double share = from + (to - from) * way + 0.008 * Math.sin(day * 1.3) + 0.006 * Math.sin(day * 0.37);
            samples.add(new DayShare(day, spread(share, width * (0.4 + 2.4 * share * (1 - share)))));
        }
        return samples;
    }

    static ShareSummary spread(double share, double half) {
        return new ShareSummary(
                inside(share),
                inside(share - half),
                inside(share + half),
                inside(share - 2.4 * half),
                inside(share + 2.4 * half));
    }

    private static double inside(double share) {
        return Math.min(1, Math.max(0, share));
    }

    static List<ShareSeries> layers(double start, double end, double turn) {
        return List.of(
                ShareSeries.of(OpinionLayer.PRIVATE, rise(start + 0.06, end, turn, 0.025)),
                ShareSeries.of(OpinionLayer.EXPRESSED, rise(start - 0.08, Math.min(1, end + 0.01), turn + 5, 0.035)),
                ShareSeries.of(OpinionLayer.SEATS, rise(start - 0.12, end - 0.08, turn + 12, 0.03)));
    }

    static OpinionChart fewEvents() {
        return layers("petrograd-few", 9);
    }

    static OpinionChart manyEvents() {
        return layers("petrograd-many", 40);
    }

    private static OpinionChart layers(String name, int count) {
        List<CountedVote> votes = List.of(
                new CountedVote(13, "Resolution on power", 0.708),
                new CountedVote(22, "Presidium", 0.556),
                new CountedVote(38, "New executive", 0.66),
                new CountedVote(52, "Leaving the Pre-Parliament", 0.82),
                new CountedVote(59, "Military committee", 0.88));
        return new OpinionChart(
                name,
                "Petrograd comes round to soviet power",
                new DayAxis(days()),
                layers(0.46, 0.93, 18),
                votes,
                events(count));
    }

    static List<EventMark> events(int count) {
        String[] labels = {
            "District duma elections",
            "Riga falls",
            "Kornilov revolt",
            "Soviet votes for a left government",
            "Presidium defeated",
            "Democratic Conference",
            "Third coalition",
            "Removal order",
            "Pre-Parliament walk-out",
            "Party votes for insurrection",
            "Military committee formed",
            "Day of the Petrograd Soviet",
            "Winter Palace taken",
            "Decree on peace",
            "Railwaymen's ultimatum"
        };
        int[] dates = {2, 3, 9, 13, 22, 27, 38, 49, 50, 53, 59, 65, 68, 69, 72};
        List<EventMark> events = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int day = at < dates.length ? dates[at] : at * 37 % DAYS;
            String label = at < labels.length ? labels[at] : "Minor happening of some kind, number " + at;
            events.add(new EventMark(day, label, at < labels.length ? 100 - at : 50 - at, true));
        }
        return events;
    }

    static OpinionByGroupChart multiples() {
        List<GroupPanel> panels = new ArrayList<>();
        for (int group = 0; group < GROUPS.length; group++) {
            double end = 0.55 + 0.43 * Math.abs(Math.cos(group * 0.9));
            List<CountedVote> votes = group % 4 == 0
                    ? List.of(new CountedVote(20, "resolution", 0.45), new CountedVote(60, "resolution", end - 0.05))
                    : List.of();
            panels.add(new GroupPanel(GROUPS[group], layers(0.3 + 0.02 * (group % 6), end, 15 + 2.5 * group), votes));
        }
        return new OpinionByGroupChart(
                "groups", "Soldiers and provinces follow the Petrograd plants", new DayAxis(days()), panels);
    }

    static RecordComparisonChart residuals(int count) {
        String[] headings = {
            "Petrograd Soviet",
            "Petrograd dumas and factory committees",
            "Moscow",
            "Fronts",
            "Second Congress: mandates",
            "Constituent Assembly"
        };
        String[] labels = {
            "Resolution on power, for",
            "Presidium, for the old one",
            "Workers' section, Bolsheviks",
            "City duma, Socialist Revolutionaries",
            "Soldiers' section, Mensheviks and others"
        };
        List<RecordedShare> items = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            double recorded = 0.1 + 0.8 * Math.abs(Math.sin(at * 1.7));
            double off = 0.07 * Math.sin(at * 2.9) * Math.abs(Math.cos(at * 0.8));
            ShareSummary runs = spread(inside(recorded + off), 0.012 + 0.012 * (at % 3));
            items.add(new RecordedShare(
                    headings[at * headings.length / count],
                    labels[at % labels.length],
                    FIRST.plusDays(at).inShort(),
                    runs,
                    recorded,
                    at % 3 == 2));
        }
        return new RecordComparisonChart(
                "residuals", "Votes and elections: what the model gives and what is on record", items);
    }

    static SeatedAssembly assembly(String label, int seats, double share) {
        List<Integer> chosen = new ArrayList<>();
        for (int seat = 0; seat < seats; seat++) {
            double mood = (seat * 0.618034) % 1;
            chosen.add(mood < share ? 0 : mood < share + 0.6 * (1 - share) ? 1 : mood < 0.96 ? 2 : 3);
        }
        return new SeatedAssembly(
                label, List.of(SeatCategory.SOVIET_POWER, MIDDLE, SeatCategory.COALITION, NO_SIDE), chosen);
    }

    static HemicycleChart hemicycles() {
        return new HemicycleChart(
                "soviet-dates",
                "The Petrograd Soviet changes sides, seat by seat",
                "One mark is one delegate, by side",
                List.of(
                        assembly("27 Aug", 1000, 0.31),
                        assembly("9 Sept", 1000, 0.5),
                        assembly("25 Sept", 1000, 0.6),
                        assembly("10 Oct", 1000, 0.68),
                        assembly("25 Oct", 1000, 0.8)));
    }

    static HemicycleChart smallHemicycles() {
        return new HemicycleChart(
                "sections",
                "The workers' section over five dates",
                "One mark is one delegate, by side",
                List.of(
                        assembly("27 Aug", 300, 0.31),
                        assembly("9 Sept", 300, 0.5),
                        assembly("25 Sept", 300, 0.6),
                        assembly("10 Oct", 320, 0.68),
                        assembly("25 Oct", 240, 0.8)));
    }

    static HemicycleChart congress() {
        List<SeatCategory> parties = new ArrayList<>();
        String[] names = {
            "Bolsheviks", "Left SRs", "Internationalists", "Mensheviks", "SRs", "Bund", "Others", "No party"
        };
        List<Integer> seats = new ArrayList<>();
        for (int party = 0; party < names.length; party++) {
            parties.add(SeatCategory.party(names[party], party));
        }
        int[] sizes = {338, 98, 23, 62, 88, 11, 17, 12};
        for (int party = 0; party < sizes.length; party++) {
            for (int seat = 0; seat < sizes[party]; seat++) {
                seats.add(party);
            }
        }
        return new HemicycleChart(
                "congress",
                "The Second Congress by mandate and by party",
                "One mark is one delegate of the congress",
                List.of(assembly("By mandate", 649, 0.6), new SeatedAssembly("By party", parties, seats)));
    }

    static AdoptionChart adoption() {
        List<RecordedAdoption> recorded = new ArrayList<>();
        String[] places = {
            "Kronstadt",
            "Petrograd",
            "Moscow",
            "Kiev",
            "Krasnoyarsk",
            "Narva",
            "Tashkent",
            "Saratov",
            "Helsingfors",
            "Minsk",
            "Kharkov",
            "Kazan",
            "Samara",
            "Baku",
            "Tsaritsyn",
            "Reval",
            "Ivanovo",
            "Tula"
        };
        for (int at = 0; at < 46; at++) {
            int day = (int) Math.min(DAYS - 1, 12 + 58 * Math.pow(((at * 0.618) % 1), 0.8));
            // No source gives the day of each seventh, nor tells that of one from another's.
            int last = at % 7 == 6 ? (at % 2 == 0 ? 60 : 72) : day;
            recorded.add(new RecordedAdoption(
                    at % 7 == 6 ? last - 8 : day,
                    last,
                    places[at % places.length] + (at < places.length ? "" : " works"),
                    60 - at));
        }
        return new AdoptionChart(
                "adoption",
                "Resolutions for soviet power spread in two waves",
                new DayAxis(days()),
                List.of(
                        new ShareSeries(
                                "City soviets", new LineStyle(Theme.SEATS, 2.6, false), rise(0.02, 0.88, 42, 0.04)),
                        new ShareSeries(
                                "Factories and units",
                                new LineStyle(Theme.EXPRESSED, 2.6, false),
                                rise(0.04, 0.96, 28, 0.03))),
                recorded);
    }

    static MapChart map(int dates) {
        Object[][] towns = {
            {"Petrograd", 30.3, 59.93, 950000},
            {"Moscow", 37.6, 55.75, 760000},
            {"Kronstadt", 29.77, 60.0, 60000},
            {"Helsingfors", 24.94, 60.17, 80000},
            {"Reval", 24.75, 59.44, 60000},
            {"Vyborg", 28.73, 60.71, 40000},
            {"Narva", 28.19, 59.38, 20000},
            {"Pskov", 28.33, 57.82, 40000},
            {"Minsk", 27.56, 53.9, 90000},
            {"Kiev", 30.52, 50.45, 250000},
            {"Odessa", 30.72, 46.48, 260000},
            {"Kharkov", 36.23, 49.99, 170000},
            {"Yekaterinoslav", 35.04, 48.46, 120000},
            {"Rostov", 39.7, 47.24, 130000},
            {"Tsaritsyn", 44.5, 48.7, 90000},
            {"Saratov", 46.03, 51.53, 140000},
            {"Samara", 50.1, 53.2, 110000},
            {"Kazan", 49.1, 55.79, 120000},
            {"Nizhny Novgorod", 44.0, 56.33, 110000},
            {"Ivanovo", 40.98, 57.0, 80000},
            {"Tver", 35.9, 56.86, 50000},
            {"Tula", 37.6, 54.19, 90000},
            {"Smolensk", 32.05, 54.78, 50000},
            {"Voronezh", 39.2, 51.67, 60000},
            {"Yaroslavl", 39.87, 57.63, 60000},
            {"Baku", 49.87, 40.4, 160000},
            {"Tiflis", 44.79, 41.72, 160000},
            {"Yekaterinburg", 60.6, 56.84, 70000},
            {"Perm", 56.25, 58.01, 60000},
            {"Ufa", 55.97, 54.74, 50000},
            {"Orenburg", 55.1, 51.77, 60000},
            {"Omsk", 73.37, 54.99, 80000},
            {"Tomsk", 84.97, 56.5, 60000},
            {"Krasnoyarsk", 92.87, 56.01, 50000},
            {"Irkutsk", 104.3, 52.29, 70000},
            {"Tashkent", 69.24, 41.3, 120000},
            {"Northern front", 26.3, 57.2, 700000},
            {"Western front", 26.6, 54.6, 800000},
            {"South-western front", 25.8, 49.7, 900000},
            {"Romanian front", 27.2, 46.9, 800000}
        };
        int[] when = {9, 30, 68, 40, 50, 60};
        List<MapPlace> places = new ArrayList<>();
        for (int at = 0; at < towns.length; at++) {
            List<Double> support = new ArrayList<>();
            for (int date = 0; date < dates; date++) {
                double end = 0.35 + 0.6 * Math.abs(Math.cos(at * 0.7));
                support.add(inside(0.15 + (end - 0.15) * when[date] / 68.0));
            }
            Object[] town = towns[at];
            places.add(new MapPlace(
                    (String) town[0],
                    (Double) town[1],
                    (Double) town[2],
                    (Integer) town[3],
                    town[0].toString().endsWith("front"),
                    town[0].equals("Petrograd") || town[0].equals("Moscow"),
                    support));
        }
        List<CalendarDay> chosen = new ArrayList<>();
        for (int date = 0; date < dates; date++) {
            chosen.add(days().get(when[date]));
        }
        return new MapChart("map" + dates, "From the capital outward, and along the railways", chosen, places);
    }

    static List<Figure> all() {
        return List.of(
                fewEvents(),
                manyEvents(),
                multiples(),
                residuals(52),
                hemicycles(),
                smallHemicycles(),
                congress(),
                adoption(),
                map(3),
                map(1),
                tornado(true),
                tornado(false),
                effects(),
                pit());
    }

    static TornadoChart tornado(boolean signed) {
        List<ParameterEffect> bars = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            double whole = 0.62 - 0.07 * i;
            bars.add(new ParameterEffect(
                    "parameter.number_" + (i + 1),
                    whole,
                    Math.max(0, whole - 0.1),
                    whole + 0.12,
                    signed && i % 3 == 1 ? -whole : whole * (i % 2 == 0 ? 1 : 0.4)));
        }
        return new TornadoChart(
                signed ? "tornado-effects" : "tornado-shares",
                "What moves the share of deputies",
                new TornadoChart.Terms("20 of 20 trajectories", "mu*", "mu", "points", signed),
                bars);
    }

    static ElementaryEffectsChart effects() {
        List<ParameterEffect> sways = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            double size = 18.0 / (1 + i * 0.6);
            double spread = size * (0.3 + 0.9 * (i * 7 % 11) / 11);
            sways.add(new ParameterEffect("parameter.number_" + (i + 1), size, 0.8 * size, 1.3 * size, spread));
        }
        return new ElementaryEffectsChart(
                "effects", "What moves the share of deputies", "20 of 20 trajectories", "points", sways);
    }

    private static Figure pit() {
        return new PitHistogram(
                "pit",
                "Where the records fall",
                List.of(
                        PitHistogram.Bars.of("fitted", new int[] {3, 2, 0, 5, 4, 4, 3, 6, 2, 1}),
                        PitHistogram.Bars.of("held out", new int[] {9, 2, 1, 0, 0, 1, 2, 2, 3, 12})));
    }
}
