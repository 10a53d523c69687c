package vn.tiendo.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written in sections, the last of which can be taken back: a workbook that turns out to be unusable
 * half-way leaves no rows behind. It reaches the disk piece by piece while it is written, so that nobody waits for the
 * whole of a large one when the run is published.
 */
public final class RewindableFile extends OutputStream {

    private static final int PIECE = 1 << 23;

    private final FileChannel channel;
    private final OutputStream buffered;
    private long sectionStart;
    private int notFlushed;

    RewindableFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        buffered = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /** What is written from here on can be taken back. */
    public void beginSection() throws IOException {
        buffered.flush();
        sectionStart = channel.position();
    }

    /** Takes back what was written since the section began. */
    public void dropSection() throws IOException {
        buffered.flush();
        channel.truncate(sectionStart);
        channel.position(sectionStart);
    }

    @Override
    public void write(int one) throws IOException {
        buffered.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        buffered.write(bytes, from, length);
        notFlushed += length;
        if (notFlushed >= PIECE) {
            flush();
            channel.force(false);
            notFlushed = 0;
        }
    }

    @Override
    public void flush() throws IOException {
        buffered.flush();
    }

    @Override
    public void close() throws IOException {
        buffered.close();
        channel.close();
    }
}
