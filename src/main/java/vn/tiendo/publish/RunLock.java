package vn.tiendo.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write into an output folder, held by one process at a time. The operating system keeps it, so that a
 * crash or a kill frees it at once.
 */
public final class RunLock implements AutoCloseable {

    /** Held by whoever publishes. */
    static final String RUN = ".tiendo.lock";

    /** Held by whoever watches; a run within the watch holds the other one. */
    static final String WATCH = ".tiendo-watch.lock";

    /** Held by whoever sends mail, which may take long and keeps nobody from publishing. */
    static final String MAIL = ".tiendo-mail.lock";

    /** A byte far behind the text, so that the text stays readable on systems whose locks forbid reading. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param name {@link #RUN}, {@link #WATCH} or {@link #MAIL}
     * @param holder who asks and since when, for the message that a second run prints
     * @return empty where another run holds it
     */
    static Optional<RunLock> take(Path folder, String name, String holder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return Optional.of(new RunLock(channel));
        } catch (IOException | RuntimeException failed) {
            // Left open it would hold the lock as long as this process lives.
            channel.close();
            throw failed;
        }
    }

    /** Whether the channel holds the lock now; it is freed with the channel. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** What the holder of the lock wrote of itself; empty where nothing can be read. */
    static String holder(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
