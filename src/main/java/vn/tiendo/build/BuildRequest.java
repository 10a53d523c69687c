package vn.tiendo.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.model.Period;

/**
 * What a run is asked for. Everything that could come out of the air stands here: clock, zone, language.
 *
 * @param input folder with workbooks
 * @param output folder to publish into
 * @param period the period asked for, else chosen from the workbooks
 * @param area the area asked for as people write it, else chosen from the workbooks
 * @param language language of page, pictures and findings
 * @param reviews for which workbooks a marked-up copy is written
 * @param now the moment the run begins
 * @param zone zone in which times are shown
 * @param version version of the program
 * @param watch counts time from the command on, for durations only
 */
public record BuildRequest(
        Path input,
        Path output,
        Optional<Period> period,
        Optional<String> area,
        Locale language,
        ReviewChoice reviews,
        Instant now,
        ZoneId zone,
        String version,
        Stopwatch watch) {}
