package vn.tiendo.build;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.model.Period;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunSummary;

/**
 * Finds published runs; finds none where there is no such run, or one of a version of the program that stored reviews
 * otherwise. Hold the output folder's lock while a
 * run is used, or a run in progress may prune it.
 */
public final class PublishedRuns {

    private final OutputFolder output;

    public PublishedRuns(OutputFolder output) {
        this.output = output;
    }

    /** The run asked for by id or by period, else the newest of the period that the page in force shows. */
    public Optional<PublishedRun> find(RunChoice choice) throws IOException {
        return open(matching(choice, any -> true));
    }

    /** The run that the page in force shows. */
    public Optional<PublishedRun> inForce() throws IOException {
        Optional<String> current = output.currentRun();
        return current.isEmpty() ? Optional.empty() : PublishedRun.open(output, current.get());
    }

    /** The newest approved run among those asked for: what mails are made from. */
    public Optional<PublishedRun> findApproved(RunChoice choice) throws IOException {
        return open(matching(choice, run -> run.approval().isPresent()));
    }

    /** The runs of a period, oldest first, read one by one as they are needed. */
    public List<RunSummary> ofPeriod(Period period) throws IOException {
        return output.summaries().stream()
                .filter(run -> run.period().equals(period.code()))
                .toList();
    }

    private Optional<RunSummary> matching(RunChoice choice, Predicate<RunSummary> wanted) throws IOException {
        List<RunSummary> all = output.summaries();
        return all.stream().filter(asked(choice, all).and(wanted)).max(Comparator.comparing(RunSummary::id));
    }

    private Predicate<RunSummary> asked(RunChoice choice, List<RunSummary> all) throws IOException {
        if (choice.id().isPresent()) {
            return run -> run.id().equals(choice.id().get());
        }
        if (choice.period().isPresent()) {
            return run -> run.period().equals(choice.period().get().code());
        }
        // A newer one than the page shows was killed before anybody could see it.
        String current = output.currentRun().orElse("");
        String period = all.stream()
                .filter(run -> run.id().equals(current))
                .findFirst()
                .map(RunSummary::period)
                .orElse("");
        return run -> run.period().equals(period) && run.id().compareTo(current) <= 0;
    }

    private Optional<PublishedRun> open(Optional<RunSummary> found) throws IOException {
        return found.isEmpty()
                ? Optional.empty()
                : PublishedRun.open(output, found.get().id());
    }
}
