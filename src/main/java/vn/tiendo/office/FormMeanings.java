package vn.tiendo.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.view.PeriodWords;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;

/** What the words on a form mean: by the codes that stand beside them in its hidden columns, in whatever language. */
final class FormMeanings {

    private final Grid form;
    private final Vocabulary vocabulary;
    private final Map<String, String> roles;
    private final Map<String, String> measures;
    private final Map<String, String> periods;
    private final Map<String, String> units;

    FormMeanings(Grid form, Vocabulary vocabulary) {
        this.form = form;
        this.vocabulary = vocabulary;
        this.roles = words(FormColumn.ROLE_WORDS, FormColumn.ROLE_CODES);
        this.measures = words(FormColumn.MEASURE_WORDS, FormColumn.MEASURE_CODES);
        this.periods = words(FormColumn.PERIOD_WORDS, FormColumn.PERIOD_CODES);
        this.units = words(FormColumn.UNIT_WORDS, FormColumn.UNIT_WORDS);
    }

    private Map<String, String> words(FormColumn words, FormColumn codes) {
        Map<String, String> found = new HashMap<>();
        for (int row = form.nextRow(0); row >= 0; row = form.nextRow(row + 1)) {
            String word = text(row, words);
            if (!word.isEmpty()) {
                found.put(key(word), text(row, codes));
            }
        }
        return found;
    }

    private String text(int row, FormColumn column) {
        return form.cell(row, column.index()).map(Cell::text).orElse("").strip();
    }

    /** Words are compared without regard to capitals and to how their letters are composed. */
    static String key(String text) {
        return PlainText.tidy(text).toLowerCase(Locale.ROOT);
    }

    Optional<CellRole> role(String word) {
        String code = roles.getOrDefault(key(word), "");
        return Stream.of(CellRole.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
    }

    Optional<Measure> measure(String word) {
        String code = measures.getOrDefault(key(word), "");
        return Stream.of(Measure.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** One of those offered, a code, or the period's name in either language. */
    Optional<Period> period(String word) {
        String code =
                periods.getOrDefault(key(word), word.toUpperCase(Locale.ROOT).replace(" ", ""));
        return Period.parse(code).or(() -> PeriodWords.parse(word));
    }

    /** One of those offered, else a unit of the vocabulary in its spelling. */
    Optional<String> unit(String word) {
        return Optional.ofNullable(units.get(key(word)))
                .or(() -> vocabulary.unit(word).map(UnitEntry::name));
    }
}
