package vn.tiendo.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What an approval is asked for.
 *
 * @param output folder with published runs
 * @param choice the run that was checked
 * @param by name of the person who checked it, as it shall stand on the page
 * @param now the moment of approval
 * @param zone zone in which a second process is told since when this one runs
 */
public record ApprovalRequest(Path output, RunChoice choice, String by, Instant now, ZoneId zone) {}
