package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.model.Period;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;
import vn.tiendo.reference.Vocabulary;

/**
 * The period of a row where rows are years, quarters or months. A month takes its year from a label around it, then from
 * the row of a year above it, then from the table.
 */
final class RowTimes {

    private static final Set<Term> STATUSES =
            Set.of(Term.ESTIMATE, Term.PRELIMINARY, Term.OFFICIAL, Term.ACTUAL, Term.FORECAST);

    /** The English half of a label ("Tháng 1 - Jan."). */
    private static final Pattern BILINGUAL = Pattern.compile("\\s[-–/]\\s*[A-Za-z][A-Za-z .]*$");

    /** "Cộng quý I". */
    private static final Pattern SUM =
            Pattern.compile("(?iu)^\\s*(?:tổng cộng|cộng|tổng|tổng số|lũy kế|luỹ kế|cộng dồn)\\s+(?=\\S)");

    /** "Hết tháng 5": from January on. */
    private static final Pattern UNTIL = Pattern.compile("(?iu)^\\s*(?:tính )?(?:đến )?(?:hết|cuối) (?=tháng|quý)");

    /** The vocabulary is built in: a label says the same in every run. */
    private static final Recent<String, Optional<TimeExpression>> KNOWN = new Recent<>();

    private final Vocabulary vocabulary;
    private final OptionalInt yearOfTable;
    private OptionalInt yearAbove = OptionalInt.empty();
    private OptionalInt around = OptionalInt.empty();
    private Optional<TimeExpression> time = Optional.empty();

    RowTimes(Vocabulary vocabulary, OptionalInt yearOfTable) {
        this.vocabulary = vocabulary;
        this.yearOfTable = yearOfTable;
    }

    /** Takes the next row, from top to bottom. */
    void next(List<String> labelPath) {
        time = labelPath.isEmpty() ? Optional.empty() : of(vocabulary, labelPath.get(labelPath.size() - 1));
        if (time.isPresent() && time.get().hasYear()) {
            yearAbove = time.get().year();
        }
        around = time.isPresent() ? around(labelPath) : OptionalInt.empty();
    }

    /** The period of a figure of this row; months down and years across meet in the cell. */
    Optional<Period> in(ValueColumn column) {
        Optional<Period> ofColumn = column.layout().period();
        if (time.isEmpty()) {
            return ofColumn;
        }
        if (!time.get().hasYear() && column.namesBareYear()) {
            return ofColumn.flatMap(year -> time.get().withYear(year.year()).period());
        }
        if (column.namesTime() && ofColumn.isPresent()) {
            return ofColumn;
        }
        boolean addedUp = column.phrase().says(Term.CUMULATED) && time.get().kind() == TimeExpression.Kind.MONTH;
        return addedUp ? dated(time.get()).map(NearbyPeriods::upTo) : dated(time.get());
    }

    private Optional<Period> dated(TimeExpression ofRow) {
        if (ofRow.hasYear()) {
            return ofRow.period();
        }
        OptionalInt year = around.isPresent() ? around : yearAbove.isPresent() ? yearAbove : yearOfTable;
        return year.isPresent() ? ofRow.withYear(year.getAsInt()).period() : Optional.empty();
    }

    private OptionalInt around(List<String> labelPath) {
        for (int i = labelPath.size() - 2; i >= 0; i--) {
            Optional<TimeExpression> time = of(vocabulary, labelPath.get(i)).filter(TimeExpression::hasYear);
            if (time.isPresent()) {
                return time.get().year();
            }
        }
        return OptionalInt.empty();
    }

    /** The time that a label is, a word for how final its numbers are left aside ("Sơ bộ 2020"). */
    static Optional<TimeExpression> of(Vocabulary vocabulary, String label) {
        return KNOWN.get(label, vocabulary, RowTimes::read);
    }

    private static Optional<TimeExpression> read(Vocabulary vocabulary, String label) {
        String printed = PlainText.composed(label);
        if (!TimeWords.mayStandIn(PlainText.plain(printed))) {
            return Optional.empty();
        }
        String composed =
                SUM.matcher(BILINGUAL.matcher(printed).replaceFirst("")).replaceFirst("");
        String month = UNTIL.matcher(composed).replaceFirst("");
        if (month.length() < composed.length()) {
            return TimeReader.whole(PlainText.plain(month)).flatMap(TimeExpression::upToEnd);
        }
        Optional<TimeExpression> whole = TimeReader.whole(PlainText.plain(composed))
                .filter(time -> time.kind() != TimeExpression.Kind.SEASON || time.hasYear());
        if (whole.isPresent() || !TextLook.hasDigits(composed)) {
            return whole;
        }
        StringBuilder bare = new StringBuilder(composed);
        for (TermMatch match : vocabulary.find(composed)) {
            if (STATUSES.contains(match.term())) {
                bare.replace(match.start(), match.end(), " ".repeat(match.end() - match.start()));
            }
        }
        return TimeReader.whole(PlainText.plain(bare.toString()));
    }
}
