package vn.tiendo.normalise;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.SharedFiles;
import vn.tiendo.recognise.Recognised;

/** The shared table of published figures, typed into one workbook for each place and period with its words and qualifiers. */
final class PublishedBooks {

    private static final String HEADER =
            "Chỉ tiêu|Đơn vị tính|%s|%s|So với kế hoạch năm (%%)|So với cùng kỳ năm trước (%%)";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(?:,\\d+)?");
    private static final Pattern PERIOD = Pattern.compile("(?:(\\d+)T/|Quý I/|Năm |KH )(\\d{4})");

    /** One line of the shared table and the row it stands on in its workbook. */
    record Statement(Map<String, String> line, String file, int row) {

        String get(String column) {
            return line.getOrDefault(column, "");
        }

        boolean loose() {
            return List.of("value", "pct_of_plan", "target", "pct_yoy").stream()
                    .anyMatch(column -> get(column).matches("(?i)(?:.* )?(trên|hơn|gần|khoảng|xấp xỉ|dưới|từ) .*"));
        }
    }

    private final Map<String, List<String>> books = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    private PublishedBooks() {}

    List<Statement> statements() {
        return statements;
    }

    /** What is read from the workbooks of these names. */
    List<Recognised> read(Predicate<String> files) {
        return books.entrySet().stream()
                .filter(book -> files.test(book.getKey()))
                .map(book -> Recognised.of(
                        Recognised.sheetOf(book.getKey(), book.getValue().toArray(String[]::new))
                                .build()))
                .toList();
    }

    /** Types the whole table. */
    static PublishedBooks type() throws IOException {
        PublishedBooks typed = new PublishedBooks();
        List<String> lines = Files.readAllLines(SharedFiles.require("domain/published-figures.tsv"));
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        for (String text : lines.subList(1, lines.size())) {
            List<String> cells = List.of(text.split("\t", -1));
            Map<String, String> line = new LinkedHashMap<>();
            columns.forEach(column -> line.put(column, cells.get(columns.indexOf(column))));
            Matcher period = PERIOD.matcher(line.get("period"));
            if (period.matches()) {
                typed.add(line, period);
            }
        }
        return typed;
    }

    private void add(Map<String, String> line, Matcher period) {
        String year = period.group(2);
        String place = line.get("province").replaceAll("\\(.*", "").strip();
        String file = place + " " + line.get("period").replace('/', '-') + ".xlsx";
        List<String> rows = books.computeIfAbsent(
                file,
                name -> new ArrayList<>(List.of(
                        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU " + line.get("period") + " " + place,
                        String.format(HEADER, "Kế hoạch năm " + year, heading(line.get("period"), year)))));
        rows.add(String.join(
                "|",
                line.get("indicator_vi"),
                line.get("unit_vi"),
                typed(target(line.get("target"))),
                typed(line.get("value")),
                typed(line.get("pct_of_plan")),
                typed(line.get("pct_yoy"))));
        statements.add(new Statement(line, file, rows.size()));
    }

    private static String heading(String period, String year) {
        Matcher months = Pattern.compile("(\\d+)T/.*").matcher(period);
        if (months.matches()) {
            return "Thực hiện " + months.group(1) + " tháng năm " + year;
        }
        return period.startsWith("Quý") ? "Thực hiện quý I năm " + year : "Thực hiện năm " + year;
    }

    /** The number with its words, without its unit, which has its own column. */
    private static String target(String printed) {
        return printed.replaceAll(" ?(%|tỷ USD|tỷ đồng|triệu đồng.*|xã|điểm|giường bệnh)(?= |$)", "");
    }

    /** A plain number becomes one when it is typed into a cell; with words it stays text. */
    private static String typed(String printed) {
        return NUMBER.matcher(printed).matches() ? printed.replace(".", "").replace(',', '.') : printed;
    }
}
