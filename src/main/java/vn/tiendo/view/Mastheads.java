package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Review;
import vn.tiendo.model.RunStamp;

/** The head of the page: place, period, stamp, how fresh and how final the figures are. */
final class Mastheads {

    private final Edition edition;

    Mastheads(Edition edition) {
        this.edition = edition;
    }

    Masthead masthead(List<Assessment> headline) {
        Review review = edition.review();
        String period = edition.periods().name(review.period());
        return new Masthead(
                review.stamp().id(),
                edition.text("page.title", edition.area(review.area()), period),
                edition.area(review.area()),
                period,
                stamp(),
                review.stamp().approval().isEmpty(),
                marks(),
                facts(headline),
                review.samples() ? edition.text("masthead.samples") : "",
                imprint());
    }

    private String stamp() {
        return edition.review()
                .stamp()
                .approval()
                .map(approval -> edition.text(
                        "stamp.approved", approval.version(), edition.formats().date(approval.at()), approval.by()))
                .orElseGet(() -> edition.text("stamp.draft"));
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (edition.isRestricted()) {
            marks.add(edition.text("stamp.restricted"));
        }
        if (edition.review().samples()) {
            marks.add(edition.text("stamp.sample"));
        }
        return marks;
    }

    private List<Fact> facts(List<Assessment> headline) {
        Review review = edition.review();
        List<Observation> actuals = headline.stream()
                .map(Assessment::actual)
                .flatMap(Optional::stream)
                .toList();
        long estimates = actuals.stream()
                .filter(actual -> actual.status() == FigureStatus.ESTIMATE)
                .count();
        long read = Findings.count(review.inputs(), InputFile.Outcome.READ);
        long refused = Findings.count(review.inputs(), InputFile.Outcome.REFUSED);
        long silent = Findings.count(review.inputs(), InputFile.Outcome.NO_FIGURES);
        return List.of(
                fact("as-of", edition.formats().date(review.period().end())),
                fact("estimates", edition.text("masthead.estimates.of", estimates, actuals.size())),
                fact(
                        "files",
                        edition.text(
                                silent == 0 ? "masthead.files.of" : "masthead.files.of.silent",
                                read,
                                review.inputs().size(),
                                refused,
                                silent)),
                fact("run", edition.formats().time(review.stamp().at())));
    }

    private String imprint() {
        RunStamp stamp = edition.review().stamp();
        return edition.text(
                "page.made-by",
                edition.text("app.name"),
                edition.formats().time(stamp.at()),
                stamp.id(),
                stamp.programVersion());
    }

    private Fact fact(String key, String text) {
        return new Fact(edition.text("masthead." + key), text);
    }
}
