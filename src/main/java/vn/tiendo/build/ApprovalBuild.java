package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.model.Approval;
import vn.tiendo.model.Review;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunLock;
import vn.tiendo.publish.StagedRun;
import vn.tiendo.publish.StoredReview;

/** Publishes a run once more, unchanged but for the stamp of the person who checked it. */
public final class ApprovalBuild {

    /** Approves a run, all or nothing like any publication. */
    public ApprovalOutcome run(ApprovalRequest request) throws IOException {
        OutputFolder output = new OutputFolder(request.output());
        Optional<RunLock> lock = output.lock(RunHolder.since(request.now(), request.zone()));
        if (lock.isEmpty()) {
            return new ApprovalOutcome.Locked(output.lockHolder());
        }
        try {
            Optional<PublishedRun> asked = new PublishedRuns(output).find(request.choice());
            ApprovalOutcome outcome =
                    asked.isEmpty() ? new ApprovalOutcome.NoSuchRun() : approve(request, output, asked.get());
            output.prune();
            return outcome;
        } finally {
            lock.get().close();
        }
    }

    private static ApprovalOutcome approve(ApprovalRequest request, OutputFolder output, PublishedRun draft)
            throws IOException {
        Review review = draft.review();
        Optional<Approval> before = review.stamp().approval();
        if (before.isPresent()) {
            return new ApprovalOutcome.AlreadyApproved(
                    draft.id(), before.get(), review.stamp().zone());
        }
        int version = 1 + lastVersion(output, review);
        Approval approval = new Approval(version, request.by(), request.now());
        try (StagedRun run = output.begin(request.now())) {
            run.copy(draft.folder().resolve(ReviewFiles.FIGURES), ReviewFiles.FIGURES);
            Review approved = review.stamped(review.stamp().approved(run.id(), approval));
            new ReviewFiles(new StoredReview(approved, draft.stored().language()), run).write();
            Path page = run.publish();
            return new ApprovalOutcome.Approved(
                    page, approval, draft.id(), review.stamp().zone());
        }
    }

    /** The draft is a period's first version; each approval makes the next. */
    private static int lastVersion(OutputFolder output, Review review) throws IOException {
        return new PublishedRuns(output)
                .ofPeriod(review.period()).stream()
                        .flatMap(run -> run.approval().stream())
                        .mapToInt(Approval::version)
                        .max()
                        .orElse(1);
    }
}
