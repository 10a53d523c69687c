package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.BaseProgress;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.RuleRecord;
import vn.tiendo.model.Scenario;
import vn.tiendo.model.Scope;
import vn.tiendo.model.SeasonalPath;
import vn.tiendo.model.Verdict;

/** What opens under an indicator's row: why the verdict, and the tables behind it. */
final class DetailsBuilder {

    private final Edition edition;
    private final ShownOutlook outlook;
    private final DetailTables tables;
    private final IndicatorCharts charts;

    DetailsBuilder(Edition edition, ShownValues values, ShownOutlook outlook, IndicatorCharts charts) {
        this.edition = edition;
        this.outlook = outlook;
        this.charts = charts;
        this.tables = new DetailTables(edition, values, new VerdictWords(edition));
    }

    IndicatorDetails details(Assessment assessment) {
        return new IndicatorDetails(
                sentences(assessment),
                assessment.verdict() == Verdict.AT_RISK || assessment.verdict() == Verdict.OPEN,
                assessment.cause(),
                assessment.measureProposed(),
                assessment.actual().isPresent() && assessment.indicator().scope() != Scope.RESTRICTED
                        ? Optional.of(charts.chart(assessment))
                        : Optional.empty(),
                List.of(
                        tables.authorities(assessment),
                        tables.components(assessment),
                        tables.parts(assessment),
                        tables.history(assessment),
                        tables.areas(assessment)));
    }

    private List<String> sentences(Assessment assessment) {
        List<String> sentences = new ArrayList<>();
        assessment.path().map(this::path).ifPresent(sentences::add);
        if (assessment.projection().isPresent()) {
            sentences.add(edition.text("details.projection"));
        }
        if (assessment.feasibility() != Feasibility.UNKNOWN) {
            sentences.add(edition.text("details.feasibility", outlook.feasibility(assessment)));
        }
        assessment.scenario().map(scenario -> scenario(assessment, scenario)).ifPresent(sentences::add);
        assessment.baseProgress().map(this::base).ifPresent(sentences::add);
        assessment.record().map(this::record).ifPresent(sentences::add);
        reason(assessment).ifPresent(sentences::add);
        if (assessment.attainmentPercent().isEmpty()
                && assessment.statedAttainment().isPresent()) {
            sentences.add(edition.text("details.stated-only"));
        }
        return sentences;
    }

    private String path(SeasonalPath path) {
        String share = edition.formats().percent(path.share().movePointRight(2), 1);
        String sentence = edition.text("details.path", share, ShownOutlook.years(path.years()));
        return path.leftOut().isEmpty()
                ? sentence
                : sentence + " " + edition.text("details.left-out", ShownOutlook.years(path.leftOut()));
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
        return progress.percent()
                .map(percent ->
                        edition.text("details.base", base, edition.formats().attainment(percent, 0)))
                .orElseGet(() -> edition.text("details.base.kept", base));
    }

    private String record(RuleRecord record) {
        String error = edition.formats().percent(BigDecimal.valueOf(record.medianErrorPercent()), 1);
        return edition.text("details.record", record.right(), record.of(), error);
    }

    /** Why there is no verdict, in words that say what would help. */
    private Optional<String> reason(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        boolean withheld = verdict == Verdict.INSUFFICIENT_DATA
                || verdict == Verdict.NOT_FORESEEABLE
                || verdict == Verdict.YEAR_END_ONLY
                || verdict == Verdict.NO_TARGET
                || verdict == Verdict.NOT_JUDGED;
        return withheld ? Optional.of(edition.text("reason." + verdict.code())) : Optional.empty();
    }
}
