package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.RuleRecord;
import vn.tiendo.model.SeasonalPath;
import vn.tiendo.model.Verdict;

/** What opens under an indicator's row: why the verdict, and the tables behind it. */
final class DetailsBuilder {

    private final Edition edition;
    private final ShownOutlook outlook;
    private final DetailTables tables;

    DetailsBuilder(Edition edition, ShownValues values, ShownOutlook outlook, VerdictWords verdicts) {
        this.edition = edition;
        this.outlook = outlook;
        this.tables = new DetailTables(edition, values, verdicts);
    }

    IndicatorDetails details(Assessment assessment) {
        return new IndicatorDetails(
                sentences(assessment),
                assessment.cause(),
                assessment.measureProposed(),
                Optional.empty(),
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

    private String record(RuleRecord record) {
        String error = edition.formats().percent(java.math.BigDecimal.valueOf(record.medianErrorPercent()), 1);
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
