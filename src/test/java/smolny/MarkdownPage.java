package smolny;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the manual, taken apart.
 *
 * @param file where it lies
 * @param text all of it
 */
public record MarkdownPage(Path file, String text) {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^```([^\n]*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]*)]\\(([^)\\s]*)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./smolny ([^`#\n]*)");
    private static final Pattern ROW_OR_HEADING = Pattern.compile("(?m)^(\\||#).*$");

    /**
     * A block between fences.
     *
     * @param info what stands after the opening fence: the language, then what a test is to do with it
     * @param body the lines between
     */
    public record Block(String info, String body) {}

    /**
     * A link.
     *
     * @param words what a reader clicks
     * @param target where it leads
     */
    public record Link(String words, String target) {}

    /** Reads it. */
    public static MarkdownPage read(String file) throws IOException {
        return new MarkdownPage(Path.of(file), Files.readString(Path.of(file)));
    }

    /** README and every page of the manual, without the decisions, which are dated. */
    public static List<MarkdownPage> manual() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            List<MarkdownPage> pages = new ArrayList<>(List.of(read("README.md"), read("scenarios/README.md")));
            for (Path file : docs.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(read(file.toString()));
            }
            return pages;
        }
    }

    /** Everything between fences, in order. */
    public List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1).strip(), block.group(2)))
                .toList();
    }

    /** Arguments of every command shown, in blocks and in the text. */
    public List<String> commands() {
        return COMMAND.matcher(text)
                .results()
                .map(command -> command.group(1).strip())
                .toList();
    }

    /** Links to pages and to places in pages. */
    public List<Link> links() {
        return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(link -> new Link(link.group(1), link.group(2)))
                .toList();
    }

    /** What is left for reading aloud: no code, tables, headings, pictures; links by their words. */
    public String prose() {
        String left = withoutCode();
        return ROW_OR_HEADING.matcher(left).replaceAll("");
    }

    /** All but code, pictures and comments: tables and headings are kept. */
    public String withoutCode() {
        String left = BLOCK.matcher(text).replaceAll("");
        left = COMMENT.matcher(left).replaceAll("");
        left = PICTURE.matcher(left).replaceAll("");
        left = LINK.matcher(left).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
        return CODE.matcher(left).replaceAll("");
    }
}
