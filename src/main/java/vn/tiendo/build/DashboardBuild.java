package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.assess.Assessed;
import vn.tiendo.assess.Assessor;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Review;
import vn.tiendo.model.Withheld;
import vn.tiendo.normalise.Normalised;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunLock;
import vn.tiendo.publish.RunTimings;
import vn.tiendo.publish.StagedRun;
import vn.tiendo.publish.StoredReview;
import vn.tiendo.view.Messages;

/** One batch: workbooks in, dashboard, charts and tables out. */
public final class DashboardBuild {

    private final Knowledge builtIn;

    /** A build that knows this before it asks the input folder for what people add to it. */
    public DashboardBuild(Knowledge builtIn) {
        this.builtIn = builtIn;
    }

    /**
     * Runs a whole batch. What was published before stands until the last step, whatever happens.
     *
     * @throws IOException where a folder cannot be read or written
     */
    public Outcome run(BuildRequest request, Progress progress) throws IOException {
        OutputFolder output = new OutputFolder(request.output());
        Optional<RunLock> lock = output.lock(RunHolder.since(request.now(), request.zone()));
        if (lock.isEmpty()) {
            return Outcome.locked(output.lockHolder());
        }
        try {
            output.heal();
            Outcome outcome = publish(request, output, progress);
            output.prune();
            return outcome;
        } finally {
            lock.get().close();
        }
    }

    /** Read, recognise, normalise, assess, word and render, publish. */
    private Outcome publish(BuildRequest request, OutputFolder output, Progress progress) throws IOException {
        Stopwatch watch = new Stopwatch(request.nanos());
        InputFolder input = InputFolder.list(request.input(), request.output());
        try (StagedRun run = output.begin(request.now())) {
            Understanding understanding =
                    understand(request, input, FigureTable.to(run.createRewindable(ReviewFiles.FIGURES)), progress);
            watch.lap("read");
            Knowledge knowledge = understanding.lessons().knowledge();
            Normalised normalised = understanding.normalise(area(request, knowledge));
            watch.lap("normalise");
            if (!understanding.worthPublishing(normalised, output.currentRun().isPresent())) {
                Outcome nothing = nothingToPublish(understanding, normalised, watch);
                handBack(request, output, understanding, normalised, nothing.findings());
                return nothing;
            }
            ReviewScope scope = scope(request, normalised, knowledge);
            Assessed judged = assess(normalised, scope, knowledge);
            Assessed assessed = judged.plus(Revisions.since(output, scope, judged));
            watch.lap("assess");
            progress.drawing();
            Review review = Reviews.of(request, run.id(), scope, input, understanding, normalised, assessed);
            Optional<PublishedRun> standing =
                    new PublishedRuns(output).inForce().filter(PublishedRun::isApproved);
            if (standing.isPresent() && standing.get().review().saysTheSameAs(review)) {
                handBack(request, output, understanding, normalised, review.findings());
                return outcome(
                        Outcome.Status.APPROVED_STANDS,
                        Optional.of(output.page()),
                        review.findings(),
                        understanding,
                        watch);
            }
            new ReviewFiles(new StoredReview(review, request.language()), run).write();
            watch.lap("render");
            run.write(RunTimings.NAME, RunTimings.of(watch.laps()));
            Path page = run.publish();
            handBack(request, output, understanding, normalised, review.findings());
            new ExplanationForms(review, knowledge.departments(), request.nanos())
                    .write(output, Messages.of(request.language()));
            return outcome(Outcome.Status.PUBLISHED, Optional.of(page), review.findings(), understanding, watch);
        }
    }

    private static Outcome outcome(
            Outcome.Status status,
            Optional<Path> page,
            List<Finding> findings,
            Understanding understanding,
            Stopwatch watch) {
        Withheld withheld = understanding.restricted().withheld();
        return new Outcome(
                status,
                page,
                understanding.inputs(),
                findings,
                findings.stream().filter(withheld::hides).toList(),
                watch.total(),
                "");
    }

    /**
     * What goes back to the people whose workbooks were read, and what they taught. The page stands already, or nothing
     * could be published; then they need it most.
     */
    private static void handBack(
            BuildRequest request,
            OutputFolder output,
            Understanding understanding,
            Normalised normalised,
            List<Finding> findings)
            throws IOException {
        understanding.lessons().keep(output);
        KnownCorrections corrections = understanding.lessons().corrections();
        new ReviewWorkbooks(output, Messages.of(request.language()), findings, corrections, request.nanos())
                .write(understanding, normalised.unmatched(), request.reviews());
    }

    /** The same reading and judging without publishing anything. */
    public Outcome check(BuildRequest request, Progress progress) throws IOException {
        Stopwatch watch = new Stopwatch(request.nanos());
        InputFolder input = InputFolder.list(request.input(), request.output());
        Understanding understanding = understand(request, input, FigureTable.NONE, progress);
        Knowledge knowledge = understanding.lessons().knowledge();
        Normalised normalised = understanding.normalise(area(request, knowledge));
        Assessed assessed = assess(normalised, scope(request, normalised, knowledge), knowledge);
        List<Finding> findings = understanding.findings(Reviews.later(normalised, assessed));
        return outcome(Outcome.Status.CHECKED, Optional.empty(), findings, understanding, watch);
    }

    private Understanding understand(BuildRequest request, InputFolder input, FigureTable table, Progress progress)
            throws IOException {
        try (FigureTable figures = table) {
            Lessons lessons = Lessons.collect(builtIn, request.output(), input, request.nanos());
            return new WorkbookStage(lessons, request.nanos(), progress).understand(input, figures);
        }
    }

    private static ReviewScope scope(BuildRequest request, Normalised normalised, Knowledge knowledge) {
        LocalDate today = LocalDate.ofInstant(request.now(), request.zone());
        return ReviewScope.choose(normalised.observations(), request.period(), area(request, knowledge), today);
    }

    private static Optional<Area> area(BuildRequest request, Knowledge knowledge) {
        return request.area().flatMap(knowledge.areas()::find);
    }

    private static Assessed assess(Normalised normalised, ReviewScope scope, Knowledge knowledge) {
        Catalogue ofTheTime = knowledge.catalogue().on(scope.period().end(), knowledge.departments());
        return new Assessor(ofTheTime)
                .assess(normalised.observations(), normalised.drafts(), normalised.projects(), scope.period());
    }

    private static Outcome nothingToPublish(Understanding understanding, Normalised normalised, Stopwatch watch) {
        List<Finding> findings = understanding.findings(normalised.findings());
        return outcome(Outcome.Status.NOTHING_TO_PUBLISH, Optional.empty(), findings, understanding, watch);
    }
}
