package vn.tiendo.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Approval;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Review;
import vn.tiendo.model.RunStamp;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunRecord;
import vn.tiendo.publish.StagedRun;
import vn.tiendo.publish.StoredReview;
import vn.tiendo.render.ChartImage;
import vn.tiendo.render.ChartImages;
import vn.tiendo.render.FindingsCsv;
import vn.tiendo.render.IndicatorsCsv;
import vn.tiendo.view.Charts;
import vn.tiendo.view.MailReviews;
import vn.tiendo.view.Messages;

/** Publishes reviews of tests as runs, without workbooks. */
final class ApprovedRuns {

    private static final Messages VI = Messages.of(Messages.VIETNAMESE);

    private final OutputFolder output;

    ApprovedRuns(Path folder) throws IOException {
        output = new OutputFolder(folder);
        output.lock("test").orElseThrow().close();
    }

    /** A run that nobody approved. */
    String draft(Review review, Instant at) throws IOException {
        try (StagedRun run = output.begin(at)) {
            RunStamp old = review.stamp();
            return publish(
                    run,
                    review.stamped(new RunStamp(run.id(), at, old.zone(), old.programVersion(), Optional.empty())));
        }
    }

    /** An approved run of a review with its table of figures, and one picture for every indicator. */
    void approved(Review review, byte[] figures) throws IOException {
        try (StagedRun run = output.begin(at(1))) {
            Review approved = review.stamped(review.stamp().approved(run.id(), new Approval(1, "Nguyễn Văn A", at(1))));
            for (Assessment assessment : approved.assessments()) {
                run.write("charts/" + assessment.indicator().code() + ".png", Picture.PNG.png());
            }
            run.write(ReviewFiles.INDICATORS, IndicatorsCsv.of(approved.assessments()));
            run.write(ReviewFiles.FINDINGS, FindingsCsv.of(approved.findings(), VI));
            publish(run, approved, figures);
        }
    }

    /** The approved run with so many exports. */
    String approved(int version, String exports, String attained) throws IOException {
        Instant at = at(version);
        try (StagedRun run = output.begin(at)) {
            return publish(run, approved(run.id(), version, exports, attained));
        }
    }

    /** The same with its real pages, tables and pictures. */
    String whole(int version, String exports, String attained) throws IOException {
        try (StagedRun run = output.begin(at(version))) {
            run.write(ReviewFiles.FIGURES, new byte[0]);
            Review review = approved(run.id(), version, exports, attained);
            new ReviewFiles(new StoredReview(review, Messages.VIETNAMESE), run).write();
            run.publish();
            return run.id();
        }
    }

    private static Review approved(String run, int version, String exports, String attained) {
        Review review = MailReviews.draft(exports, attained);
        return review.stamped(review.stamp().approved(run, new Approval(version, "Nguyễn Văn A", at(version))));
    }

    private static Instant at(int version) {
        return Instant.parse("2021-07-05T02:00:00Z").plusSeconds(86_400L * version);
    }

    /** Only what mails are made from; drawing every picture of every run would take most of a test's time. */
    private static String publish(StagedRun run, Review review) throws IOException {
        return publish(run, review, new byte[0]);
    }

    private static String publish(StagedRun run, Review review, byte[] figures) throws IOException {
        String page = "<html><head><meta name=\"tiendo-run\" content=\"" + run.id() + "\">";
        run.write("dashboard.html", page.getBytes(StandardCharsets.UTF_8));
        run.write(ReviewFiles.FIGURES, figures);
        run.write(RunRecord.NAME, RunRecord.of(review));
        run.write(StoredReview.NAME, new StoredReview(review, Messages.VIETNAMESE).bytes());
        for (String chart : List.of("exports", "industry-output", "budget-revenue", "party-admissions")) {
            run.write("charts/" + chart + ".png", Picture.PNG.png());
        }
        run.publish();
        return run.id();
    }

    /** One picture, drawn once. */
    private static final class Picture {

        private static final ChartImage PNG = draw();

        private static ChartImage draw() {
            Review review = MailReviews.approved(2, "13,4", "47.857");
            return Charts.of(review, VI).stream()
                    .filter(chart -> chart.frame().name().equals("exports"))
                    .flatMap(chart -> ChartImages.of(chart).stream())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
