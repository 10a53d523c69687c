package vn.tiendo.recognise;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Period;

/**
 * The time that a table reports.
 *
 * @param period the period the title names, else the one the headings or the book report
 * @param headed the period that the column headings report, where they name one finer than a year
 * @param titled whether the title itself names it
 * @param dated whether a day, months or one year of the report are known; a span of years alone dates no report
 * @param year year of the report, where known
 * @param month month in which the reporting period ends, where known
 * @param wholeYears whether a column holds results or estimates of the whole year reported
 * @param runningYears whether years in the headings are the title's months of these years
 */
record ReportTime(
        Optional<Period> period,
        Optional<Period> headed,
        boolean titled,
        boolean dated,
        OptionalInt year,
        OptionalInt month,
        boolean wholeYears,
        boolean runningYears) {

    /** @param dating what the book and names say of the table's time; it counts where the table itself is silent */
    static ReportTime of(TableDraft table, Dating dating) {
        Title title = table.title();
        Optional<Period> reported = dating.period();
        Optional<Period> titled = TitleReader.period(title.times(), dating.year());
        Optional<Period> headed = table.shape().rowsAreTimes() ? Optional.empty() : table.headed();
        Optional<Period> own = titled.isPresent() ? titled : headed;
        Optional<Period> dated = own.or(() -> reported);
        Optional<Period> span = own.isPresent() ? Optional.empty() : TitleReader.span(title.times());
        OptionalInt year = dated.isPresent()
                ? OptionalInt.of(dated.get().year())
                : title.year().isPresent() ? title.year() : dating.year();
        return new ReportTime(
                span.or(() -> dated),
                headed,
                titled.isPresent(),
                dated.isPresent(),
                year,
                month(finest(titled, headed), reported),
                ReportedPeriod.holdsYear(table.phrases().values(), year),
                titled.filter(ReportTime::isBeforeYearsEnd).isPresent()
                        && ReportedPeriod.areRunning(table.phrases().values(), year));
    }

    /**
     * The period of a comparison that names none: the title's; of a year still running, or of months still to come, what the headings report
     * ("Tỷ lệ giải ngân" beside "Giải ngân đến 31/10").
     */
    Optional<Period> compared() {
        return isYearOf(period, headed) || isAhead() ? headed : period;
    }

    private static boolean isBeforeYearsEnd(Period period) {
        return period.isCumulative() && !period.isYear();
    }

    /** "Yêu cầu 4 tháng cuối năm" over results of eight months. */
    private boolean isAhead() {
        return headed.isPresent()
                && period.filter(named -> named.year() == headed.get().year()
                                && named.start().isAfter(headed.get().end()))
                        .isPresent();
    }

    /** The title's period, or that of the headings where the title names their year alone or nothing. */
    private static Optional<Period> finest(Optional<Period> titled, Optional<Period> headed) {
        return titled.isEmpty() || isYearOf(titled, headed) ? headed : titled;
    }

    private static boolean isYearOf(Optional<Period> year, Optional<Period> finer) {
        return year.filter(Period::isYear).isPresent()
                && finer.filter(part -> part.year() == year.get().year()).isPresent();
    }

    /** The month in which the reporting period ends; a title with a bare year does not tell it where the book does. */
    private static OptionalInt month(Optional<Period> own, Optional<Period> reported) {
        boolean finer = own.isPresent() && !own.get().isYear();
        Optional<Period> telling = finer || reported.isEmpty() ? own : reported;
        return telling.isPresent() ? OptionalInt.of(telling.get().end().getMonthValue()) : OptionalInt.empty();
    }
}
