package vn.tiendo.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.LongSupplier;
import vn.tiendo.model.Departments;
import vn.tiendo.reference.Letterhead;

/**
 * What a report is asked for.
 *
 * @param output folder with published runs
 * @param choice the run to report
 * @param letterhead its head and foot
 * @param departments whom an explanation form may be handed on to, and what its file is called
 * @param language its language
 * @param now the moment it is asked for
 * @param nanos a steady counter of nanoseconds, for durations only
 */
public record ReportRequest(
        Path output,
        RunChoice choice,
        Letterhead letterhead,
        Departments departments,
        Locale language,
        Instant now,
        LongSupplier nanos) {}
