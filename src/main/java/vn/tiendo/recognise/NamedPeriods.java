package vn.tiendo.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TimeExpression.Kind;
import vn.tiendo.reference.PlainText;

/**
 * The period that a sheet or a file is named after ("Thang 6.2021", "BC_6T2021.xlsx"). Names are copied along with old
 * workbooks and days in them are those of sending, so that they count only where nothing else tells, and never by a day.
 */
final class NamedPeriods {

    private static final Set<Kind> PARTS = EnumSet.of(Kind.MONTH, Kind.CUMULATIVE, Kind.QUARTER, Kind.LAST_MONTHS);
    private static final Pattern GAPS = Pattern.compile("[_\\s]+");
    /** "Thang 5.2021": in headings a dot between digits may belong to a number. */
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?<=\\d)\\.(?=(?:19|20)\\d\\d(?!\\d))");

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,5}$");

    private NamedPeriods() {}

    /** The one period of months or quarters in the name of a file. */
    static Optional<Period> ofFile(String path) {
        return only(times(fileName(path)).stream()
                .filter(time -> PARTS.contains(time.kind()))
                .toList());
    }

    /** The same in the name of a sheet, which may also be nothing but a year. */
    static Optional<Period> ofSheet(String name) {
        Optional<Period> part = only(
                times(name).stream().filter(time -> PARTS.contains(time.kind())).toList());
        return part.isPresent()
                ? part
                : TimeReader.whole(plain(name))
                        .filter(TimeExpression::isBareYear)
                        .flatMap(TimeExpression::period);
    }

    /** The one year in the name of a file, by itself or of a part of it; none of a span of years. */
    static OptionalInt yearOfFile(String path) {
        List<TimeExpression> times = times(fileName(path));
        boolean spans = times.stream().anyMatch(time -> time.kind() == Kind.YEARS);
        int[] years = times.stream()
                .filter(time -> !spans && time.hasYear() && time.kind() != Kind.DAY && time.kind() != Kind.DAYS)
                .mapToInt(time -> time.year().orElseThrow())
                .distinct()
                .toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    private static Optional<Period> only(List<TimeExpression> times) {
        List<Period> periods = times.stream()
                .flatMap(time -> time.period().stream())
                .distinct()
                .toList();
        return periods.size() == 1 && times.stream().allMatch(TimeExpression::hasYear)
                ? Optional.of(periods.get(0))
                : Optional.empty();
    }

    private static List<TimeExpression> times(String name) {
        return TimeReader.find(plain(name));
    }

    private static String fileName(String path) {
        return EXTENSION.matcher(FOLDERS.matcher(path).replaceFirst("")).replaceFirst("");
    }

    private static String plain(String name) {
        String spaced = GAPS.matcher(name).replaceAll(" ");
        return PlainText.plain(PlainText.composed(BEFORE_YEAR.matcher(spaced).replaceAll("/")));
    }
}
