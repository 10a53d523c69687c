package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.BaseProgress;
import vn.tiendo.model.FormLink;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.RuleRecord;
import vn.tiendo.model.Scenario;
import vn.tiendo.model.Scope;
import vn.tiendo.model.SeasonalPath;
import vn.tiendo.model.Verdict;

/** What opens under an indicator's row: why the verdict, and the tables behind it. */
final class DetailsBuilder {

    private final Edition edition;
    private final DetailTables tables;
    private final ChartWords words;
    private final IndicatorCharts charts;

    DetailsBuilder(Edition edition, ShownValues values, ChartWords words) {
        this.edition = edition;
        this.words = words;
        this.charts = new IndicatorCharts(words);
        this.tables = new DetailTables(edition, values, new VerdictWords(edition));
    }

    IndicatorDetails details(Assessment assessment) {
        Optional<ChartModel> chart =
                assessment.indicator().scope() == Scope.RESTRICTED ? Optional.empty() : charts.chart(assessment);
        return new IndicatorDetails(
                new Headlines(edition).withoutName(assessment),
                sentences(assessment),
                assessment.verdict() == Verdict.AT_RISK || assessment.verdict() == Verdict.OPEN,
                new Shortfalls(edition).of(assessment),
                assessment.remarks().cause(),
                form(assessment),
                assessment.remarks().measure(),
                chart,
                chart.map(model -> caption(model, assessment)).orElse(""),
                List.of(
                        tables.authorities(assessment),
                        tables.components(assessment),
                        tables.parts(assessment),
                        tables.history(assessment),
                        tables.areas(assessment)));
    }

    /** Forms go from hand to hand, so that restricted indicators are on none. */
    private String form(Assessment assessment) {
        return edition.review().forms().stream()
                .filter(form -> assessment.indicator().scope() != Scope.RESTRICTED)
                .filter(form -> form.department().equals(assessment.remarks().owner()))
                .map(FormLink::file)
                .findFirst()
                .orElse("");
    }

    /** Unit and comparison; the indicator's name stands over it. */
    private String caption(ChartModel chart, Assessment assessment) {
        String unit = edition.formats().unit(edition.unit(assessment).name());
        String stated = Attained.of(assessment).filter(Attained::stated).isPresent()
                ? edition.text("details.chart.stated")
                : "";
        String caption = chart instanceof HistoryChart
                ? edition.text(
                        assessment.period().isYear() ? "details.chart.years" : "details.chart.history",
                        unit,
                        words.partName(assessment.period()))
                : edition.text("details.chart.level", unit);
        return caption + stated;
    }

    private List<String> sentences(Assessment assessment) {
        List<String> sentences = new ArrayList<>();
        pace(assessment).ifPresent(sentences::add);
        assessment
                .target()
                .flatMap(Observation::setOn)
                .map(day -> edition.text("details.plan-of", edition.formats().date(day)))
                .ifPresent(sentences::add);
        assessment.scenario().map(scenario -> scenario(assessment, scenario)).ifPresent(sentences::add);
        assessment.recomputed().baseProgress().map(this::base).ifPresent(sentences::add);
        reason(assessment).ifPresent(sentences::add);
        if (assessment.target().isEmpty()
                && assessment.recomputed().attainmentPercent().isEmpty()
                && assessment.stated().attainment().isPresent()) {
            boolean judged = assessment.judgedByPercent().isPresent();
            sentences.add(edition.text(judged ? "details.judged-by-percent" : "details.stated-only"));
        }
        return sentences;
    }

    /** The pace of past years and how often judging by it was right. */
    private Optional<String> pace(Assessment assessment) {
        Optional<String> record = assessment.outlook().record().map(known -> record(assessment, known));
        return assessment
                .outlook()
                .path()
                .map(path -> record.map(tried -> path(path) + "; " + tried).orElseGet(() -> path(path)))
                .or(() -> record)
                .map(words ->
                        words.substring(0, 1).toUpperCase(edition.messages().locale()) + words.substring(1) + ".");
    }

    private String path(SeasonalPath path) {
        String share = edition.formats().percent(path.share().movePointRight(2), 1);
        String years = path.years().size() == 1 ? "details.path.one" : "details.path";
        String sentence = edition.text(years, share, ShownOutlook.years(path.years()));
        return sentence + aside("details.implied", path.implied()) + aside("details.left-out", path.leftOut());
    }

    private String aside(String key, List<Integer> years) {
        return years.isEmpty() ? "" : " " + edition.text(key, ShownOutlook.years(years));
    }

    /** The target of the period itself is judged at once: it is over. */
    private String scenario(Assessment assessment, Scenario scenario) {
        String target = edition.formats().publishedWithUnit(scenario.target().source());
        String period = edition.periods().name(assessment.period());
        return scenario.reached()
                .map(reached ->
                        edition.text(reached ? "details.scenario.met" : "details.scenario.missed", period, target))
                .orElseGet(() -> edition.text("details.scenario", period, target));
    }

    private String base(BaseProgress progress) {
        String base = edition.formats().publishedWithUnit(progress.base().source());
        if (progress.percent().filter(percent -> percent.signum() < 0).isPresent()) {
            return edition.text("details.base.away", base);
        }
        return progress.percent()
                .map(percent ->
                        edition.text("details.base", base, edition.formats().attainment(percent, 0)))
                .orElseGet(() -> edition.text("details.base.kept", base));
    }

    /** An error of a rate in per cent of that rate tells nobody anything. */
    private String record(Assessment assessment, RuleRecord record) {
        if (assessment.indicator().kind() == IndicatorKind.RATE
                || assessment.indicator().kind() == IndicatorKind.CHANGE) {
            return edition.text("details.record.count", record.right(), record.of());
        }
        String error = edition.formats().percent(BigDecimal.valueOf(record.medianErrorPercent()), 1);
        return edition.text("details.record", record.right(), record.of(), error);
    }

    /** Why there is no verdict, in words that say what would help. */
    private Optional<String> reason(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        if (verdict == Verdict.INSUFFICIENT_DATA && assessment.actual().isEmpty()) {
            return Optional.of(edition.text("reason.no-actual"));
        }
        return verdict.isConclusion() ? Optional.empty() : Optional.of(edition.text("reason." + verdict.code()));
    }
}
