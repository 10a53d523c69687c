package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.Period;

/** Periods as reports name them: "6 tháng đầu năm 2021", "quý II/2021", "9 tháng đầu năm 2021". */
public final class PeriodNames {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Messages messages;
    private final Formats formats;

    public PeriodNames(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The full name, fit for the middle of a sentence. */
    public String name(Period period) {
        return name(period, "period.");
    }

    /** The short name for axes and table heads: "6T/2021". */
    public String shortName(Period period) {
        return name(period, "period.short.");
    }

    /** The rest of the year after a cumulated period: "6 tháng cuối năm 2021"; for a whole year the year itself. */
    public String rest(Period period) {
        return period.isYear()
                ? name(period)
                : name(new Period(period.end().plusDays(1), period.wholeYear().end()));
    }

    private String name(Period period, String prefix) {
        String year = String.valueOf(period.year());
        String code = period.code();
        if (period.isYear()) {
            return messages.text(prefix + "year", year);
        }
        if (code.equals(year + "-H1") || code.equals(year + "-H2")) {
            return messages.text(prefix + (code.endsWith("1") ? "first-half" : "second-half"), year);
        }
        if (code.startsWith(year + "-Q")) {
            return messages.text(prefix + "quarter", ROMAN.get(period.end().getMonthValue() / 3 - 1), year);
        }
        if (code.matches("\\d{4}-\\d{2}")) {
            return messages.text(prefix + "month", String.valueOf(period.end().getMonthValue()), year);
        }
        if (period.isCumulative()) {
            return messages.text(prefix + "months", String.valueOf(period.end().getMonthValue()), year);
        }
        if (isRestOfYear(period)) {
            return messages.text(
                    prefix + "last-months", String.valueOf(13 - period.start().getMonthValue()), year);
        }
        return period.isDay()
                ? formats.date(period.end())
                : formats.date(period.start()) + "–" + formats.date(period.end());
    }

    private static boolean isRestOfYear(Period period) {
        return period.start().getDayOfMonth() == 1
                && period.start().getYear() == period.year()
                && period.end().equals(period.wholeYear().end());
    }
}
