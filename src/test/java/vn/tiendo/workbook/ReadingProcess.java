package vn.tiendo.workbook;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads the files it is given in a process of its own, whose heap the caller bounds; prints one line for each. */
public final class ReadingProcess {

    private ReadingProcess() {}

    public static void main(String... files) {
        java.io.PrintStream out = new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long[] cells = {0};
            Path path = Path.of(file);
            Reading reading = new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                    .read(new SourceFile(path.getFileName().toString(), path), grid -> cells[0] += grid.size());
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            String findings = String.join(", ", new Books(reading, List.of()).findings());
            out.printf(
                    Locale.ROOT,
                    "%s\t%s\t%d\t%s\t%d%n",
                    path.getFileName(),
                    reading.refused() ? "refused" : "read",
                    cells[0],
                    findings,
                    used / 1_000_000);
        }
    }
}
