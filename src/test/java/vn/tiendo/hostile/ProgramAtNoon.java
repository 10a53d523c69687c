package vn.tiendo.hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.tiendo.cli.Tiendo;

/**
 * The program at a fixed moment. Durations are counted in its own thread's processor time, so that they say the same on a
 * busy machine.
 */
public final class ProgramAtNoon {

    static final Instant NOON = Instant.parse("2021-07-02T05:00:00Z");

    private ProgramAtNoon() {}

    public static void main(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Clock noon = Clock.fixed(NOON, ZoneOffset.UTC);
        System.exit(new Tiendo(out, err, noon, threads::getCurrentThreadCpuTime).execute(arguments));
    }
}
