package vn.tiendo.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("journal.tsv");
    }

    private void write(String... lines) throws IOException {
        try (Journal journal = Journal.open(file())) {
            for (String line : lines) {
                journal.append(line);
            }
        }
    }

    @Test
    void keepsItsLinesForItsOwner() throws IOException {
        write("một\t1", "");
        write("ba");
        assertThat(Journal.read(file())).containsExactly("một\t1", "", "ba");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    /** Wherever the last line is torn, the lines before it count, the torn one does not, and the journal goes on. */
    @Test
    void aTornLastLineNeverCounted() throws IOException {
        write("first", "second");
        int whole = Files.readAllBytes(file()).length;
        write("thứ ba");
        byte[] all = Files.readAllBytes(file());
        for (int torn = whole; torn < all.length; torn++) {
            Files.write(file(), java.util.Arrays.copyOf(all, torn));
            assertThat(Journal.read(file())).containsExactly("first", "second");
            write("next");
            assertThat(Journal.read(file())).containsExactly("first", "second", "next");
        }
    }

    @Test
    void aLastLineOfZerosNeverCounted() throws IOException {
        write("first");
        byte[] all = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(all, all.length + 50));
        write("next");
        assertThat(Journal.read(file())).containsExactly("first", "next");
    }

    @Test
    void aLineChangedByHandIsNamed() throws IOException {
        write("first", "second", "third");
        String text = Files.readString(file(), StandardCharsets.UTF_8);
        Files.writeString(file(), text.replace("second", "Second"), StandardCharsets.UTF_8);
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> Journal.open(file()))
                    .isInstanceOfSatisfying(
                            BrokenJournal.class,
                            broken -> assertThat(broken.line()).isEqualTo(2));
        }
    }

    @Test
    void aLineCannotPretendToBeTwo() throws IOException {
        try (Journal journal = Journal.open(file())) {
            for (String line : List.of("a\nb", "a\rb")) {
                assertThatThrownBy(() -> journal.append(line)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
