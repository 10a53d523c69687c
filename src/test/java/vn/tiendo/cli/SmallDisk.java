package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A disk in memory, small enough to be filled; only root can make one. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts it, or skips the test with the reason. */
    static SmallDisk at(Path folder, String size) throws IOException, InterruptedException {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()) == 0;
        if (!mounted) {
            System.err.println("SKIPPED: no right to mount a small disk here, a full disk is not tested");
        }
        Assumptions.assumeTrue(mounted, "no right to mount a small disk");
        return new SmallDisk(folder);
    }

    void readOnly() throws IOException, InterruptedException {
        run("mount", "-o", "remount,ro", folder.toString());
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", folder.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        process.waitFor(20, TimeUnit.SECONDS);
        return process.exitValue();
    }
}
