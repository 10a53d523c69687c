package vn.tiendo.cli;

import java.nio.file.Path;
import vn.tiendo.build.FormsOutcome;
import vn.tiendo.build.TypedPaths;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Severity;

/** What a command that writes forms prints: mistakes in forms that lie in the input folder, then each file written. */
final class FormsReport {

    private final Console console;

    FormsReport(Console console) {
        this.console = console;
    }

    /**
     * Says what came of it and returns the exit code.
     *
     * @param key the sentence about each file
     */
    ExitCode end(FormsOutcome outcome, String key) {
        if (outcome.isLocked()) {
            console.problem(console.messages().text("cli.locked", outcome.lockHolder()));
            return ExitCode.LOCKED;
        }
        new Report(console).findings(outcome.findings());
        for (Path file : outcome.written()) {
            console.line(console.messages().text(key, TypedPaths.text(file)));
        }
        return outcome.findings().stream().map(Finding::severity).anyMatch(severity -> severity != Severity.NOTE)
                ? ExitCode.DONE_WITH_FINDINGS
                : ExitCode.DONE;
    }
}
