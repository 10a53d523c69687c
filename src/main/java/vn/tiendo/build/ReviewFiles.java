package vn.tiendo.build;

import java.io.IOException;
import java.util.List;
import vn.tiendo.model.Review;
import vn.tiendo.publish.RunRecord;
import vn.tiendo.publish.StagedRun;
import vn.tiendo.publish.StoredReview;
import vn.tiendo.render.ChartImage;
import vn.tiendo.render.ChartImages;
import vn.tiendo.render.DashboardPage;
import vn.tiendo.render.FindingsCsv;
import vn.tiendo.render.IndicatorsCsv;
import vn.tiendo.view.Audience;
import vn.tiendo.view.ChartModel;
import vn.tiendo.view.Charts;
import vn.tiendo.view.DashboardView;
import vn.tiendo.view.Messages;

/** Writes all files of a run that follow from the review: tables, pages, pictures, record. */
final class ReviewFiles {

    /** Written while the workbooks are read, before anything else is known. */
    static final String FIGURES = "data/figures.csv";

    static final String INDICATORS = "data/indicators.csv";
    static final String FINDINGS = "data/findings.csv";

    /** A picture of 2000 by 1200 pixels with its encoding, in bytes. */
    private static final long PICTURE_MEMORY = 16L << 20;

    private final StoredReview stored;
    private final Review review;
    private final Messages messages;
    private final StagedRun run;

    ReviewFiles(StoredReview stored, StagedRun run) {
        this.stored = stored;
        this.review = stored.review();
        this.messages = Messages.of(stored.language());
        this.run = run;
    }

    /** Writes everything. Where a review holds restricted figures, its tables and what is stored of it are for their owner only. */
    void write() throws IOException {
        writeTables();
        writePages();
        writePictures();
        run.write(RunRecord.NAME, RunRecord.of(review));
        if (review.hasRestricted()) {
            run.writePrivate(StoredReview.NAME, stored.bytes());
            for (String table : List.of(FIGURES, INDICATORS, FINDINGS)) {
                run.makePrivate(table);
            }
        } else {
            run.write(StoredReview.NAME, stored.bytes());
        }
    }

    private void writeTables() throws IOException {
        run.write(INDICATORS, IndicatorsCsv.of(review.assessments()));
        run.write(FINDINGS, FindingsCsv.of(review.findings(), messages));
    }

    private void writePages() throws IOException {
        DashboardPage page = new DashboardPage();
        run.write("dashboard.html", page.render(DashboardView.of(review, messages, Audience.GENERAL)));
        if (review.hasRestricted()) {
            run.write(
                    "dashboard-restricted.html", page.render(DashboardView.of(review, messages, Audience.RESTRICTED)));
        }
    }

    private void writePictures() throws IOException {
        FontFolder.prepare();
        List<ChartModel> charts = Charts.of(review, messages, List.of());
        try (SideBySide cores = SideBySide.overTheCores()) {
            cores.inOrder(charts, chart -> PICTURE_MEMORY, ChartImages::of, (chart, images) -> {
                for (ChartImage image : images) {
                    run.write("charts/" + image.fileName(), image.png());
                }
            });
        }
    }
}
