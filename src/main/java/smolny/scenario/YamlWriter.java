package smolny.scenario;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a tree as YAML that reads back to the same tree. The output depends on nothing but the tree. */
public final class YamlWriter {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{Nd}\\p{Nl}\\p{No}_./][\\p{L}\\p{Nd}\\p{Nl}\\p{No}_ ./=<>;()+-]*");
    private static final int SHORT = 96;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The whole tree as YAML text, ended by a line feed. */
    public static String write(SourceNode root) {
        YamlWriter writer = new YamlWriter();
        writer.block(root, 0);
        return writer.out.toString();
    }

    private void block(SourceNode node, int indent) {
        if (node instanceof SourceNode.Fields map && !map.fields().isEmpty()) {
            map.fields().forEach(f -> field(f, indent));
        } else if (node instanceof SourceNode.Items list && !list.items().isEmpty()) {
            list.items().forEach(item -> item(item, indent));
        } else {
            out.append(inline(node)).append('\n');
        }
    }

    private void field(SourceNode.Field field, int indent) {
        out.append(" ".repeat(indent)).append(quoted(field.key())).append(':');
        valueAfter(field.value(), indent);
    }

    private void valueAfter(SourceNode value, int indent) {
        String line = inline(value);
        boolean fits = value instanceof SourceNode.Scalar || (flat(value) && line.length() + indent <= SHORT);
        if (fits) {
            out.append(' ').append(line).append('\n');
        } else {
            out.append('\n');
            block(value, indent + 2);
        }
    }

    private void item(SourceNode item, int indent) {
        out.append(" ".repeat(indent)).append('-');
        if (item instanceof SourceNode.Fields map && !map.fields().isEmpty() && !fitsInline(map, indent)) {
            SourceNode.Field first = map.fields().get(0);
            out.append(' ').append(quoted(first.key())).append(':');
            valueAfter(first.value(), indent + 2);
            map.fields().subList(1, map.fields().size()).forEach(f -> field(f, indent + 2));
        } else {
            valueAfter(item, indent);
        }
    }

    private static boolean fitsInline(SourceNode.Fields map, int indent) {
        return flat(map) && inline(map).length() + indent <= SHORT;
    }

    /** Whether a collection holds scalars only, so that one line shows it well. */
    private static boolean flat(SourceNode node) {
        if (node instanceof SourceNode.Fields map) {
            return map.fields().stream().allMatch(f -> simple(f.value()));
        }
        return node instanceof SourceNode.Items list
                && list.items().stream().allMatch(SourceNode.Scalar.class::isInstance);
    }

    private static boolean simple(SourceNode value) {
        return value instanceof SourceNode.Scalar
                || (value instanceof SourceNode.Items list
                        && list.items().stream().allMatch(SourceNode.Scalar.class::isInstance));
    }

    private static String inline(SourceNode node) {
        StringBuilder text = new StringBuilder();
        if (node instanceof SourceNode.Scalar scalar) {
            text.append(quoted(scalar.text()));
        } else if (node instanceof SourceNode.Items list) {
            list.items().forEach(item -> text.append(text.isEmpty() ? "" : ", ").append(inline(item)));
            text.insert(0, '[').append(']');
        } else if (node instanceof SourceNode.Fields map) {
            map.fields().forEach(f -> text.append(text.isEmpty() ? "" : ", ")
                    .append(quoted(f.key()))
                    .append(": ")
                    .append(inline(f.value())));
            text.insert(0, '{').append('}');
        }
        return text.toString();
    }

    private static String quoted(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(" ");
        if (plain) {
            return text;
        }
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            escaped.append(escape(text.charAt(i)));
        }
        return escaped.append('"').toString();
    }

    private static String escape(char c) {
        if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        if (c == '\n') {
            return "\\n";
        }
        boolean hidden = Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
        return hidden ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
    }
}
