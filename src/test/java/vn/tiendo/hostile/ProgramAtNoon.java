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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.cli.Tiendo;

/**
 * The program at a fixed moment; commands parted by {@code then} follow one another a minute apart, and the highest of
 * their exit codes is the process's. Durations are counted in its own thread's processor time, so that they say the same on a
 * busy machine.
 */
public final class ProgramAtNoon {

    static final Instant NOON = Instant.parse("2021-07-02T05:00:00Z");

    static final String THEN = "then";

    private ProgramAtNoon() {}

    public static void main(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int worst = 0;
        int minute = 0;
        List<String> command = new ArrayList<>();
        for (String each : Stream.concat(Stream.of(arguments), Stream.of(THEN)).toList()) {
            if (!each.equals(THEN)) {
                command.add(each);
                continue;
            }
            Clock clock = Clock.fixed(NOON.plusSeconds(60L * minute++), ZoneOffset.UTC);
            Tiendo program = new Tiendo(out, err, clock, threads::getCurrentThreadCpuTime);
            worst = Math.max(worst, program.execute(command.toArray(String[]::new)));
            command.clear();
        }
        System.exit(worst);
    }
}
