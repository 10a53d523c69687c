package vn.tiendo.recognise;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.model.Period;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;

/** The day up to which a row's label counts: "Đảng viên có đến 31/12/2007" in a table on 2008. */
final class RowDays {

    private static final Pattern UNTIL = Pattern.compile("(?:^|.*\\s)(?:den|thoi diem)(?: het)?(?: ngay)?\\s*");

    private RowDays() {}

    /** A stock stands on the day; what flows is of the months up to it. Empty where no day of a year is named. */
    static Optional<Period> of(Vocabulary vocabulary, String label) {
        if (label.indexOf('/') < 0 && label.indexOf('.') < 0) {
            return Optional.empty();
        }
        String plain = PlainText.plain(PlainText.composed(label));
        Optional<Period> day = TimeReader.find(plain).stream()
                .filter(time -> time.kind() == TimeExpression.Kind.DAY && time.hasYear())
                .filter(time -> UNTIL.matcher(plain.substring(0, time.start())).matches())
                .flatMap(time -> time.period().stream())
                .findFirst();
        boolean flows = day.isPresent() && vocabulary.terms(label).contains(Term.FLOW);
        return flows ? day.map(NearbyPeriods::upTo) : day;
    }
}
