package vn.tiendo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dsample.write=true} writes the set anew before it is compared. */
class SampleSetTest {

    private static final Path COMMITTED = Path.of("input/vi-du");

    @BeforeAll
    static void writeWhenAsked() {
        if (Boolean.getBoolean("sample.write")) {
            SampleSet.write(COMMITTED);
        }
    }

    @Test
    void theCommittedSetIsWhatTheGeneratorMakes(@TempDir Path folder) throws IOException {
        SampleSet.write(folder);

        assertThat(names(COMMITTED)).isEqualTo(names(folder));
        for (String name : names(folder)) {
            assertThat(Files.readAllBytes(COMMITTED.resolve(name)))
                    .as(name + " (write anew with -Dsample.write=true)")
                    .isEqualTo(Files.readAllBytes(folder.resolve(name)));
        }
    }

    @Test
    void makingItTwiceGivesTheSameBytes() {
        Map<String, byte[]> again = SampleSet.workbooks();

        SampleSet.workbooks()
                .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(again.get(name)));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
