package vn.tiendo.hostile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file whose reading, writing and flushing passes the {@link FaultyDisk}. */
final class FaultyChannel extends FileChannel {

    private final FileChannel real;
    private final FaultyDisk disk;

    FaultyChannel(FileChannel real, FaultyDisk disk) {
        this.real = real;
        this.disk = disk;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        disk.operation("read", real);
        return real.read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        disk.operation("read", real);
        return real.read(into, offset, length);
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        disk.operation("read", real);
        return real.read(into, at);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        tear(from);
        return real.write(from);
    }

    /** A write that fails has mostly written something. */
    private void tear(ByteBuffer from) throws IOException {
        try {
            disk.operation("write", real);
        } catch (IOException injected) {
            ByteBuffer half = from.duplicate();
            half.limit(half.position() + half.remaining() / 2);
            real.write(half);
            throw injected;
        }
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        disk.operation("write", real);
        return real.write(from, offset, length);
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        disk.operation("write", real);
        return real.write(from, at);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        real.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.operation("truncate", real);
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.operation("flush", real);
        real.force(metaData);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        disk.operation("read", real);
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        disk.operation("write", real);
        return real.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        disk.operation("lock", real);
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
