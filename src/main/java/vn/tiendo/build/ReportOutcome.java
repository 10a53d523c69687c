package vn.tiendo.build;

import java.nio.file.Path;
import java.util.List;

/** What came of a report. */
public sealed interface ReportOutcome {

    /**
     * Written.
     *
     * @param files the files, in the order in which they were written
     * @param run the run they report
     */
    record Written(List<Path> files, String run) implements ReportOutcome {

        public Written {
            files = List.copyOf(files);
        }
    }

    /** No such run. */
    record NoSuchRun() implements ReportOutcome {}

    /** Another run is in progress, since when it says itself. */
    record Locked(String holder) implements ReportOutcome {}
}
