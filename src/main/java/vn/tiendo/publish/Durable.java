package vn.tiendo.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** File steps that survive a power cut and a browser that holds the file open. */
final class Durable {

    /** Windows refuses to rename over a file that is open; a browser or virus scanner lets go within seconds. */
    private static final List<Duration> PAUSES = Stream.of(50, 100, 200, 400, 800, 1600, 1850)
            .map(Duration::ofMillis)
            .toList();

    private Durable() {}

    /** Makes the bytes of a file reach the disk. */
    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes names in a folder reach the disk, where the system can open folders (Windows cannot and need not). */
    static void flushFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException foldersCannotBeOpened) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                throw foldersCannotBeOpened;
            }
        }
    }

    /** Replaces {@code target} by one atomic rename, never by a copy; tries for five seconds while access is denied. */
    static void replace(Path source, Path target) throws IOException {
        for (Duration pause : PAUSES) {
            try {
                Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException heldOpen) {
                sleep(pause);
            }
        }
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void sleep(Duration pause) throws FileSystemException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileSystemException("interrupted while waiting for a file to be released");
        }
    }

    /** Deletes a file, or a folder with all that is in it; links are deleted, not followed. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
