package vn.tiendo.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Replaces a file by one atomic rename, never by a copy: a reader sees the old version or the new one. Windows refuses to
 * rename over a file that is open; a browser, an indexer or a virus scanner lets go within seconds.
 */
final class Renaming {

    /** Pauses between attempts, five seconds in all. */
    private static final List<Duration> PAUSES = Stream.of(50, 100, 200, 400, 800, 1600, 1850)
            .map(Duration::ofMillis)
            .toList();

    /** What the operating system does. */
    static final Renaming SYSTEM = new Renaming(
            (source, target) ->
                    Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING),
            pause -> Thread.sleep(pause.toMillis()));

    /** One attempt to rename a file over another. */
    interface Attempt {
        void rename(Path source, Path target) throws IOException;
    }

    /** Waits. */
    interface Pausing {
        void pause(Duration time) throws InterruptedException;
    }

    private final Attempt attempt;
    private final Pausing pausing;

    Renaming(Attempt attempt, Pausing pausing) {
        this.attempt = attempt;
        this.pausing = pausing;
    }

    /**
     * Tries for five seconds while access is denied.
     *
     * @throws AccessDeniedException where it still is; the target is what it was
     */
    void replace(Path source, Path target) throws IOException {
        for (Duration pause : PAUSES) {
            try {
                attempt.rename(source, target);
                return;
            } catch (AccessDeniedException heldOpen) {
                wait(pause);
            }
        }
        attempt.rename(source, target);
    }

    private void wait(Duration pause) throws FileSystemException {
        try {
            pausing.pause(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileSystemException("interrupted while waiting for a file to be released");
        }
    }
}
