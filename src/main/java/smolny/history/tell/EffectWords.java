package smolny.history.tell;

import java.util.ArrayList;
import java.util.List;
import smolny.history.compile.Row;
import smolny.history.schema.Days;
import smolny.history.text.Node.Fields;

/** What effects do, in words with dose, unit and source. */
final class EffectWords {
    private static final String TO = "to";
    private static final String WHO = "who";
    private static final String BODY = "body";
    private static final String STEP = "  ";

    private final Called called;

    EffectWords(Called called) {
        this.called = called;
    }

    /** One line for each effect under a key, or one that says there is none. */
    List<String> lines(Fields owner, String key, String indent) {
        List<String> lines = new ArrayList<>();
        for (Row effect : Row.in(owner, key)) {
            List<String> sources = effect.names("source");
            lines.add(
                    indent + "- " + words(effect) + (sources.isEmpty() ? "" : " (" + String.join(", ", sources) + ")"));
            if (effect.text("do").equals("clash")) {
                lines.add(indent + STEP + "if the government falls:");
                lines.addAll(lines(effect.map(), "if_government_falls", indent + STEP + STEP));
                lines.add(indent + STEP + "if it stands:");
                lines.addAll(lines(effect.map(), "if_government_stands", indent + STEP + STEP));
            }
        }
        return lines.isEmpty() ? List.of(indent + "- nothing") : lines;
    }

    private String words(Row r) {
        return switch (r.text("do")) {
            case "credibility" -> "the government's credibility " + moved(r);
            case "threat" -> threat(r);
            case "fear" -> fear(r);
            case "dread" -> "dread of civil war is " + r.text(TO) + " and fades from now on";
            case "access" -> access(r);
            case "relief" ->
                "the drive of " + who(r) + " falls by " + r.text(TO) + " because the grievance over " + r.text("of")
                        + " is met";
            case "agitators" ->
                "agitators of the " + r.text("side") + " side count for " + r.text(TO) + " of the usual with " + who(r);
            case "meeting" -> meeting(r);
            case "momentum" -> "a drive of " + r.text(TO) + " is added for all but townspeople";
            default -> order(r);
        };
    }

    private static String fear(Row r) {
        return r.has("times")
                ? r.text("times") + " of the fear is left"
                : "fear is at least " + r.text("at_least") + " from now on";
    }

    private String order(Row r) {
        return switch (r.text("do")) {
            case "recall" ->
                "seats of " + (r.has(BODY) ? called.one(r.text(BODY)) : who(r)) + " are renewed "
                        + bare(r.text("times")) + " times as fast as usual";
            case "set" -> "the parameter " + r.text("parameter") + " becomes " + r.text(TO);
            case "found" -> called.one(r.text(BODY)) + " comes into being";
            case "dissolve" -> called.one(r.text(BODY)) + " ends";
            case "mark" -> "it is noted that '" + r.text("outcome") + "'";
            case "call" -> "'" + vote(r) + "' is called for " + day(r, "on");
            case "cancel" -> "'" + vote(r) + "' is called off";
            case "clash" -> "the forces meet";
            default -> r.text("do");
        };
    }

    private static String moved(Row r) {
        if (r.has(TO)) {
            return "becomes " + r.text(TO);
        }
        String by = r.text("by");
        return by.startsWith("-") ? "falls by " + by.substring(1) : "rises by " + by.replace("+", "");
    }

    private String threat(Row r) {
        if (r.number(TO) == 0) {
            return "the threat to " + who(r) + " is lifted";
        }
        boolean stands = r.text("lasts", "fades").equals("stands");
        return "a threat of " + r.text(TO) + " hangs over " + who(r)
                + (stands ? " and stands until lifted" : " and fades by itself");
    }

    private String access(Row r) {
        if (r.has("place")) {
            return called.one(r.text("place")) + (r.flag("open", true) ? " opens to" : " shuts out") + " agitators";
        }
        return r.has(TO)
                ? "agitators' access becomes " + r.text(TO)
                : "agitators' access changes by " + r.text("by") + " until " + day(r, "until");
    }

    private String meeting(Row r) {
        String where = r.has("places") ? called.all(r.names("places")) : who(r);
        String except = r.has("except") ? ", except " + called.all(r.names("except")) + "," : "";
        return "the units of " + where + except + " meet and hear " + called.all(r.names("hears")) + "; "
                + r.text("mixing") + " of what they perceive comes from them";
    }

    private String who(Row r) {
        return called.all(r.names(WHO));
    }

    private static String vote(Row r) {
        return r.has("session") ? r.text("session") : r.text("election");
    }

    private static String bare(String quantity) {
        int blank = quantity.indexOf(' ');
        return blank < 0 ? quantity : quantity.substring(0, blank);
    }

    private static String day(Row r, String key) {
        return Days.words(r.day(key));
    }
}
