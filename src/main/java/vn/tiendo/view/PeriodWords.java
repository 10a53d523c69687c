package vn.tiendo.view;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Period;

/** Reads periods as {@link PeriodNames} writes them, in either language: "6 tháng đầu năm 2021", "Q2 2021". */
public final class PeriodWords {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private PeriodWords() {}

    /** The period of a name; empty where it is none. */
    public static Optional<Period> parse(String name) {
        Matcher year = YEAR.matcher(name);
        if (!year.find()) {
            return Optional.empty();
        }
        String key = key(name);
        for (Locale language : List.of(Messages.VIETNAMESE, Messages.ENGLISH)) {
            Messages messages = Messages.of(language);
            PeriodNames names = new PeriodNames(messages, Formats.of(messages, ZoneOffset.UTC));
            for (Period period : ofYear(Integer.parseInt(year.group()))) {
                if (key(names.name(period)).equals(key)
                        || key(names.shortName(period)).equals(key)) {
                    return Optional.of(period);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Period> ofYear(int year) {
        List<Period> periods = new ArrayList<>(List.of(Period.year(year), Period.half(year, 1), Period.half(year, 2)));
        for (int quarter = 1; quarter <= 4; quarter++) {
            periods.add(Period.quarter(year, quarter));
        }
        for (int month = 1; month <= 12; month++) {
            periods.add(Period.month(year, month));
            periods.add(Period.cumulative(year, month));
        }
        return periods;
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b0(?=\\d)|\\s+", "");
    }
}
