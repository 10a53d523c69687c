package vn.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One watch over many drops, changes and removals, each with a run of its own in a process of its own. A short round by
 * default; {@code -Dwatch.cycles=1000} for the whole one, which prints what it measured.
 */
class WatchEnduranceTest {

    private static final int CYCLES = Integer.getInteger("watch.cycles", 25);

    @TempDir
    private Path folder;

    /** What this process holds after a collection. */
    private record Usage(long heap, int threads, long files) {

        static Usage measure() {
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            int threads = ManagementFactory.getThreadMXBean().getThreadCount();
            UnixOperatingSystemMXBean system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Usage(heap, threads, system.getOpenFileDescriptorCount());
        }
    }

    @Test
    void missesAndDoublesNoRunAndHoldsNothingBack() throws Exception {
        List<Usage> usages = new ArrayList<>();
        try (Watching watching = Watching.of(folder, Duration.ofMillis(20), Duration.ofSeconds(20), "true")) {
            watching.awaitCount("ended", 1);
            long runs = 1;
            for (int cycle = 0; cycle < CYCLES; cycle++) {
                Path file = folder.resolve("in/so-" + cycle % 7 + "/so-" + cycle + ".xlsx");
                Files.createDirectories(file.getParent());
                Files.writeString(file, "1");
                watching.awaitCount("ended", ++runs);
                Files.writeString(file, "12");
                watching.awaitCount("ended", ++runs);
                remove(file);
                watching.awaitCount("ended", ++runs);
                if (cycle % Math.max(1, CYCLES / 10) == 0) {
                    usages.add(Usage.measure());
                }
            }
            Thread.sleep(500);
            assertThat(watching.listener.count("run change")).isEqualTo(1 + 3L * CYCLES);
            usages.add(Usage.measure());
        }
        System.out.println("watch over " + CYCLES + " cycles: " + usages);
        Usage early = usages.get(1);
        Usage late = usages.get(usages.size() - 1);
        assertThat(late.threads()).isLessThanOrEqualTo(early.threads() + 1);
        assertThat(late.files()).isLessThanOrEqualTo(early.files() + 2);
        // The list of what was told grows by some bytes for each run; a held snapshot or process would be kilobytes.
        assertThat(late.heap()).isLessThan(early.heap() + 2_000_000 + 1000L * CYCLES);
    }

    private static void remove(Path file) throws IOException {
        Files.delete(file);
        Files.delete(file.getParent());
    }
}
