package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.SharedFiles;
import vn.tiendo.model.Finding;

/**
 * Every hostile or broken file has one known outcome: read or refused, how many sheets and cells, which findings. A file
 * that suddenly opens is as wrong as one that suddenly does not. The table that this run gives is written to
 * {@code target/corpus-outcomes.tsv}; after a change that is meant, it replaces the one among the test's resources.
 */
final class CorpusOutcomesTest {

    private static final String TABLE = "corpus-outcomes.tsv";
    private static final long MOST_SECONDS = 10;

    @Test
    void givesEachFileItsKnownOutcomeInTime() throws IOException {
        Path corpus = SharedFiles.require("corpus");
        List<String> outcomes = new ArrayList<>();
        List<String> slow = new ArrayList<>();
        for (String folder : List.of("attack", "poi")) {
            try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    outcomes.add(folder + "/" + outcome(file));
                    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                    if (used > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                        slow.add(file.getFileName() + " " + TimeUnit.NANOSECONDS.toSeconds(used) + " s");
                    }
                }
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", TABLE), outcomes);
        assertThat(outcomes).containsExactlyElementsOf(known());
        assertThat(slow).isEmpty();
    }

    private static String outcome(Path file) {
        long[] cells = {0};
        Reading reading = new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                .read(new SourceFile(file.getFileName().toString(), file), grid -> cells[0] += grid.size());
        String findings = reading.findings().stream()
                .map(CorpusOutcomesTest::words)
                .distinct()
                .collect(Collectors.joining(", "));
        String result = reading.refused() ? "refused" : "read\t" + reading.sheets() + "\t" + cells[0];
        return file.getFileName() + "\t" + result + "\t" + findings;
    }

    private static String words(Finding finding) {
        String argument = finding.arguments().isEmpty()
                ? ""
                : " " + finding.arguments().get(0).plain();
        return finding.code().code() + argument;
    }

    private static List<String> known() throws IOException {
        try (InputStream table = CorpusOutcomesTest.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
