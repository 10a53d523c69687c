package vn.tiendo.recognise;

import java.util.Optional;
import vn.tiendo.model.Period;
import vn.tiendo.reference.PlainText;

/** The several years that a title names: a term of office, a plan of five years. */
public final class TitleYears {

    private TitleYears() {}

    /** The years from one to another, beside whatever other times. */
    static Optional<Period> in(String title) {
        return TimeReader.find(plain(title)).stream()
                .filter(time -> time.kind() == TimeExpression.Kind.YEARS)
                .flatMap(time -> time.period().stream())
                .findFirst();
    }

    /**
     * These years where the title names no other time: what adds up in such a table may do so since the first of them, and not
     * since January.
     */
    public static Optional<Period> alone(String title) {
        return TitleReader.span(TimeReader.find(plain(title)));
    }

    private static String plain(String title) {
        return PlainText.plain(PlainText.composed(title));
    }
}
