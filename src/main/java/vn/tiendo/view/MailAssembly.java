package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.model.Approval;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Review;
import vn.tiendo.model.Verdict;

/** Puts a department's message together. */
final class MailAssembly {

    private final Edition edition;
    private final String department;
    private final List<Assessment> indicators;

    MailAssembly(Review review, Messages messages, String department) {
        this.edition = new MailFigures(review, messages).edition(department);
        this.department = department;
        this.indicators = ChartOrder.endangeredFirst(HeadlineIndicators.of(edition, review.area()));
    }

    static MailCorrection correction(Review known, Messages messages, List<MailChange> changes) {
        Formats formats = Formats.of(messages, known.stamp().zone());
        String text = known.stamp()
                .approval()
                .map(approval -> messages.text(
                        "mail.correction", String.valueOf(approval.version()), formats.date(approval.at())))
                .orElseThrow(() -> new IllegalArgumentException("nobody is told of a draft"));
        List<String> headings = Stream.of(
                        "column.indicator", "mail.change.what", "mail.change.before", "mail.change.now")
                .map(messages::text)
                .toList();
        return new MailCorrection(text, headings, changes);
    }

    MailView view(Optional<MailCorrection> correction) {
        Review review = edition.review();
        Approval approval =
                review.stamp().approval().orElseThrow(() -> new IllegalArgumentException("nobody is told of a draft"));
        String period = edition.periods().name(review.period());
        Masthead masthead = new Mastheads(edition).masthead(indicators);
        String key = correction.isPresent() ? "mail.subject.correction" : "mail.subject";
        MailRows rows = new MailRows(edition);
        return new MailView(
                edition.messages().locale().getLanguage(),
                department,
                edition.text(key, edition.area(review.area()), period, department, String.valueOf(approval.version())),
                edition.text("mail.title", edition.area(review.area()), period),
                masthead.stamp(),
                edition.text("mail.greeting", department),
                edition.text("mail.opening", indicators.size(), period, edition.area(review.area())),
                correction,
                Stream.of("indicator", "value", "growth", "attained", "verdict")
                        .map(column -> edition.text("column." + column))
                        .toList(),
                indicators.stream().map(rows::row).toList(),
                edition.text("mail.requests"),
                requests(),
                charts(),
                edition.text("mail.charts"),
                List.of(edition.text("mail.closing.table"), edition.text("mail.closing.corrections")),
                edition.text(
                        "mail.imprint",
                        edition.text("app.name"),
                        review.stamp().id(),
                        review.stamp().programVersion()));
    }

    private List<String> requests() {
        List<String> requests = new ArrayList<>();
        List<String> unexplained =
                names(each -> isWanted(each) && each.remarks().cause().isBlank());
        if (!unexplained.isEmpty()) {
            requests.add(edition.text("mail.request.explanation", unexplained.size(), String.join("; ", unexplained)));
        }
        List<String> undecided = names(each -> each.verdict() == Verdict.INSUFFICIENT_DATA);
        if (!undecided.isEmpty()) {
            requests.add(edition.text("mail.request.data", undecided.size(), String.join("; ", undecided)));
        }
        return requests;
    }

    /** The explanation form asks for the same. */
    private static boolean isWanted(Assessment assessment) {
        return assessment.verdict() == Verdict.AT_RISK || assessment.verdict() == Verdict.OPEN;
    }

    private List<String> names(Predicate<Assessment> which) {
        return indicators.stream().filter(which).map(each -> edition.name(each)).toList();
    }

    /** The charts that the run has of these indicators, in their order. */
    private List<MailChart> charts() {
        ChartWords words = new ChartWords(edition);
        List<ChartModel> all = Stream.concat(
                        new IndicatorCharts(words).charts().stream(), new PartCharts(words).charts().stream())
                .toList();
        return indicators.stream()
                .flatMap(each ->
                        Stream.of("", "-parts").map(kind -> each.indicator().code() + kind))
                .flatMap(name ->
                        all.stream().filter(chart -> chart.frame().name().equals(name)))
                .map(chart -> new MailChart(chart.frame().name(), chart.frame().headline()))
                .toList();
    }
}
