package smolny.page;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import smolny.chart.BaseMap;
import smolny.output.Json;
import smolny.output.ProgramFiles;
import smolny.output.ProgramVersion;
import smolny.output.Provenance;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.Scenarios;

/**
 * The page as one file: template, style, modules and texts from the program's resources, the model as the web build compiled it, and
 * the files of a scenario with the library's what-ifs. The same inputs give the same file.
 */
public final class PageFile {
    /** Modules of the page by the name under which they import each other, in alphabetical order. */
    static final List<String> MODULES =
            List.of("ask", "draw", "main", "map", "model", "share", "state", "watch", "why", "words");
    /** Languages of the page, each with a table of texts. */
    static final List<String> LANGUAGES = List.of("en", "ru");

    private static final String BUILD = "mvn -Pweb package";

    private final Path home;
    private final Path web;
    private final Path library;

    /**
     * A page of a web build.
     *
     * @param home of the program: the web build lies in {@code target/web} below it
     */
    public PageFile(Path home) {
        this.home = home;
        this.web = home.resolve("target").resolve("web");
        this.library = Scenarios.library();
    }

    /**
     * The text of the page.
     *
     * @param scenario name of a scenario of the library
     * @throws RequestRefusedException if there is no web build, or it is older than the program
     */
    public String html(String scenario) throws IOException {
        Path model = web.resolve("smolny.wasm");
        Path runtime = web.resolve("runtime.js");
        refuseIf(
                !Files.isRegularFile(model) || !Files.isRegularFile(runtime),
                "the model has not been compiled for browsers: run '" + BUILD
                        + "', which takes about a minute, and try again");
        refuseIf(
                newest(web.resolveSibling("classes").resolve("smolny"), library)
                                .compareTo(Files.getLastModifiedTime(model))
                        > 0,
                "the program or its scenarios have changed since the model was compiled for browsers: run '" + BUILD
                        + "' and try again");
        ProgramVersion version = ProgramVersion.current();
        Map<String, String> files = scenarioFiles(scenario);
        byte[] wasm = Files.readAllBytes(model);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("scenario", scenario);
        payload.put("version", version.version());
        payload.put("commit", version.commit());
        payload.put("lesson", !lesson().isEmpty());
        payload.put("build", build(wasm, files));
        payload.put("runtime", Files.readString(runtime));
        payload.put("worker", resource("worker.js"));
        payload.put("wasm", packed(wasm));
        payload.put("files", packed(Json.line(files).getBytes(StandardCharsets.UTF_8)));
        payload.put("ground", packed(BaseMap.outlines().getBytes(StandardCharsets.UTF_8)));
        Map<String, String> modules = new LinkedHashMap<>();
        for (String module : MODULES) {
            modules.put(
                    module,
                    "data:text/javascript;base64,"
                            + base64(resource(module + ".js").getBytes(StandardCharsets.UTF_8)));
        }
        Map<String, Object> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            texts.put(language, Json.parse(resource(language + ".json")));
        }
        payload.put("texts", packed(Json.line(texts).getBytes(StandardCharsets.UTF_8)));
        return resource("page.html")
                .replace("/*style*/", resource("page.css"))
                .replace("/*modules*/", script(Json.line(Map.of("imports", modules))))
                .replace("/*payload*/", script(Json.line(payload)));
    }

    /** Pages of the lesson, by their name in the page's folder; none if the program has none with it. */
    public Map<String, Path> lesson() throws IOException {
        Path pages = home.resolve("docs").resolve("lessons");
        Map<String, Path> found = new TreeMap<>();
        if (Files.isDirectory(pages)) {
            try (Stream<Path> walk = Files.walk(pages)) {
                walk.filter(file -> file.toString().endsWith(".html"))
                        .forEach(file -> found.put("lesson/" + pages.relativize(file), file));
            }
        }
        return found;
    }

    /** When a class or a file of the scenarios was changed last; the beginning of time if there are none. */
    private static FileTime newest(Path... folders) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    for (Path file : walk.filter(file -> file.toString().matches(".*\\.(class|yaml|csv)"))
                            .toList()) {
                        FileTime time = Files.getLastModifiedTime(file);
                        newest = time.compareTo(newest) > 0 ? time : newest;
                    }
                }
            }
        }
        return newest;
    }

    /** Short name of what is in the page, which a link names: the same only if model and scenarios are the same. */
    private static String build(byte[] wasm, Map<String, String> files) {
        var digest = Provenance.sha256();
        digest.update(wasm);
        digest.update(Json.line(files).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 4);
    }

    /** The files of the library that the page reads, by their path in it. */
    private Map<String, String> scenarioFiles(String scenario) throws IOException {
        List<Path> found = new ArrayList<>(Scenarios.files(library, 1));
        for (Path folder : List.of(
                library.resolve(scenario),
                library.resolve("record"),
                library.resolve("record").resolve(scenario))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> list = Files.list(folder)) {
                    list.filter(Files::isRegularFile).sorted().forEach(found::add);
                }
            }
        }
        Path sample = library.resolve("samples").resolve(scenario + ".csv");
        if (Files.isRegularFile(sample)) {
            found.add(sample);
        }
        Map<String, String> files = new LinkedHashMap<>();
        for (Path file : found) {
            files.put(library.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return files;
    }

    static String resource(String name) {
        return ProgramFiles.text(PageFile.class, name);
    }

    private static String packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return base64(packed.toByteArray());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** JSON that may stand inside a script element. */
    private static String script(String json) {
        return json.replace("<", "\\u003c");
    }
}
