package smolny.report;

import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.chart.FigureFiles;
import smolny.chart.MapPlace;
import smolny.chart.PlaceMap;
import smolny.experiment.whatif.EffectUncertainty;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.experiment.whatif.WhatIfResult;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.output.NumberFormats;
import smolny.output.ProgramFiles;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.Intervention;
import smolny.scenario.LoadedScenario;
import smolny.scenario.SourceWork;
import smolny.simulation.Outcomes;

/**
 * The lesson "Coup or mass insurrection?" as pages for print. The texts are templates, one for each page and language; every
 * number of the model, every count of the record, every day and every work in them comes from runs and from the scenario.
 */
public final class LessonPages {
    /** What-ifs that the pages quote. */
    public static final List<String> QUOTED =
            List.of("no-removal-order", "no-kornilov", "no-agitators", "no-crackdown");
    /** Languages of the pages; each has a folder. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    private static final List<String> PAGES =
            List.of("index", "plan", "worksheet", "key", "sources", "people", "sitting", "articles", "historians");
    /** Pages about one what-if. */
    private static final List<String> SHEET = List.of("worksheet", "key");

    private static final Set<String> CAPITALS = Set.of("petrograd_soviet", "moscow_soviet");
    private static final char NO_BREAK = '\u00a0';
    private static final int CLASS_SIZE = 30;
    private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private final LoadedScenario scenario;
    private final LessonWords words;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private LessonPages(LoadedScenario scenario, LessonWords words, LessonAnswer sheet) {
        this.scenario = scenario;
        this.words = words;
        WhatIfRequest request = sheet.result().request();
        values.put("seed", Long.toString(request.before().seed()));
        values.put("scale", request.before().scale().name());
        values.put("pairs", Integer.toString(sheet.result().effect().pairs()));
        values.put("sheet", answer(sheet));
        values.put("day", days());
        values.put("work", works());
        values.put("vote", votes());
        values.put("mandate", mandates());
        values.put("map", map());
    }

    /**
     * The whole lesson: every page in every language, by its name in the folder.
     *
     * @param scenario the unchanged version of all answers
     * @param answers the {@link #QUOTED} what-ifs in this order, each also under the readings; the first is the one of the
     *     worksheet
     */
    public static Map<String, String> all(LoadedScenario scenario, List<LessonAnswer> answers) {
        return inEveryLanguage(PAGES, words -> {
            LessonPages pages = new LessonPages(scenario, words, answers.get(0));
            Map<String, Object> quoted = new LinkedHashMap<>();
            answers.forEach(one -> quoted.put(one.change().id(), pages.answer(one)));
            pages.values.put("what", quoted);
            pages.values.put(
                    "changes",
                    scenario.interventions().stream()
                            .map(change -> Map.of("id", change.id(), "title", pages.title(change)))
                            .toList());
            return pages;
        });
    }

    /** The worksheet and its key for another what-if, in every language, by name in the folder. */
    public static Map<String, String> worksheet(LoadedScenario scenario, LessonAnswer answer) {
        return inEveryLanguage(SHEET, words -> new LessonPages(scenario, words, answer));
    }

    /** A scenario in which the Soviet votes as a class did in its sitting of 9 September, as YAML. */
    public static String classVote(LoadedScenario scenario, ClassVote vote) {
        HistoricalRecord.Vote recorded = record(scenario).votes().stream()
                .filter(one -> one.session().equals(ClassVote.SESSION))
                .findFirst()
                .orElseThrow();
        return filled(
                template(ClassVote.ID + ".yaml"),
                Map.of("vote", vote.words(), "credibility", NumberFormats.fixed(vote.credibility(recorded), 3)),
                false);
    }

    private interface Filler {
        LessonPages in(LessonWords words);
    }

    private static Map<String, String> inEveryLanguage(List<String> pages, Filler filler) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            LessonPages filled = filler.in(new LessonWords(language));
            pages.forEach(page -> files.put(language + "/" + page + ".html", filled.page(page, pages)));
        }
        return files;
    }

    private String page(String name, List<String> among) {
        String body = filled(template(words.language() + "/" + name + ".html"), values, true);
        Matcher heading = HEADING.matcher(body);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("language", words.language());
        page.put("title", heading.find() ? MARKUP.matcher(heading.group(1)).replaceAll("") : name);
        page.put("style", template("lesson.css"));
        page.put("name", name);
        page.put("body", body);
        page.put("foot", filled(words.of("foot"), values, true));
        List<Map<String, String>> links = new ArrayList<>();
        among.forEach(other -> links.add(Map.of("page", other, "title", words.of("title." + other))));
        page.put("links", links);
        return filled(template("page.html"), page, false);
    }

    /** A template with values put in: they are escaped, and in a text they are marked as computed. */
    private static String filled(String template, Map<String, Object> values, boolean marked) {
        return Mustache.compiler()
                .withEscaper(text -> {
                    String safe = HtmlTemplate.escaped(text);
                    return marked ? "<span class=\"n\">" + safe.replace(" %", NO_BREAK + "%") + "</span>" : safe;
                })
                .compile(template)
                .execute(values);
    }

    private static String template(String name) {
        return ProgramFiles.text(LessonPages.class, "lessons/" + name);
    }

    private Map<String, Object> answer(LessonAnswer answer) {
        WhatIfResult result = answer.result();
        TargetMeasure target = result.request().target();
        Map<String, Object> of = new LinkedHashMap<>();
        of.put("command", answer.command());
        of.put("measure", words.measure(target));
        of.put("date", words.day(scenario.scenario().setting().clock().dateOf(target.day())));
        of.put("before", words.level(target, result.effect().before()));
        of.put("after", words.level(target, result.effect().after()));
        of.put("change", words.change(target, result.effect()));
        of.put("interval", words.range(target, result.effect().interval()));
        of.put("apart", words.size(target, result.effect().runToRun()));
        EffectUncertainty uncertainty = result.uncertainty();
        of.put("tried", uncertainty.variesParameters());
        of.put("sets", Integer.toString(uncertainty.cases()));
        of.put("range", words.range(target, uncertainty.together()));
        of.put("fallBefore", fall(result.outcomes(), OutcomeChange::before));
        of.put("fallAfter", fall(result.outcomes(), OutcomeChange::after));
        uncertainty
                .readings()
                .forEach(in -> of.put(
                        in.reading().id(),
                        Map.of(
                                "change", words.change(target, in.effect()),
                                "fallAfter", fall(in.outcomes(), OutcomeChange::after))));
        Intervention change = answer.change();
        of.put("title", title(change));
        of.put("question", own(change, "question", change.question()));
        of.put("because", own(change, "because", change.because()));
        of.put("against", own(change, "against", change.against()));
        of.put("cannot", own(change, "cannot", change.cannotShow()));
        return of;
    }

    private String title(Intervention change) {
        return change.titles().getOrDefault(words.language(), change.id());
    }

    /** A text of the scenario, which is in English, or its translation. */
    private String own(Intervention change, String key, String text) {
        return words.of(change.id() + "." + key, words.put("untranslated", text));
    }

    private String fall(List<OutcomeChange> outcomes, ToDoubleFunction<OutcomeChange> version) {
        return outcomes.stream()
                .filter(one -> one.outcome().id().equals(Outcomes.FALL))
                .map(one -> words.probability(version.applyAsDouble(one)))
                .findFirst()
                .orElse("");
    }

    /** Days of the chronicle in both calendars. */
    private Map<String, Object> days() {
        Map<String, Object> days = new LinkedHashMap<>();
        for (ChronicleEntry entry : scenario.chronicle()) {
            days.put(
                    entry.id(),
                    Map.of(
                            "old",
                            words.day(entry.date()),
                            "new",
                            words.day(entry.date().newStyle())));
        }
        return days;
    }

    private Map<String, Object> works() {
        Map<String, Object> works = new LinkedHashMap<>();
        for (SourceWork work : scenario.sources()) {
            works.put(work.id(), words.citation(work));
        }
        return works;
    }

    /** The bodies of which the language has a name for the map, as an SVG element. */
    private String map() {
        List<MapPlace> places = new ArrayList<>();
        for (PoliticalBody body : scenario.scenario().setting().bodies()) {
            String name = words.of("map." + body.id(), "");
            if (!name.isEmpty()) {
                boolean front = body.kind() == PoliticalBodyKind.ARMY_COMMITTEE;
                boolean capital = CAPITALS.contains(body.id());
                places.add(new MapPlace(name, body.lon(), body.lat(), 1, front, capital, List.of()));
            }
        }
        String svg = FigureFiles.svg(new PlaceMap(words.of("map"), places), "");
        return svg.substring(svg.indexOf("<svg"));
    }

    /** Counts of recorded votes, and the same in a class of thirty. */
    private Map<String, Object> votes() {
        Map<String, Object> votes = new LinkedHashMap<>();
        for (HistoricalRecord.Vote vote : record(scenario).votes()) {
            int abstain = Objects.requireNonNullElse(vote.abstain(), 0);
            double all = vote.inFavour() + vote.against() + abstain;
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("for", Integer.toString(vote.inFavour()));
            counts.put("against", Integer.toString(vote.against()));
            counts.put("abstain", Integer.toString(abstain));
            counts.put("voted", Integer.toString(vote.inFavour() + vote.against() + abstain));
            counts.put("present", Objects.toString(vote.present(), ""));
            counts.put("percent", NumberFormats.wholePercent(vote.inFavour() / all));
            counts.put("classFor", ofClass(vote.inFavour() / all));
            counts.put("classAgainst", ofClass(vote.against() / all));
            counts.put("classAbstain", ofClass(abstain / all));
            votes.put(vote.session(), counts);
        }
        return votes;
    }

    private static String ofClass(double share) {
        return Long.toString(Math.round(CLASS_SIZE * share));
    }

    private Map<String, Object> mandates() {
        Map<String, Object> mandates = new LinkedHashMap<>();
        for (HistoricalRecord.Mandate mandate : record(scenario).mandates()) {
            mandates.put(
                    mandate.answer(),
                    Map.of(
                            "delegates", Objects.toString(mandate.delegates(), ""),
                            "of", Objects.toString(mandate.of(), ""),
                            "percent", NumberFormats.wholePercent(mandate.share())));
        }
        return mandates;
    }

    private static HistoricalRecord record(LoadedScenario scenario) {
        return Objects.requireNonNullElse(scenario.record(), HistoricalRecord.EMPTY);
    }
}
