package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.assess.Assessed;
import vn.tiendo.assess.Assessor;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Project;
import vn.tiendo.model.Review;
import vn.tiendo.model.Withheld;
import vn.tiendo.normalise.Normalised;
import vn.tiendo.normalise.UnmatchedRow;
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
            Outcome outcome = publish(request, output, progress);
            output.prune();
            return outcome;
        } finally {
            lock.get().close();
        }
    }

    /** Read, recognise, normalise, assess, word and render, publish. */
    private Outcome publish(BuildRequest request, OutputFolder output, Progress progress) throws IOException {
        Stopwatch watch = request.watch();
        watch.lap(Step.START);
        InputFolder input = InputFolder.list(request.input(), request.output());
        try (StagedRun run = output.begin(request.now())) {
            Understanding understanding = understand(
                    request, input, new FiguresFile(run.createRewindable(ReviewFiles.FIGURES), watch), progress);
            watch.lap(Step.READ);
            Knowledge knowledge = understanding.lessons().knowledge();
            Normalised normalised = understanding.normalise(area(request, knowledge));
            watch.lap(Step.NORMALISE);
            if (!understanding.worthPublishing(normalised, output.currentRun().isPresent())) {
                List<Finding> findings = understanding.findings(normalised.findings());
                handBack(request, output, understanding, normalised.unmatched(), findings, List.of());
                return outcome(Outcome.Status.NOTHING_TO_PUBLISH, Optional.empty(), findings, understanding, watch);
            }
            ReviewScope scope = scope(request, normalised, knowledge);
            Assessed judged = assess(normalised, scope, knowledge);
            Assessed assessed = judged.plus(Revisions.since(output, scope, judged));
            watch.lap(Step.ASSESS);
            progress.drawing();
            Review review = Reviews.of(request, run.id(), scope, input, understanding, normalised, assessed);
            Optional<PublishedRun> standing =
                    new PublishedRuns(output).inForce().filter(PublishedRun::isApproved);
            if (standing.isPresent() && standing.get().review().saysTheSameAs(review)) {
                handBack(request, output, understanding, normalised.unmatched(), review.findings(), List.of());
                return outcome(
                        Outcome.Status.APPROVED_STANDS,
                        Optional.of(output.page()),
                        review.findings(),
                        understanding,
                        watch);
            }
            new ReviewFiles(new StoredReview(review, request.language()), run, watch).write();
            watch.lap(Step.RENDER);
            Path page = run.publish();
            watch.lap(Step.PUBLISH);
            HandBack explanations = new ExplanationForms(review, knowledge.departments(), watch.nanos())
                    .later(output, Messages.of(request.language()));
            handBack(request, output, understanding, normalised.unmatched(), review.findings(), List.of(explanations));
            RunTimings.write(output.run(run.id()), codes(watch.steps()));
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
                watch.steps(),
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
            List<UnmatchedRow> unmatched,
            List<Finding> findings,
            List<HandBack> further)
            throws IOException {
        understanding.lessons().keep(output);
        Messages messages = Messages.of(request.language());
        Stopwatch watch = request.watch();
        ReviewWorkbooks reviews = new ReviewWorkbooks(output, messages, understanding, findings, watch);
        List<HandBack> all = new ArrayList<>(further);
        all.addAll(reviews.of(unmatched, request.reviews()));
        try (SideBySide cores = SideBySide.overTheCores()) {
            cores.inOrder(
                    all,
                    HandBack::memory,
                    each -> watch.timed(each.part(), each.making()::make),
                    (each, putting) -> putting.put());
        }
        reviews.sweep();
        watch.lap(Step.HAND_BACK);
    }

    /** The same reading and judging without publishing anything. */
    public Outcome check(BuildRequest request, Progress progress) throws IOException {
        Stopwatch watch = request.watch();
        watch.lap(Step.START);
        InputFolder input = InputFolder.list(request.input(), request.output());
        Understanding understanding = understand(request, input, FigureTable.NONE, progress);
        watch.lap(Step.READ);
        Knowledge knowledge = understanding.lessons().knowledge();
        Normalised normalised = understanding.normalise(area(request, knowledge));
        watch.lap(Step.NORMALISE);
        Assessed assessed = assess(normalised, scope(request, normalised, knowledge), knowledge);
        watch.lap(Step.ASSESS);
        List<Finding> findings = understanding.findings(Reviews.later(normalised, assessed));
        return outcome(Outcome.Status.CHECKED, Optional.empty(), findings, understanding, watch);
    }

    private Understanding understand(BuildRequest request, InputFolder input, FigureTable table, Progress progress)
            throws IOException {
        try (FigureTable figures = table) {
            Lessons lessons = Lessons.collect(
                    builtIn, request.output(), input, request.watch().nanos());
            request.watch().lap(Step.FORMS);
            Understanding understanding =
                    new WorkbookStage(lessons, request.watch(), progress).understand(input, figures);
            input.requireStillThere(request.input());
            return understanding;
        }
    }

    private static ReviewScope scope(BuildRequest request, Normalised normalised, Knowledge knowledge) {
        LocalDate today = LocalDate.ofInstant(request.now(), request.zone());
        return ReviewScope.choose(normalised.allObservations(), request.period(), area(request, knowledge), today);
    }

    private static Optional<Area> area(BuildRequest request, Knowledge knowledge) {
        return request.area().flatMap(knowledge.areas()::find);
    }

    private static Assessed assess(Normalised normalised, ReviewScope scope, Knowledge knowledge) {
        Catalogue ofTheTime = knowledge
                .catalogue()
                .withGrowthOf(normalised.observations())
                .on(scope.period().end(), knowledge.departments());
        List<Project> projects = normalised.projects().stream()
                .filter(project -> project.area().equals(scope.area()))
                .toList();
        return new Assessor(ofTheTime)
                .assess(normalised.observations(), normalised.parts(), normalised.drafts(), projects, scope.period());
    }

    private static Map<String, Duration> codes(Map<Step, Duration> steps) {
        Map<String, Duration> codes = new LinkedHashMap<>();
        steps.forEach((step, took) -> codes.put(step.code(), took));
        return codes;
    }
}
