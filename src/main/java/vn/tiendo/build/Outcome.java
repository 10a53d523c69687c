package vn.tiendo.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Finding;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Severity;

/**
 * What came of a command.
 *
 * @param status how it ended
 * @param page the dashboard now in force, where one was published
 * @param inputs all files met
 * @param findings all findings, sorted
 * @param withheld those among them that quote restricted rows: they go into no log
 * @param took how long it took
 * @param steps where that time went
 * @param lockHolder since when the other run holds the folder, where one does
 */
public record Outcome(
        Status status,
        Optional<Path> page,
        List<InputFile> inputs,
        List<Finding> findings,
        List<Finding> withheld,
        Duration took,
        Map<Step, Duration> steps,
        String lockHolder) {

    /** How a command ended. */
    public enum Status {
        PUBLISHED,
        /** An approved version says the same already and stays. */
        APPROVED_STANDS,
        CHECKED,
        NOTHING_TO_PUBLISH,
        LOCKED
    }

    public Outcome {
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
        withheld = List.copyOf(withheld);
        steps = inOrder(steps);
    }

    private static Map<Step, Duration> inOrder(Map<Step, Duration> steps) {
        Map<Step, Duration> sorted = new EnumMap<>(Step.class);
        sorted.putAll(steps);
        return Collections.unmodifiableMap(sorted);
    }

    static Outcome locked(String holder) {
        return new Outcome(
                Status.LOCKED, Optional.empty(), List.of(), List.of(), List.of(), Duration.ZERO, Map.of(), holder);
    }

    /** Whether a person should look: warnings and errors count, notes do not. */
    public boolean needsAttention() {
        boolean refused = inputs.stream().anyMatch(input -> input.outcome() == InputFile.Outcome.REFUSED);
        return refused || findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }
}
