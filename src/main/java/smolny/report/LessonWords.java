package smolny.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.TargetMeasure;
import smolny.kernel.calendar.NewStyleDate;
import smolny.kernel.calendar.OldStyleDate;
import smolny.output.NumberFormats;
import smolny.output.ProbabilityWords;
import smolny.output.ProgramFiles;
import smolny.scenario.SourceWork;

/** The words of the lessons in one language, and numbers, days and works written in it. */
final class LessonWords {
    private static final String PAGES = "\\d[\\d, -]*";

    private final String language;
    private final Properties words = new Properties();

    /** Reads the table of a language, {@code en} or {@code ru}. */
    LessonWords(String language) {
        this.language = language;
        try {
            words.load(new StringReader(
                    ProgramFiles.text(LessonWords.class, "lessons/" + language + "/words.properties")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String language() {
        return language;
    }

    /**
     * A text of the table.
     *
     * @throws IllegalStateException if the table lacks it
     */
    String of(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("the words of the lessons (" + language + ") lack " + key);
        }
        return word;
    }

    /** A text of the table, or another one if the table lacks it. */
    String of(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }

    /** A text of the table with something put into it. */
    String put(String key, Object... into) {
        return String.format(Locale.ROOT, of(key), into);
    }

    /** A number as this language writes it. */
    String number(String plain) {
        return plain.replace("-", "\u2212").replace(".", of("decimal"));
    }

    /** A level of what is compared: "64.9 %". */
    String level(TargetMeasure target, double value) {
        return number(NumberFormats.inUnit(target.unit(), value)) + " " + (target.isInPoints() ? "%" : unit(target));
    }

    /** A size in the unit of what is compared: "4.2 points". */
    String size(TargetMeasure target, double value) {
        return number(NumberFormats.inUnit(target.unit(), Math.abs(value))) + " " + unit(target);
    }

    /** A difference: "21.7 points lower", or that there is no clear one. */
    String change(TargetMeasure target, PairedEstimate effect) {
        int sign = effect.interval().sign();
        return sign == 0
                ? put("unclear", number(NumberFormats.signedInUnit(target.unit(), effect.effect())))
                : put(sign < 0 ? "lower" : "higher", size(target, effect.effect()));
    }

    /** A range of differences: "12.9 to 26.7 points lower". */
    String range(TargetMeasure target, Interval range) {
        if (range.sign() == 0) {
            return between(
                    "signed",
                    NumberFormats.signedInUnit(target.unit(), range.low()),
                    NumberFormats.signedInUnit(target.unit(), range.high()) + " " + unit(target));
        }
        double small = Math.min(Math.abs(range.low()), Math.abs(range.high()));
        double large = Math.max(Math.abs(range.low()), Math.abs(range.high()));
        String sizes = between("between", NumberFormats.inUnit(target.unit(), small), size(target, large));
        return put(range.sign() < 0 ? "lower" : "higher", sizes);
    }

    private String between(String key, String low, String high) {
        return put(key, number(low), number(high));
    }

    private String unit(TargetMeasure target) {
        return of("unit." + target.unit(), target.unit());
    }

    /** What is compared. */
    String measure(TargetMeasure target) {
        return of("measure." + target.measure(), target.subject());
    }

    /** A probability as words and a rounded number. */
    String probability(double value) {
        String rounded = ProbabilityWords.rounded(value);
        String bound = rounded.substring(0, rounded.indexOf(' '));
        return of("probability." + ProbabilityWords.words(value).replace(' ', '-')) + " (" + of(bound)
                + rounded.substring(bound.length()) + ")";
    }

    /** "25 October". */
    String day(OldStyleDate day) {
        return day.day() + " " + of("month." + day.month());
    }

    /** "7 November". */
    String day(NewStyleDate day) {
        return day.day() + " " + of("month." + day.month());
    }

    /** Author, title, edition, year and, of a printed work, page; and whether the project has read it. */
    String citation(SourceWork work) {
        boolean printed = !work.edition().isEmpty() || work.where().isEmpty();
        String page = work.pages().matches(PAGES) ? put("page", work.pages()) : printed ? of("page.unknown") : "";
        String title = work.title().replaceAll("\\(Russian(?=[;)])", "(" + of("russian"));
        return Stream.of(work.author(), title, work.edition(), work.year(), page, of("access." + work.access()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
