package vn.tiendo.build;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What an approval is asked for.
 *
 * @param output folder with published runs
 * @param choice the run that was checked
 * @param by name of the person who checked it, as it shall stand on the page
 * @param now the moment of approval
 */
public record ApprovalRequest(Path output, RunChoice choice, String by, Instant now) {}
