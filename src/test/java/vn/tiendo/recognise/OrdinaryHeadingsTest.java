package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.recognise.OrdinaryHeadings.Column;
import vn.tiendo.recognise.OrdinaryHeadings.Report;

/** Sheets put together from ordinary headings in every way they are typed: no figure may be read as another one. */
class OrdinaryHeadingsTest {

    /** How the heading of a group is typed. */
    private enum Typed {
        MERGED,
        FIRST_CELL_ONLY,
        REPEATED,
        UNDER_A_COMMON_HEADING;

        String over(String group, int columns) {
            String next = switch (this) {
                case MERGED, UNDER_A_COMMON_HEADING -> ">";
                case FIRST_CELL_ONLY -> "";
                case REPEATED -> group;
            };
            return "|" + group + ("|" + next).repeat(columns - 1);
        }
    }

    private static final String LABELS = "STT|Chỉ tiêu|Đơn vị tính";

    private static final List<String> ROWS = List.of(
            "1|Giá trị sản xuất công nghiệp|tỷ đồng",
            "2|Giá trị sản xuất nông nghiệp|tỷ đồng",
            "3|Tổng mức bán lẻ hàng hóa|tỷ đồng",
            "4|Giá trị xuất khẩu|triệu USD");
    private static final double[] BASES = {40312, 12870, 31955, 1423};
    private static final double[] GROWTH = {1.087, 1.032, 1.114, 0.956};

    /**
     * "Thực hiện năm trước" alone under "Năm 2021" under a common heading, and percentages beside a group of another time
     * that was typed once, which may be of the group or of the report.
     */
    private static final int LEFT_OUT = 35;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private int columns;

    @Test
    void noneIsReadAsAnotherFigure() {
        for (Report report : OrdinaryHeadings.REPORTS) {
            Map<String, List<Column>> groups = OrdinaryHeadings.groups(report);
            groups.forEach((group, under) -> windows(under).forEach(some -> {
                for (Typed typed : Typed.values()) {
                    check(report, typed, Map.of(), group, some);
                    check(report, typed, before(groups, group), group, some);
                }
            }));
        }
        assertThat(columns).as("columns checked").isGreaterThan(10_000);
        assertThat(wrong).as("read as another figure").isEmpty();
        assertThat(leftOut).as("left out, of %s columns", columns).hasSizeLessThanOrEqualTo(LEFT_OUT);
    }

    /** Each run of up to three columns. */
    private static List<List<Column>> windows(List<Column> under) {
        List<List<Column>> windows = new ArrayList<>();
        for (int width = 1; width <= 3; width++) {
            for (int first = 0; first + width <= under.size(); first++) {
                windows.add(under.subList(first, first + width));
            }
        }
        return windows;
    }

    /** What commonly stands to the left: last year, or this one's plan. */
    private static Map<String, List<Column>> before(Map<String, List<Column>> groups, String group) {
        String left = group.equals("Năm 2020") ? "Năm 2021" : "Năm 2020";
        List<Column> there = groups.get(left);
        return Map.of(left, there.subList(0, Math.min(2, there.size())));
    }

    private void check(Report report, Typed typed, Map<String, List<Column>> left, String group, List<Column> under) {
        List<Column> all = new ArrayList<>();
        left.values().forEach(all::addAll);
        all.addAll(under);
        List<String> lines = new ArrayList<>(List.of("Tình hình kinh tế - xã hội " + report.title(), ""));
        StringBuilder groups = new StringBuilder(LABELS);
        if (typed == Typed.UNDER_A_COMMON_HEADING) {
            lines.add(LABELS + "|Tình hình thực hiện" + "|>".repeat(all.size() - 1));
            groups = new StringBuilder("||");
        }
        for (Map.Entry<String, List<Column>> other : left.entrySet()) {
            groups.append(typed.over(other.getKey(), other.getValue().size()));
        }
        lines.add(groups.append(typed.over(group, under.size())).toString());
        lines.add("|||" + all.stream().map(Column::heading).collect(Collectors.joining("|")));
        for (int row = 0; row < ROWS.size(); row++) {
            lines.add(ROWS.get(row) + numbers(all, row));
        }
        compare(lines, all);
    }

    private static String numbers(List<Column> columns, int row) {
        return columns.stream()
                .map(column -> String.format(Locale.ROOT, "|%.1f", value(column.meaning(), row)))
                .collect(Collectors.joining());
    }

    private void compare(List<String> lines, List<Column> all) {
        Recognised read =
                Recognised.of(Recognised.sheet(lines.toArray(String[]::new)).build());
        for (int i = 0; i < all.size(); i++) {
            columns++;
            String meaning = all.get(i).meaning();
            String cell = (char) ('D' + i) + String.valueOf(lines.size());
            String got = read.at(cell).split(" ")[0];
            if (!got.equals(meaning)) {
                String headings = String.join(" // ", lines.subList(0, lines.size() - ROWS.size()));
                String what = headings + ": " + all.get(i).heading() + " is " + meaning + ", read " + got;
                (got.equals("nothing") && !read.findings.isEmpty() ? leftOut : wrong).add(what);
            }
        }
    }

    /** Values that agree with each other, so that percentages are those of the levels beside them. */
    private static double value(String meaning, int row) {
        String measure = meaning.substring(0, meaning.indexOf('@'));
        String period = meaning.substring(meaning.indexOf('@') + 1);
        return switch (measure) {
            case "target" -> BASES[row] * part(period) * 1.06;
            case "forecast" -> BASES[row] * 1.055;
            case "pct_of_plan" -> 100 * level(period, row) / (BASES[row] * 1.06);
            case "index_same_period" -> 100 * GROWTH[row] + part(period);
            case "index_previous_period" -> 98 + 10 * (GROWTH[row] - 1);
            case "index_base" -> 102 + 20 * (GROWTH[row] - 1);
            default -> level(period, row);
        };
    }

    private static double level(String period, int row) {
        return BASES[row] * part(period) * (period.startsWith("2021") ? GROWTH[row] + part(period) / 100 : 1);
    }

    private static double part(String period) {
        return switch (period.substring(4)) {
            case "-H1" -> 0.462;
            case "-Q1" -> 0.217;
            case "-Q2" -> 0.245;
            case "-Q3" -> 0.269;
            case "-9M" -> 0.731;
            case "-03" -> 0.079;
            case "-06" -> 0.081;
            case "-09" -> 0.087;
            default -> 1;
        };
    }
}
