package vn.tiendo.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * What a command that writes forms is asked for.
 *
 * @param input folder with workbooks: what people taught there counts
 * @param output folder to write into
 * @param language language of headings and notes
 * @param now the moment the command begins
 * @param nanos a steady counter of nanoseconds
 */
public record FormsRequest(Path input, Path output, Locale language, Instant now, LongSupplier nanos) {}
