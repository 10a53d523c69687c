package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    private static final Instant NOON = Instant.parse("2021-07-02T05:20:00Z");

    @TempDir
    private Path folder;

    @Test
    void aComputerThatRunsTheseTestsIsWell() {
        Program.Result result = doctor("input", "en");
        assertThat(result.out()).contains("Java ", "Vietnamese can be drawn", "files can be written and renamed");
        assertThat(result.out()).doesNotContain("[BAD]");
        assertThat(result.code()).isLessThanOrEqualTo(1);
    }

    @Test
    void aMissingFolderAndAFileInItsPlaceAreBad() throws Exception {
        assertThat(doctor(folder.resolve("gone").toString(), "vi").code()).isEqualTo(5);
        Path file = Files.writeString(folder.resolve("file"), "");
        Program.Result result = Program.at(NOON, "doctor", "--output", file.toString());
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.out()).contains("Không ghi được vào thư mục đầu ra");
    }

    private Program.Result doctor(String input, String language) {
        return Program.at(NOON, "doctor", "--input", input, "--output", folder.toString(), "--lang", language);
    }
}
