package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.RuleRecord;
import vn.tiendo.model.Verdict;

/** How targets are judged, how the rule did before, and what the words mean. */
final class ReferenceTexts {

    private static final List<String> TERMS =
            List.of("actual", "estimate", "attainment", "path", "projection", "rest", "points", "stated", "bullet");

    private final Edition edition;

    ReferenceTexts(Edition edition) {
        this.edition = edition;
    }

    List<RuleText> rules() {
        VerdictWords verdicts = new VerdictWords(edition);
        List<RuleText> rules = new ArrayList<>();
        for (Verdict verdict : VerdictWords.ORDER) {
            rules.add(new RuleText(verdicts.mark(verdict), edition.text("rule." + verdict.code())));
        }
        return rules;
    }

    List<Fact> glossary() {
        return TERMS.stream()
                .map(term -> new Fact(edition.text("term." + term), edition.text("term." + term + ".meaning")))
                .toList();
    }

    DataTable records(Collection<Assessment> assessments) {
        List<List<Cited>> rows = new ArrayList<>();
        for (Assessment assessment : assessments) {
            assessment.record().ifPresent(record -> rows.add(row(assessment, record)));
        }
        List<String> header =
                List.of(edition.text("column.indicator"), edition.text("column.record"), edition.text("column.error"));
        return new DataTable(edition.text("table.records"), header, rows);
    }

    private List<Cited> row(Assessment assessment, RuleRecord record) {
        BigDecimal error = BigDecimal.valueOf(record.medianErrorPercent());
        return List.of(
                Cited.plain(edition.name(assessment.indicator())),
                Cited.plain(edition.text("record.of", record.right(), record.of())),
                Cited.plain(edition.formats().percent(error, 1)));
    }
}
