package vn.tiendo.build;

import java.nio.file.Path;
import java.time.ZoneId;
import vn.tiendo.model.Approval;

/** What came of an approval. */
public sealed interface ApprovalOutcome {

    /**
     * The run is published as checked.
     *
     * @param page the dashboard now in force
     * @param approval its stamp
     * @param draft the run that was checked
     * @param zone zone in which the stamp's date is shown
     */
    record Approved(Path page, Approval approval, String draft, ZoneId zone) implements ApprovalOutcome {}

    /** The run was checked before; nothing was changed. */
    record AlreadyApproved(String run, Approval approval, ZoneId zone) implements ApprovalOutcome {}

    /** No such run. */
    record NoSuchRun() implements ApprovalOutcome {}

    /** Another run is in progress, since when it says itself. */
    record Locked(String holder) implements ApprovalOutcome {}
}
