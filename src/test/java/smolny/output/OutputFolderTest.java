package smolny.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.scenario.RequestRefusedException;

/** What may be written where, what is deleted, and what a reader finds of it. */
class OutputFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @SuppressWarnings("NullAway.Init")
    private Path target;

    @BeforeEach
    void nameTarget() {
        target = home.resolve("results");
    }

    private static Path results(Path place, String text) throws IOException {
        Files.createDirectories(place.resolve("charts"));
        Files.writeString(place.resolve("table.csv"), "a,b\n1,\"two\nlines\"\n2,3\n");
        Files.writeString(place.resolve("charts/one.svg"), text);
        Json.write(place.resolve(Provenance.FILE), Json.object("program", "smolny", "seed", 0.1));
        return place;
    }

    private void write(boolean force, String text) throws IOException {
        OutputFolder.write(target, force, place -> results(place, text));
    }

    private void refused(boolean force, String why) {
        assertThatThrownBy(() -> write(force, "new"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining(why);
    }

    private List<String> home() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_stamp_lists_every_file_with_its_checksum_and_tables_with_their_rows() throws IOException {
        write(false, "<svg/>");
        assertThat(target.resolve(Provenance.FILE))
                .content()
                .contains("\"table.csv\" : {\n      \"rows\" : 2,\n      \"bytes\" : 22,", "\"seed\" : 0.1")
                .contains("\"charts/one.svg\" : {\n      \"bytes\" : 6,")
                .contains(Provenance.sha256Of("<svg/>"));
        StampedFiles.read(target).check();
        assertThat(home()).containsExactly("results");
    }

    @Test
    void results_are_replaced_only_on_demand_and_as_a_whole() throws IOException {
        write(false, "old");
        refused(false, "already exists; choose another --out, or use --force");
        write(true, "new");
        assertThat(target.resolve("charts/one.svg")).hasContent("new");
        assertThat(home()).containsExactly("results");
    }

    @Test
    void an_empty_folder_is_as_good_as_none() throws IOException {
        Files.createDirectory(target);
        write(false, "new");
        assertThat(target.resolve("table.csv")).exists();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_folder_of_somebody_else_is_refused_and_named_whatever_the_user_wants(boolean force) throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "mine");
        refused(force, "results' holds files that Smolny did not write: thesis.txt; choose another --out");
        Files.writeString(target.resolve(Provenance.FILE), "{\"program\" : \"smolny\", \"inputs\": {\"a\": \"b\"}}\n");
        refused(force, "stamp.json' has no checksum");
        assertThat(target.resolve("thesis.txt")).hasContent("mine");
        assertThat(home()).containsExactly("results");
    }

    @Test
    void what_a_user_put_among_results_or_changed_there_is_never_deleted() throws IOException {
        write(false, "old");
        Path notes = target.resolve("charts/notes.txt");
        Files.writeString(notes, "mine");
        refused(true, "did not write: charts/notes.txt");
        Files.delete(notes);
        Files.writeString(target.resolve("table.csv"), "a,b\n1,2\n3,4\n5,6\n7,8 my own\n");
        refused(true, "table.csv' was changed after it was written");
        Files.writeString(target.resolve("table.csv"), "a,b\n");
        refused(true, "table.csv' is cut: it has 4 of its 22 bytes");
        assertThat(target.resolve("charts/one.svg")).hasContent("old");
    }

    @Test
    void a_file_never_becomes_a_folder() throws IOException {
        Files.writeString(target, "mine");
        refused(true, "is a file, not a folder");
        assertThat(target).hasContent("mine");
    }

    @Test
    void folders_with_names_like_ours_are_left_alone() throws IOException {
        for (String name : List.of("results.old", "results.partial", "results.tmp")) {
            Files.createDirectory(home.resolve(name));
            Files.writeString(home.resolve(name).resolve("thesis.txt"), "mine");
        }
        write(false, "one");
        write(true, "two");
        assertThat(home()).containsExactly("results", "results.old", "results.partial", "results.tmp");
        assertThat(home.resolve("results.old/thesis.txt")).hasContent("mine");
    }

    @Test
    void a_link_to_a_folder_stays_a_link() throws IOException {
        Path real = Files.createDirectory(home.resolve("real"));
        Files.createSymbolicLink(target, real);
        write(false, "one");
        write(true, "two");
        assertThat(Files.isSymbolicLink(target)).isTrue();
        assertThat(real.resolve("charts/one.svg")).hasContent("two");
    }

    @Test
    void a_link_to_nothing_is_refused() throws IOException {
        Files.createSymbolicLink(target, home.resolve("nowhere"));
        refused(true, "is a link to something that does not exist");
        assertThat(Files.exists(target, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void a_link_among_results_is_a_foreign_file_and_never_followed() throws IOException {
        write(false, "one");
        Path thesis = Files.createDirectory(home.resolve("thesis"));
        Files.writeString(thesis.resolve("one.txt"), "mine");
        Files.createSymbolicLink(target.resolve("link"), thesis);
        refused(true, "did not write: link");
        assertThat(thesis.resolve("one.txt")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 250, 255})
    void long_names_work(int length) throws IOException {
        target = home.resolve("n".repeat(length));
        write(false, "one");
        write(true, "two");
        assertThat(target.resolve("charts/one.svg")).hasContent("two");
    }

    @Test
    void a_name_that_the_system_refuses_is_refused_before_anything_is_written() throws IOException {
        target = home.resolve("n".repeat(256));
        assertThatThrownBy(() -> write(false, "new")).isInstanceOf(OutputException.class);
        assertThat(home()).isEmpty();
    }

    @Test
    void what_fails_leaves_everything_as_it_was() throws IOException {
        write(false, "old");
        assertThatThrownBy(() -> OutputFolder.write(target, true, place -> {
                    results(place, "new");
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write '" + target + "': No space left on device");
        assertThat(target.resolve("charts/one.svg")).hasContent("old");
        assertThat(home()).containsExactly("results");
    }

    @Test
    void of_two_who_write_to_one_target_the_second_is_refused() throws IOException {
        OutputFolder.write(target, false, place -> {
            assertThat(OutputFolder.isTaken(target)).isTrue();
            refused(true, "another process is writing to '" + target + "'");
            return results(place, "first");
        });
        assertThat(target.resolve("charts/one.svg")).hasContent("first");
        assertThat(OutputFolder.isTaken(home.resolve("other"))).isFalse();
    }

    /** Another process that writes to a folder and never ends. */
    static final class Endless {
        public static void main(String[] target) throws IOException {
            OutputFolder.write(Path.of(target[0]), false, place -> {
                results(place, "half");
                System.out.println("writing");
                System.out.flush();
                return System.in.read();
            });
        }
    }

    @Test
    void another_process_keeps_its_lock_until_it_is_killed_and_what_it_left_is_cleared() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("writing");
            refused(true, "another process is writing to '" + target + "'");
            assertThat(OutputFolder.isTaken(target)).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(home()).hasSize(1).doesNotContain("results");
        write(false, "whole");
        assertThat(home()).containsExactly("results");
        assertThat(target.resolve("charts/one.svg")).hasContent("whole");
    }

    @Test
    void what_came_to_stand_there_meanwhile_is_not_overwritten() throws IOException {
        assertThatThrownBy(() -> OutputFolder.write(target, true, place -> {
                    Files.createDirectory(target);
                    Files.writeString(target.resolve("thesis.txt"), "mine");
                    return results(place, "new");
                }))
                .isInstanceOf(RequestRefusedException.class);
        assertThat(target.resolve("thesis.txt")).hasContent("mine");
        assertThat(home()).containsExactly("results");
    }

    /** The hidden folder of a process that was killed: its lock is free. */
    private Path hidden() throws IOException {
        return OutputFolder.write(target, false, place -> results(place, "gone"));
    }

    @Test
    void what_a_crash_left_is_cleared_by_the_next_that_writes_there() throws IOException {
        Path hidden = hidden();
        Files.move(target, hidden);
        Files.writeString(hidden.resolve(OutputFolder.MARKER), "left");
        assertThat(OutputFolder.isTaken(target)).isFalse();
        write(false, "new");
        assertThat(home()).containsExactly("results");
        assertThat(target.resolve("charts/one.svg")).hasContent("new");
    }

    @Test
    void a_folder_of_that_hidden_name_that_is_not_ours_is_refused() throws IOException {
        Path hidden = hidden();
        Files.move(target, hidden);
        refused(false, hidden + "' is in the way");
        assertThat(hidden.resolve("charts/one.svg")).hasContent("gone");
    }

    @Test
    void results_that_a_crash_left_aside_are_put_back() throws IOException {
        Path hidden = hidden();
        Files.move(target, hidden.resolveSibling(hidden.getFileName() + "-old"));
        refused(false, "already exists");
        assertThat(target.resolve("charts/one.svg")).hasContent("gone");
        assertThat(home()).containsExactly("results");
    }

    @Test
    void files_are_added_to_results_and_listed_and_replaced_only_if_they_are_ours() throws IOException {
        write(false, "one");
        OutputFolder.add(target, place -> Files.writeString(place.resolve("page.html"), "first"));
        OutputFolder.add(target, place -> Files.writeString(place.resolve("page.html"), "second"));
        assertThat(target.resolve("page.html")).hasContent("second");
        assertThat(StampedFiles.read(target).check().lists("page.html")).isTrue();
        Files.writeString(target.resolve("page.html"), "my own words");
        assertThatThrownBy(() -> OutputFolder.add(target, place -> Files.writeString(place.resolve("page.html"), "3")))
                .isInstanceOf(DamagedResultsException.class)
                .hasMessageContaining("page.html' was changed after it was written");
        Files.writeString(target.resolve("notes.md"), "mine");
        assertThatThrownBy(() -> OutputFolder.add(target, place -> Files.writeString(place.resolve("notes.md"), "3")))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("notes.md' already exists, and Smolny did not write it");
        assertThat(target.resolve("notes.md")).hasContent("mine");
        assertThat(target.resolve(OutputFolder.WORK)).doesNotExist();
    }

    @Test
    void a_reader_is_told_what_is_missing_cut_changed_or_foreign() throws IOException {
        write(false, "one");
        Path table = target.resolve("table.csv");
        String whole = Files.readString(table);
        Files.writeString(table, whole.substring(0, 9));
        damaged("table.csv' is cut: it has 9 of its 22 bytes");
        Files.writeString(table, whole.replace('3', '4'));
        damaged("table.csv' was changed after it was written");
        Files.delete(table);
        damaged("table.csv' is missing");
        Files.writeString(table, whole);
        Path stamp = target.resolve(Provenance.FILE);
        String stamped = Files.readString(stamp);
        Files.writeString(stamp, stamped.replace("0.1", "0.2"));
        damaged("stamp.json' was changed after it was written");
        Files.writeString(stamp, stamped.substring(0, stamped.length() / 2));
        damaged("stamp.json' has no checksum: it was cut, changed, or written by an earlier version");
        Files.writeString(stamp, stamped);
        Files.writeString(target.resolve("charts/two.svg"), "<script/>");
        assertThatThrownBy(() -> StampedFiles.read(target).check().listed("charts/two.svg"))
                .isInstanceOf(DamagedResultsException.class)
                .hasMessageEndingWith("lists: Smolny did not write it");
    }

    private void damaged(String what) {
        assertThatThrownBy(() -> StampedFiles.read(target).check())
                .isInstanceOf(DamagedResultsException.class)
                .hasMessageContaining(what);
    }

    @Test
    void a_page_is_replaced_on_demand_if_it_is_ours_and_unchanged() throws IOException {
        Path page = home.resolve("page.md");
        OutputFile.writePage(page, false, "# One\n");
        Files.writeString(OutputFolder.place(page), "left by a process that was killed");
        OutputFile.writePage(page, true, "# Two\n");
        assertThat(page).content().startsWith("# Two\n<!-- smolny sha256 ");
        assertThatThrownBy(() -> OutputFile.writePage(page, false, "# Three\n"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("already exists");
        Files.writeString(page, "My thesis\n" + Files.readString(page));
        assertThatThrownBy(() -> OutputFile.writePage(page, true, "# Three\n"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("was not written by Smolny, or was changed since");
        assertThat(home()).containsExactly("page.md");
    }
}
