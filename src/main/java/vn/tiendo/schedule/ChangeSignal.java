package vn.tiendo.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Waits, and wakes early when the system tells of a change below a folder. Systems tell nothing of what others change on
 * a share, and some have no watching left to give: then it merely waits, and looking again finds the change.
 */
final class ChangeSignal implements AutoCloseable {

    private static final Duration GATHERING = Duration.ofMillis(100);

    private final Path folder;
    private final Optional<WatchService> service;

    ChangeSignal(Path folder) {
        this.folder = folder;
        this.service = open();
    }

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException noneToGive) {
            return Optional.empty();
        }
    }

    /** Waits until something changes, at most for the time given. */
    void await(Duration most) throws InterruptedException {
        if (service.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(most.toNanos());
            return;
        }
        watchFolders(service.get());
        WatchKey changed = service.get().poll(most.toNanos(), TimeUnit.NANOSECONDS);
        if (changed != null) {
            // A copy in progress tells of every piece; one look at all of them is enough.
            TimeUnit.NANOSECONDS.sleep(GATHERING.toNanos());
        }
        while (changed != null) {
            changed.pollEvents();
            changed.reset();
            changed = service.get().poll();
        }
    }

    /** Folders that came since the last time are watched too; one watched already stays so. */
    private void watchFolders(WatchService watching) {
        for (Path each : folders()) {
            try {
                each.register(
                        watching,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
            } catch (IOException | UnsupportedOperationException goneOrNoneToGive) {
                // Looking again finds what changes there.
            }
        }
    }

    private List<Path> folders() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isDirectory).toList();
        } catch (IOException | UncheckedIOException movedMeanwhile) {
            return List.of();
        }
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
