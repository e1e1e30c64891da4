package smolny.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.LoadedScenario;
import smolny.scenario.MapKind;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioFormat;
import smolny.scenario.SourceNode;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.YamlWriter;

/** Several what-ifs of one scenario, and changes of its events, as one scenario file. */
public final class CombinedWhatIf {
    private static final List<String> LISTS = List.of("drop", "add");
    /** What a file may add without the word. */
    private static final List<String> MAPS = List.of("change", "parameters");

    private Fields file;

    private CombinedWhatIf(Fields file) {
        this.file = file;
    }

    /**
     * The text of the file, which passes the ordinary checks only if the what-ifs go together.
     *
     * @param id of the new scenario, the same as its file's name
     * @param loaded the scenario that is changed
     * @param whatIfs the trees of interventions and scenario files that change it
     * @param changes of its events and parameters
     * @param about how to repeat the runs
     * @throws RequestRefusedException if two of them change the same thing
     */
    public static String yaml(
            String id, LoadedScenario loaded, List<Fields> whatIfs, List<SessionChange> changes, String about) {
        WhatIfDraft draft = new WhatIfDraft(loaded, changes);
        Optional<OldStyleDate> diverges = whatIfs.stream()
                .flatMap(one -> one.day("diverges").stream())
                .min(OldStyleDate::compareTo)
                .filter(day -> draft.isEmpty() || day.compareTo(draft.diverges()) < 0);
        Fields head = WhatIfDraft.map("smolny", "1", "kind", "scenario", "id", id)
                .with(
                        "title",
                        WhatIfDraft.map(
                                "en",
                                joined(
                                        whatIfs,
                                        one -> one.map("title").flatMap(title -> title.text("en")),
                                        " and ",
                                        "Events changed by hand")))
                .with("about", WhatIfDraft.text(about))
                .with("extends", WhatIfDraft.text(loaded.scenario().setting().id()))
                .with(
                        "question",
                        WhatIfDraft.text(joined(
                                whatIfs, one -> one.text("question"), " ", "What if these events had been different?")))
                .with(
                        "diverges",
                        WhatIfDraft.text(diverges.orElseGet(draft::diverges).toString()))
                .with(
                        "plausible",
                        WhatIfDraft.map(
                                "because",
                                joined(
                                        whatIfs,
                                        one -> one.map("plausible").flatMap(why -> why.text("because")),
                                        " ",
                                        "Tried in a lesson. Nobody has checked whether it was possible."),
                                "source",
                                "assumed"));
        CombinedWhatIf all = new CombinedWhatIf(
                WhatIfDraft.withText(head, "cannot_show", joined(whatIfs, one -> one.text("cannot_show"), " ", "")));
        whatIfs.stream()
                .flatMap(one -> one.field("measured").stream())
                .findFirst()
                .ifPresent(m -> all.file = all.file.with(m));
        whatIfs.forEach(all::join);
        all.join(draft.patching(Fields.of(WhatIfDraft.NOWHERE)));
        return YamlWriter.write(all.file);
    }

    private static String joined(
            List<Fields> whatIfs, Function<Fields, Optional<String>> text, String with, String otherwise) {
        List<String> texts = whatIfs.stream()
                .flatMap(one -> text.apply(one).stream())
                .distinct()
                .toList();
        return texts.isEmpty() ? otherwise : String.join(with, texts);
    }

    private void join(Fields patch) {
        for (String key : LISTS) {
            patch.map(key).ifPresent(sections -> sections.fields().forEach(section -> lists(key, section)));
        }
        for (String key : MAPS) {
            patch.map(key).ifPresent(entries -> entries.fields().forEach(entry -> entry(key, entry)));
        }
        MapKind additions = ScenarioFormat.kind("add");
        for (SourceNode.Field section : patch.fields()) {
            if (additions.key(section.key()).isPresent()) {
                lists("add", section);
            }
        }
    }

    private Fields part(String key) {
        return file.map(key).orElse(Fields.of(WhatIfDraft.NOWHERE));
    }

    private void lists(String key, SourceNode.Field section) {
        Fields part = part(key);
        List<SourceNode> items = new ArrayList<>(
                part.items(section.key()).map(SourceNode.Items::items).orElse(List.of()));
        for (SourceNode item :
                section.value() instanceof SourceNode.Items list ? list.items() : List.of(section.value())) {
            if (items.stream().noneMatch(item::sameAs)) {
                items.add(item);
            }
        }
        file = file.with(key, part.with(section.key(), new SourceNode.Items(items, WhatIfDraft.NOWHERE)));
    }

    private void entry(String key, SourceNode.Field entry) {
        Fields part = part(key);
        if (part.get(entry.key()).filter(other -> !other.sameAs(entry.value())).isPresent()) {
            throw new RequestRefusedException("two of these what-ifs change '" + entry.key() + "' in different ways");
        }
        file = file.with(key, part.with(entry));
    }
}
