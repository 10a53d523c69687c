package vn.tiendo.forms;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Folding;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;

/**
 * The period that the lines above a table of words name: "GIẢI TRÌNH … 6 THÁNG ĐẦU NĂM 2023". What is explained of one year
 * must not stand beside the figures of another.
 */
final class TitledPeriod {

    private static final Pattern MONTHS =
            Pattern.compile("(?<!\\d)(?:0?(6|9)|(sau|chin)) thang (?:dau )?(?:nam )?(20\\d\\d)(?!\\d)");
    private static final Pattern QUARTER = Pattern.compile("quy (iv|i{1,3}|[1-4])(?: nam)? (20\\d\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("nam (20\\d\\d)(?!\\d)");
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private TitledPeriod() {}

    /** Code of the period, of a year where only that is named, empty where nothing is. */
    static String above(Grid sheet, int header) {
        StringBuilder words = new StringBuilder();
        for (int row = sheet.nextRow(0); row >= 0 && row < header; row = sheet.nextRow(row + 1)) {
            for (Cell cell : sheet.row(row)) {
                words.append(Folding.key(cell.text())).append(" | ");
            }
        }
        return of(words.toString());
    }

    private static String of(String words) {
        Matcher months = MONTHS.matcher(words);
        if (months.find()) {
            boolean half = "6".equals(months.group(1)) || "sau".equals(months.group(2));
            int year = Integer.parseInt(months.group(3));
            return (half ? Period.half(year, 1) : Period.cumulative(year, 9)).code();
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.find()) {
            int number = QUARTERS.getOrDefault(quarter.group(1), 1);
            return Period.quarter(Integer.parseInt(quarter.group(2)), number).code();
        }
        Matcher year = YEAR.matcher(words);
        return year.find() ? year.group(1) : "";
    }
}
