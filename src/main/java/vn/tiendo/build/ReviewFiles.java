package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayList;
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

/** Writes all files of a run that follow from the review: tables, pages, pictures, record; each is made by itself. */
final class ReviewFiles {

    /** Written while the workbooks are read, before anything else is known. */
    static final String FIGURES = "data/figures.csv";

    static final String INDICATORS = "data/indicators.csv";
    static final String FINDINGS = "data/findings.csv";

    /** A picture of 2000 by 1200 pixels with its encoding, in bytes; a page takes no more. */
    private static final long MEMORY = 16L << 20;

    private final StoredReview stored;
    private final Review review;
    private final Messages messages;
    private final StagedRun run;
    private final Stopwatch watch;

    /** Files or pictures that are made together, on a worker. */
    private interface Making {
        List<Made> make() throws IOException;
    }

    private static final class Made {

        private final String name;
        private final byte[] bytes;

        Made(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }
    }

    ReviewFiles(StoredReview stored, StagedRun run) {
        this(stored, run, Stopwatch.idle());
    }

    /** @param watch hears where the time goes */
    ReviewFiles(StoredReview stored, StagedRun run, Stopwatch watch) {
        this.stored = stored;
        this.review = stored.review();
        this.messages = Messages.of(stored.language());
        this.run = run;
        this.watch = watch;
    }

    /** Writes everything. Where a review holds restricted figures, its tables and what is stored of it are for their owner only. */
    void write() throws IOException {
        FontFolder.prepare();
        try (SideBySide cores = SideBySide.overTheCores()) {
            cores.inOrder(all(), making -> MEMORY, Making::make, (making, files) -> write(files));
        }
        run.write(RunRecord.NAME, RunRecord.of(review));
        if (review.hasRestricted()) {
            for (String table : List.of(FIGURES, INDICATORS, FINDINGS)) {
                run.makePrivate(table);
            }
        }
    }

    private void write(List<Made> files) throws IOException {
        for (Made file : files) {
            if (file.name.equals(StoredReview.NAME) && review.hasRestricted()) {
                run.writePrivate(file.name, file.bytes);
            } else {
                run.write(file.name, file.bytes);
            }
        }
    }

    /** What takes longest comes first: the page waits for nobody, and the pictures fill the other cores. */
    private List<Making> all() throws IOException {
        List<Making> all = new ArrayList<>();
        all.add(() -> page("dashboard.html", Audience.GENERAL));
        if (review.hasRestricted()) {
            all.add(() -> page("dashboard-restricted.html", Audience.RESTRICTED));
        }
        for (ChartModel chart : watch.timed(Step.VIEW, () -> Charts.of(review, messages))) {
            all.add(() -> watch.timed(Step.CHARTS, () -> pictures(chart)));
        }
        all.add(() -> watch.timed(Step.RECORD, () -> List.of(new Made(StoredReview.NAME, stored.bytes()))));
        all.add(() -> watch.timed(Step.TABLES, this::tables));
        return all;
    }

    private List<Made> tables() throws IOException {
        return List.of(
                new Made(INDICATORS, IndicatorsCsv.of(review.assessments())),
                new Made(FINDINGS, FindingsCsv.of(review.findings(), messages)));
    }

    private List<Made> page(String name, Audience audience) throws IOException {
        DashboardView view = watch.timed(Step.VIEW, () -> DashboardView.of(review, messages, audience));
        return watch.timed(Step.PAGE, () -> List.of(new Made(name, new DashboardPage().render(view))));
    }

    private static List<Made> pictures(ChartModel chart) {
        return ChartImages.of(chart).stream().map(ReviewFiles::picture).toList();
    }

    private static Made picture(ChartImage image) {
        return new Made("charts/" + image.fileName(), image.png());
    }
}
