package smolny.lab.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.YamlWriter;
import smolny.kernel.param.Parameter;

/** Writes a draft as a scenario that extends another. */
final class DraftText {
    private static final String ASSUMED = "assumed";
    private static final String SOURCE = "source";
    private static final String PARAMETERS = "parameters";

    private final Draft draft;

    DraftText(Draft draft) {
        this.draft = draft;
    }

    /**
     * The whole file.
     *
     * @param id of the new scenario, the same as its file's name
     * @param parent id of the one it extends
     * @param words what it says of itself
     * @param about how the run was made, for the reader; empty to leave it out
     */
    String of(String id, String parent, WhatIfWords words, String about) {
        Fields file =
                Nodes.map("smolny", "1", "kind", "scenario", "id", id).with("title", Nodes.map("en", words.title()));
        file = said(file, "about", about);
        file = file.with("extends", Nodes.text(parent));
        file = said(file, "question", words.question());
        file = file.with("diverges", Nodes.text(draft.diverges().toString()))
                .with("plausible", Nodes.map("because", words.because(), SOURCE, ASSUMED));
        file = said(file, "cannot_show", words.cannotShow());
        file = drops(file);
        file = starts(file);
        return YamlWriter.write(events(file));
    }

    private static Fields said(Fields file, String key, String text) {
        return text.isBlank() ? file : file.with(key, Nodes.text(text.strip()));
    }

    private Fields drops(Fields file) {
        Fields drops = Nodes.map();
        for (Map.Entry<String, List<String>> section : draft.drops().entrySet()) {
            drops = drops.with(section.getKey(), Nodes.names(section.getValue()));
        }
        return drops.fields().isEmpty() ? file : file.with("drop", drops);
    }

    private Fields starts(Fields file) {
        Fields changes = Nodes.map();
        Fields fresh = Nodes.map();
        for (Map.Entry<String, String> path : draft.paths().entrySet()) {
            changes = changes.with(path.getKey(), Nodes.text(path.getValue()));
        }
        for (Map.Entry<Parameter, Double> start : draft.starts().entrySet()) {
            Parameter parameter = start.getKey();
            Fields entry = Nodes.map("value", Change.written(parameter, start.getValue()), SOURCE, ASSUMED);
            if (draft.setsAtStart(parameter)) {
                changes = changes.with(PARAMETERS + "." + parameter.id(), entry);
            } else {
                fresh = fresh.with(parameter.id(), entry);
            }
        }
        Fields whole = changes.fields().isEmpty() ? file : file.with("change", changes);
        return fresh.fields().isEmpty() ? whole : whole.with(PARAMETERS, fresh);
    }

    private Fields events(Fields file) {
        List<Node> events = new ArrayList<>(draft.added());
        draft.tweaks().forEach((day, values) -> events.add(tweaked(day, values)));
        return events.isEmpty() ? file : file.with("events", Nodes.list(events));
    }

    private Fields tweaked(int day, Map<Parameter, Double> values) {
        List<Node> effects = new ArrayList<>();
        List<String> words = new ArrayList<>();
        values.forEach((parameter, to) -> {
            String value = Change.written(parameter, to);
            effects.add(Nodes.map("do", "set", "parameter", parameter.id(), "to", value, SOURCE, ASSUMED));
            words.add(parameter.id() + " becomes " + value);
        });
        String date = draft.date(day).toString();
        return Nodes.map("id", draft.freeName("lesson-" + date), "date", date, "kind", "lesson")
                .with("title", Nodes.map("en", "In the lesson: " + String.join(", ", words)))
                .with("certainty", Nodes.text(ASSUMED))
                .with(SOURCE, Nodes.text(ASSUMED))
                .with("effects", Nodes.list(effects));
    }
}
