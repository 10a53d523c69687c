package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, a run leaves one complete version in force, and the next one cleans up. */
class KilledPublisherTest {

    private static final int KILLS = LongRun.of(20, 200);
    private static final long SEED = Long.getLong("seed", 20210702L);

    /** What a process ends with that was killed by signal 9. */
    private static final int KILLED = 128 + 9;

    private static final int LONGEST_LIFE = 60_000;

    @TempDir
    private Path folder;

    @Test
    void aReaderAlwaysSeesOneWholeVersion() throws Exception {
        Path output = folder.resolve("out");
        Versions.publish(output, 1);
        Random random = new Random(SEED);
        int version = 1;
        int whileWriting = 0;
        int withStrays = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path log = folder.resolve("log");
            ChildProcess child = ChildProcess.start(
                    EndlessPublisher.class,
                    log,
                    Map.of(),
                    List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx64m"),
                    output.toString(),
                    String.valueOf(version));
            while (child.printed().lines().count() < 2 && child.process().isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_LIFE));
            child.process().destroyForcibly();
            assertThat(child.end()).as(child.printed()).isEqualTo(KILLED);
            int seen = Versions.complete(output);
            assertThat(seen).as("kill %d, seed %d", kill, SEED).isGreaterThanOrEqualTo(version);
            whileWriting += child.printed().strip().endsWith(EndlessPublisher.BEFORE) ? 1 : 0;
            withStrays += Versions.strays(output).isEmpty() ? 0 : 1;
            version = seen;
        }
        Versions.publish(output, version + 1);
        Versions.assertHealed(output, version + 1);
        System.out.printf(
                "killed publishers: %d kills (seed %d), %d while writing (%d left something half-done), up to version %d, %d of %d complete%n",
                KILLS, SEED, whileWriting, withStrays, version, KILLS, KILLS);
        assertThat(whileWriting).isGreaterThanOrEqualTo(KILLS / 2);
    }
}
