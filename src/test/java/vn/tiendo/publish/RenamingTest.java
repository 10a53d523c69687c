package vn.tiendo.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of Windows: a rename over a file that somebody has open is refused until it is closed. */
class RenamingTest {

    private static final Instant FIRST = Instant.parse("2021-07-02T12:20:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(60);

    @TempDir
    private Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private int attempts;
    private int refusals;

    @BeforeEach
    void publishAFirstVersion() throws IOException {
        publish(new OutputFolder(folder), FIRST);
    }

    @Test
    void aPageThatIsClosedWithinSecondsIsReplaced() throws IOException {
        refusals = 4;
        publish(windows(), SECOND);
        assertThat(folder.resolve("dashboard.html")).content().contains("20210702T122100.000Z");
        assertThat(pauses).isSorted().hasSize(4);
    }

    @Test
    void aPageThatStaysOpenStaysAsItIsAndTheRunWasNeverPublished() throws IOException {
        refusals = Integer.MAX_VALUE;
        assertThatThrownBy(() -> publish(windows(), SECOND)).isInstanceOf(AccessDeniedException.class);
        assertThat(folder.resolve("dashboard.html")).content().contains("20210702T122000.000Z");
        assertThat(new OutputFolder(folder).runs()).containsExactly("20210702T122000.000Z");
        assertThat(pauses.stream().mapToLong(Duration::toMillis).sum()).isLessThanOrEqualTo(5000);
        assertThat(attempts).isEqualTo(pauses.size() + 1);
    }

    @Test
    void anyOtherRefusalIsFinalAtOnce() {
        OutputFolder broken = new OutputFolder(
                folder,
                new Renaming(
                        (source, target) -> {
                            attempts++;
                            throw new IOException("device gone");
                        },
                        pauses::add));
        assertThatThrownBy(() -> publish(broken, SECOND)).hasMessage("device gone");
        assertThat(attempts).isEqualTo(1);
        assertThat(folder.resolve("dashboard.html")).content().contains("20210702T122000.000Z");
    }

    private OutputFolder windows() {
        return new OutputFolder(folder, new Renaming(this::rename, pauses::add));
    }

    private void rename(Path source, Path target) throws IOException {
        boolean page = target.endsWith("dashboard.html");
        attempts += page ? 1 : 0;
        if (page && refusals-- > 0) {
            throw new AccessDeniedException(target.toString());
        }
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void publish(OutputFolder output, Instant at) throws IOException {
        output.lock("test").orElseThrow().close();
        try (StagedRun run = output.begin(at)) {
            String page = "<html><head><meta name=\"tiendo-run\" content=\"" + run.id() + "\">";
            run.write("dashboard.html", page.getBytes(StandardCharsets.UTF_8));
            run.publish();
        }
    }
}
