package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings that provincial reports are made of, group over column, with what they mean. Measure and period were decided
 * from the words, not by the program; pairs of which a statistician would ask back are left out.
 */
final class OrdinaryHeadings {

    /**
     * A report by its title. In headings {@code {k}} stands for the reported time as columns name it, {@code {c}} for the
     * months added up, {@code {m}} for the last month, {@code {p}} for the month before it, {@code {q}} for the quarter that ends with it, in meanings R, C, M and Q
     * for these times, Y for the year, and with ' for the year before.
     */
    record Report(String title, String time, String months, String timeCode, String monthsCode, int lastMonth) {

        String said(String text) {
            String said = text.replace("{k}", time)
                    .replace("{c}", months)
                    .replace("{m}", "tháng " + lastMonth)
                    .replace("{p}", "tháng " + (lastMonth - 1))
                    .replace("{q}", "quý " + QUARTERS.get(lastMonth / 3 - 1));
            return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
        }

        String meant(String truth) {
            String year = truth.endsWith("'") ? "2020" : "2021";
            String measure = truth.substring(0, truth.indexOf('@'));
            return measure + "@"
                    + switch (truth.charAt(measure.length() + 1)) {
                        case 'R' -> year + timeCode;
                        case 'C' -> year + monthsCode;
                        case 'M' -> year + "-0" + lastMonth;
                        case 'Q' -> year + "-Q" + lastMonth / 3;
                        default -> year;
                    };
        }

        /** A month's report has the month and the months added up: of a column that says neither one must ask. */
        private boolean settles(String text, String truth) {
            boolean year = timeCode.isEmpty();
            boolean month = !timeCode.equals(monthsCode);
            boolean named = text.contains("{");
            if (year) {
                return !named && !truth.startsWith("forecast");
            }
            return !month || named || truth.contains("@Y") || truth.contains("@C");
        }
    }

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    static final List<Report> REPORTS = List.of(
            new Report("6 tháng đầu năm 2021", "6 tháng", "6 tháng", "-H1", "-H1", 6),
            new Report("quý I năm 2021", "quý I", "3 tháng", "-Q1", "-Q1", 3),
            new Report("9 tháng năm 2021", "9 tháng", "9 tháng", "-9M", "-9M", 9),
            new Report("tháng 6 năm 2021", "tháng 6", "6 tháng", "-06", "-H1", 6),
            new Report("năm 2021", "", "", "", "", 12));

    private static final String MEANINGS = """
            Năm 2020; Thực hiện {k}; actual@R'
            Năm 2020; Thực hiện {k} 2020; actual@R'
            Năm 2020; TH {k}/2020; actual@R'
            Năm 2020; {k}; actual@R'
            Năm 2020; Lũy kế {c}; actual@C'
            Năm 2020; Kế hoạch; target@Y'
            Năm 2020; Thực hiện cả năm; actual@Y'
            Năm 2020; Cả năm; actual@Y'
            Thực hiện năm 2020; {k}; actual@R'
            Thực hiện năm 2020; Lũy kế {c}; actual@C'
            Thực hiện năm 2020; Cả năm; actual@Y'
            Thực hiện năm 2020; {k} đầu năm; actual@R'
            Năm 2021; Kế hoạch; target@Y
            Năm 2021; Kế hoạch năm; target@Y
            Năm 2021; KH cả năm; target@Y
            Năm 2021; Thực hiện {k}; actual@R
            Năm 2021; Ước TH {k}; actual@R
            Năm 2021; Ước thực hiện {k}/2021; actual@R
            Năm 2021; Lũy kế {c}; actual@C
            Năm 2021; Ước cả năm; forecast@Y
            Năm 2021; Ước thực hiện cả năm; forecast@Y
            Năm 2021; Thực hiện {k} so KH năm (%); pct_of_plan@R
            Năm 2021; {k} so với cùng kỳ (%); index_same_period@R
            Năm 2021; Cùng kỳ; actual@R'
            Năm 2021; Cùng kỳ năm trước; actual@R'
            Năm 2021; Lũy kế {c} cùng kỳ năm trước; actual@C'
            Năm 2021; Thực hiện năm trước; actual@Y'
            Kế hoạch năm 2021; Cả năm; target@Y
            Kế hoạch năm 2021; {k}; target@R
            Kế hoạch năm 2021; KH {k}; target@R
            Kế hoạch; Năm 2020; target@Y'
            Kế hoạch; Năm 2021; target@Y
            Kế hoạch; {k} năm 2021; target@R
            Thực hiện; {k} năm 2020; actual@R'
            Thực hiện; {k} năm 2021; actual@R
            Thực hiện; {k}/2021; actual@R
            Thực hiện; Lũy kế {c} năm 2021; actual@C
            Thực hiện; Cùng kỳ; actual@R'
            Thực hiện; Cùng kỳ năm 2020; actual@R'
            Thực hiện; Năm 2020; actual@Y'
            Ước thực hiện; {k}; actual@R
            Ước thực hiện; {k} năm 2021; actual@R
            Ước thực hiện; Lũy kế {c}; actual@C
            Ước thực hiện; Cả năm; forecast@Y
            Ước thực hiện; Cả năm 2021; forecast@Y
            Ước thực hiện năm 2021; {k}; actual@R
            Ước thực hiện năm 2021; Lũy kế {c}; actual@C
            Ước thực hiện năm 2021; Cả năm; forecast@Y
            {k} năm 2021; Kế hoạch năm; target@Y
            {k} năm 2021; KH năm 2021; target@Y
            {k} năm 2021; Thực hiện; actual@R
            {k} năm 2021; Ước thực hiện; actual@R
            {k} năm 2021; Cùng kỳ năm 2020; actual@R'
            {k} năm 2021; Cùng kỳ; actual@R'
            {k} năm 2021; % so KH năm; pct_of_plan@R
            {k} năm 2021; So với cùng kỳ (%); index_same_period@R
            {k} năm 2021; % so KH năm 2021; pct_of_plan@R
            {k} năm 2020; Thực hiện; actual@R'
            {k} năm 2020; Cùng kỳ; actual@R'
            {k}; Kế hoạch năm 2021; target@Y
            {k}; KH năm; target@Y
            {k}; Thực hiện; actual@R
            {k}; Năm 2020; actual@R'
            {k}; Năm 2021; actual@R
            {k}; Cùng kỳ; actual@R'
            {k}; Cùng kỳ năm 2020; actual@R'
            {k}; Kế hoạch {k}; target@R
            Năm 2021; {m}; actual@M
            Năm 2021; Ước TH {m}; actual@M
            Năm 2021; Ước {m}; actual@M
            Năm 2020; {m}; actual@M'
            Năm 2020; TH {m}; actual@M'
            Năm 2020; KH cả năm; target@Y'
            Ước thực hiện; {m}; actual@M
            Thực hiện; {m} năm 2020; actual@M'
            Thực hiện; {c} năm 2020; actual@C'
            {m}; Thực hiện; actual@M
            {m}; Cùng kỳ; actual@M'
            {m}; Cùng kỳ năm 2020; actual@M'
            {m}; Ước thực hiện năm 2021; actual@M
            {m}; % so cùng kỳ; index_same_period@M
            {m} năm 2021; Ước thực hiện; actual@M
            {m} năm 2021; Cùng kỳ năm trước; actual@M'
            {m} năm 2021; So với cùng kỳ (%); index_same_period@M
            Cùng kỳ năm trước; {m}; actual@M'
            Cùng kỳ năm trước; {c}; actual@C'
            Cùng kỳ năm trước; Lũy kế {c}; actual@C'
            {m}; So với tháng trước (%); index_previous_period@M
            {m} năm 2021 so với (%); Tháng trước; index_previous_period@M
            {m} năm 2021 so với (%); {p} năm 2021; index_previous_period@M
            {m} năm 2021 so với (%); {p}; index_previous_period@M
            {m} năm 2021 so với (%); Cùng kỳ năm trước; index_same_period@M
            {m} năm 2021 so với (%); Tháng 12 năm 2020; index_base@M
            {m} năm 2021 so với (%); Tháng 12 năm trước; index_base@M
            {m} năm 2021 so với (%); Tháng 1 năm 2021; index_base@M
            So với tháng trước (%); {m}; index_previous_period@M
            So sánh (%); {m} so với tháng trước; index_previous_period@M
            So sánh (%); {m} so với {p}; index_previous_period@M
            So sánh (%); {m} so với cùng kỳ; index_same_period@M
            Năm 2021; {m} so với {p} (%); index_previous_period@M
            Năm 2021; {m} so với tháng trước (%); index_previous_period@M
            Năm 2021; {q}; actual@Q
            Năm 2021; Thực hiện {q}; actual@Q
            Năm 2021; Ước {q}; actual@Q
            Năm 2021; Ước TH {q}/2021; actual@Q
            Năm 2021; {q} so với cùng kỳ (%); index_same_period@Q
            Năm 2020; {q}; actual@Q'
            Năm 2020; TH {q}; actual@Q'
            Thực hiện năm 2020; {q}; actual@Q'
            Thực hiện; {q} năm 2021; actual@Q
            Thực hiện; {q}/2020; actual@Q'
            Ước thực hiện; {q}; actual@Q
            {q} năm 2021; Thực hiện; actual@Q
            {q} năm 2021; Kế hoạch {q}; target@Q
            {q} năm 2021; So với cùng kỳ (%); index_same_period@Q
            {q} năm 2021; Cùng kỳ năm trước; actual@Q'
            So với cùng kỳ năm trước (%); {q}; index_same_period@Q
            So với cùng kỳ năm 2020 (%); {q} năm 2021; index_same_period@Q
            So sánh (%); {q} so với cùng kỳ; index_same_period@Q
            So sánh (%); {q} so với quý trước; index_previous_period@Q
            So với cùng kỳ năm 2020 (%); {m}; index_same_period@M
            So với cùng kỳ năm 2020 (%); {c}; index_same_period@C
            So với cùng kỳ năm trước (%); Lũy kế {c}; index_same_period@C
            So sánh (%); {c} năm 2021/{c} năm 2020; index_same_period@C
            So sánh (%); {c} 2021/KH năm 2021; pct_of_plan@C
            Tỷ lệ (%); {c}/KH năm; pct_of_plan@C
            Tỷ lệ (%); {c} so với cùng kỳ; index_same_period@C
            Dự toán năm 2021; Trung ương giao; target@Y
            Dự toán năm 2021; HĐND tỉnh giao; target@Y
            Thực hiện {c}; Năm 2020; actual@C'
            Thực hiện {c}; Năm 2021; actual@C
            Thực hiện {c}; So với dự toán (%); pct_of_plan@C
            Thực hiện {c}; So với cùng kỳ (%); index_same_period@C
            Ước thực hiện {c} năm 2021; Tổng số; actual@C
            Ước thực hiện {c} năm 2021; % so KH; pct_of_plan@C
            Ước thực hiện {c} năm 2021; So với cùng kỳ năm trước (%); index_same_period@C
            Kế hoạch năm; Cả năm; target@Y
            Kế hoạch năm; Năm 2020; target@Y'
            Cùng kỳ năm 2020; Thực hiện {k}; actual@R'
            Cùng kỳ năm 2020; {k}; actual@R'
            Cùng kỳ năm 2020; Lũy kế {c}; actual@C'
            Cùng kỳ năm 2020; Thực hiện; actual@R'
            Lũy kế {c}; Năm 2020; actual@C'
            Lũy kế {c}; Năm 2021; actual@C
            Lũy kế {c}; Thực hiện; actual@C
            Lũy kế {c}; Cùng kỳ năm trước; actual@C'
            Lũy kế; Năm 2020; actual@C'
            Lũy kế; Năm 2021; actual@C
            Lũy kế {c}; % so cùng kỳ; index_same_period@C
            So sánh (%); TH {k}/KH năm; pct_of_plan@R
            So sánh (%); % so KH; pct_of_plan@R
            So sánh (%); Kế hoạch; pct_of_plan@R
            So sánh (%); Cùng kỳ; index_same_period@R
            So sánh (%); Cùng kỳ năm 2020; index_same_period@R
            So sánh (%); % so cùng kỳ; index_same_period@R
            So sánh (%); Với kế hoạch năm; pct_of_plan@R
            So sánh (%); Với cùng kỳ năm trước; index_same_period@R
            {k} năm 2021 so với (%); Kế hoạch năm 2021; pct_of_plan@R
            {k} năm 2021 so với (%); {k} năm 2020; index_same_period@R
            {k} năm 2021 so với (%); Cùng kỳ năm 2020; index_same_period@R
            """;

    /** A column by its heading and its meaning. */
    record Column(String heading, String meaning) {}

    private OrdinaryHeadings() {}

    /** The columns that may stand under each group heading, for a report. */
    static Map<String, List<Column>> groups(Report report) {
        Map<String, List<Column>> groups = new LinkedHashMap<>();
        for (String line : MEANINGS.lines().toList()) {
            List<String> parts =
                    Arrays.stream(line.split(";")).map(String::strip).toList();
            if (report.settles(parts.get(0) + parts.get(1), parts.get(2))) {
                groups.computeIfAbsent(report.said(parts.get(0)), group -> new ArrayList<>())
                        .add(new Column(report.said(parts.get(1)), report.meant(parts.get(2))));
            }
        }
        return groups;
    }
}
