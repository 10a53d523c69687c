package vn.tiendo.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of lines that is only ever added to. A line is on the disk when {@link #append} returns; each ends with its own
 * checksum. The last line, where a kill or power cut tore it, never counted and is cut off at the next opening; a broken
 * line anywhere else means that somebody changed the file, and it is not opened.
 */
public final class Journal implements AutoCloseable {

    private static final String BEFORE_SUM = "\t#";

    private final FileChannel channel;
    private final List<String> lines;
    private boolean failed;

    private Journal(FileChannel channel, List<String> lines) {
        this.channel = channel;
        this.lines = lines;
    }

    /**
     * Opens a journal, which only its owner can read, for adding; makes it where there is none. Whoever opens it sees to it
     * that nobody else does.
     *
     * @throws BrokenJournal where a line that is not the last is broken
     */
    public static Journal open(Path file) throws IOException {
        boolean fresh = !Files.exists(file);
        if (fresh) {
            StagedRun.createPrivate(file);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (fresh) {
                Durable.flushFolder(
                        Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
            }
            List<String> lines = new ArrayList<>();
            channel.truncate(whole(file, lines));
            channel.position(channel.size());
            return new Journal(channel, lines);
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    /** Reads a journal that somebody else may be adding to; none where there is no file. */
    public static List<String> read(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.exists(file)) {
            whole(file, lines);
        }
        return lines;
    }

    /** Collects the whole lines and returns how many bytes they take. */
    private static long whole(Path file, List<String> lines) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                Optional<String> line = checked(new String(bytes, start, at - start, StandardCharsets.UTF_8));
                if (line.isEmpty() && at + 1 < bytes.length) {
                    throw new BrokenJournal(file.toString(), lines.size() + 1);
                }
                if (line.isEmpty()) {
                    return start;
                }
                lines.add(line.get());
                start = at + 1;
            }
        }
        return start;
    }

    private static Optional<String> checked(String line) {
        int sum = line.lastIndexOf(BEFORE_SUM);
        return sum >= 0 && withSum(line.substring(0, sum)).equals(line)
                ? Optional.of(line.substring(0, sum))
                : Optional.empty();
    }

    private static String withSum(String line) {
        CRC32 sum = new CRC32();
        sum.update(line.getBytes(StandardCharsets.UTF_8));
        return line + BEFORE_SUM + String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** The lines so far, oldest first. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Adds a line and waits until the disk has it. Once that failed, nothing more is added: what follows would be lost. */
    public void append(String line) throws IOException {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("more than one line");
        }
        if (failed) {
            throw new IOException("an earlier line did not reach the disk");
        }
        failed = true;
        ByteBuffer bytes = ByteBuffer.wrap((withSum(line) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
        lines.add(line);
        failed = false;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
