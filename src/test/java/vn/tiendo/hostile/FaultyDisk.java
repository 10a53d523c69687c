package vn.tiendo.hostile;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.IntPredicate;

/** Counts the operations on a disk and fails those it is told to. */
final class FaultyDisk {

    private final IntPredicate fails;
    private int operations;

    private FaultyDisk(IntPredicate fails) {
        this.fails = fails;
    }

    static FaultyDisk sound() {
        return new FaultyDisk(number -> false);
    }

    /** Fails the n-th operation, 1 being the first, and no other. */
    static FaultyDisk failingOnceAt(int n) {
        return new FaultyDisk(number -> number == n);
    }

    /** Fails the n-th operation and all after it. */
    static FaultyDisk failingFrom(int n) {
        return new FaultyDisk(number -> number >= n);
    }

    int operations() {
        return operations;
    }

    void operation(String name, Object on) throws IOException {
        operations++;
        if (fails.test(operations)) {
            throw new FileSystemException(String.valueOf(on), null, "injected at " + name);
        }
    }

    /** The same place on this disk. */
    Path place(Path real) {
        return FaultyPaths.of(real, new FaultyFileSystem(real.getFileSystem(), this));
    }
}
