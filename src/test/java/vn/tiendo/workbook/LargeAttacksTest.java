package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.hostile.ChildProcess;

/** Each large workbook has its one outcome in ten seconds of processor time, all of them in a heap of 256 MB. */
final class LargeAttacksTest {

    private static final long MOST_MILLIS = 10_000;

    private static final List<String> OUTCOMES = List.of(
            "RANDOM_NUMBERS.xlsx read 5242880 ",
            "EMPTY_ROWS.xlsx read 0 empty-workbook",
            "STYLED_EMPTY_CELLS.xlsx read 0 empty-workbook",
            "ALL_COLUMNS.xlsx read 8192000 ",
            "MERGED_BLOCKS.xlsx read 2 ",
            "ONE_LONG_TEXT.xlsx refused 0 too-large characters");

    @TempDir
    private Path folder;

    @Test
    void eachHasItsOutcomeInTimeAndInASmallHeap() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (LargeAttack attack : LargeAttack.values()) {
            files.add(attack.write(folder).toString());
        }
        ChildProcess child = ChildProcess.start(
                ReadingProcess.class,
                folder.resolve("log"),
                Map.of(),
                List.of("-Xmx256m", "-XX:+UseSerialGC"),
                files.toArray(String[]::new));
        assertThat(child.end()).as(child.printed()).isZero();
        List<String> outcomes = new ArrayList<>();
        long slowest = 0;
        for (String line : child.printed().lines().toList()) {
            String[] fields = line.split("\t");
            outcomes.add(String.join(" ", fields[0], fields[1], fields[2], fields[3]));
            slowest = Math.max(slowest, Long.parseLong(fields[4]));
        }
        assertThat(outcomes).isEqualTo(OUTCOMES);
        assertThat(slowest).as("processor time in ms").isLessThan(MOST_MILLIS);
        System.out.printf("large attacks: %d, slowest %d ms of processor time, heap 256 MB%n", files.size(), slowest);
    }
}
