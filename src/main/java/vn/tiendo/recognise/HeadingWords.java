package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;

/**
 * What short headings mean beside others: "DT" is diện tích beside "NS" and "SL", and dự toán elsewhere; "1" to "12" under
 * "Thực hiện các tháng" are months.
 *
 * @param crops whether the table is one of areas, yields and harvests
 */
record HeadingWords(boolean crops) {

    private static final Pattern AREA = Pattern.compile("(?iu)^\\s*DT(?=\\s*$|\\s*\\()");
    private static final Pattern AREA_WORD = Pattern.compile("(?<!\\p{L})DT(?!\\p{L})");
    private static final Pattern AREA_UNIT =
            Pattern.compile("(?iu)\\(\\s*(?:[\\d.]+ )?(?:ha|héc ?ta|m2|m²|km2|km²)\\s*\\)");
    private static final Set<String> HARVEST = Set.of("ns", "sl", "nang suat", "san luong");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern QUARTER = Pattern.compile("[1-4]|I{1,3}|IV");

    /** "12", "III". */
    private static final int LONGEST_NUMBER = 3;

    private static final int MONTHS = 12;

    /** @param units units at the corner, by what they measure */
    static HeadingWords of(TableShape shape, NamedUnits units) {
        boolean harvest = false;
        for (int column : shape.values()) {
            for (HeaderLevel level : shape.levels(column)) {
                harvest |= isHarvest(level.text());
            }
        }
        return new HeadingWords(harvest || units.byName().keySet().stream().anyMatch(HARVEST::contains));
    }

    private static boolean isHarvest(String heading) {
        char first = heading.isEmpty() ? ' ' : Character.toLowerCase(heading.charAt(0));
        return (first == 'n' || first == 's')
                && HARVEST.contains(
                        plain(BRACKETS.matcher(heading).replaceAll("")).strip());
    }

    /** The same header in words. */
    List<String> writtenOut(List<String> header) {
        List<String> written = header;
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            boolean number = i > 0 && heading.length() <= LONGEST_NUMBER;
            if (number || heading.contains("DT")) {
                written = written == header ? new ArrayList<>(header) : written;
                written.set(i, area(number ? month(heading, plain(header.get(i - 1))) : heading));
            }
        }
        return written;
    }

    private static String plain(String heading) {
        return PlainText.plain(PlainText.composed(heading));
    }

    private String area(String heading) {
        Matcher alone = AREA.matcher(heading);
        if (alone.find() && crops) {
            return alone.replaceFirst("Diện tích");
        }
        return AREA_UNIT.matcher(heading).find() ? AREA_WORD.matcher(heading).replaceFirst("Diện tích") : heading;
    }

    private static String month(String heading, String outer) {
        if (namesMonths(outer)
                && NUMBER.matcher(heading).matches()
                && Integer.parseInt(heading) >= 1
                && Integer.parseInt(heading) <= MONTHS) {
            return "Tháng " + heading;
        }
        return namesQuarters(outer) && QUARTER.matcher(heading).matches() ? "Quý " + heading : heading;
    }

    /** "Thực hiện các tháng", "Chia ra các quý": which month or quarter stands below. */
    static boolean namesParts(String plain) {
        return namesMonths(plain) || namesQuarters(plain);
    }

    private static boolean namesMonths(String plain) {
        return isOneOf(plain, "thang");
    }

    private static boolean namesQuarters(String plain) {
        return isOneOf(plain, "quy");
    }

    private static boolean isOneOf(String plain, String word) {
        return (" " + plain.replaceAll("[^\\p{L}\\d]+", " ") + " ").contains(" " + word + " ")
                && TimeReader.find(plain).stream().allMatch(TimeExpression::isBareYear);
    }
}
