package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Period;
import vn.tiendo.view.PeriodNames;

/**
 * One column of a collection workbook. Its heading is Vietnamese in every language: the reader of statistical workbooks
 * reads it back like any other.
 *
 * @param kind what stands in it
 * @param heading what is printed above it
 * @param width in characters
 */
record CollectionColumn(Kind kind, String heading, int width) {

    /** What a column of a collection workbook holds. */
    enum Kind {
        NUMBER,
        NAME,
        UNIT,
        PREVIOUS,
        PREVIOUS_YEAR,
        TARGET,
        ACTUAL,
        OUTLOOK,
        PERCENT_OF_PLAN,
        INDEX,
        CAUSE,
        MEASURE,
        OWNER;

        /** Whether a person fills in a number. */
        boolean isEntered() {
            return this == PREVIOUS || this == PREVIOUS_YEAR || this == TARGET || this == ACTUAL || this == OUTLOOK;
        }

        /** Whether the workbook computes it. */
        boolean isComputed() {
            return this == PERCENT_OF_PLAN || this == INDEX;
        }

        boolean isWords() {
            return this == CAUSE || this == MEASURE || this == OWNER;
        }
    }

    /** The columns for a period, left to right. */
    static List<CollectionColumn> of(Period period, PeriodNames names) {
        Period before = yearBefore(period);
        String year = String.valueOf(period.year());
        List<CollectionColumn> columns = new ArrayList<>(List.of(
                new CollectionColumn(Kind.NUMBER, "TT", 5),
                new CollectionColumn(Kind.NAME, "Chỉ tiêu", 56),
                new CollectionColumn(Kind.UNIT, "Đơn vị tính", 14),
                new CollectionColumn(Kind.PREVIOUS, "Thực hiện " + names.name(before), 13)));
        if (!period.isYear()) {
            columns.add(new CollectionColumn(Kind.PREVIOUS_YEAR, "Thực hiện " + names.name(before.wholeYear()), 13));
        }
        columns.add(new CollectionColumn(Kind.TARGET, "Kế hoạch năm " + year, 13));
        columns.add(new CollectionColumn(Kind.ACTUAL, "Ước thực hiện " + names.name(period), 13));
        columns.add(new CollectionColumn(
                Kind.PERCENT_OF_PLAN,
                "Ước thực hiện " + names.name(period) + " so với kế hoạch năm " + year + " (%)",
                14));
        columns.add(
                new CollectionColumn(Kind.INDEX, "Ước thực hiện " + names.name(period) + " so với cùng kỳ (%)", 14));
        if (!period.isYear()) {
            columns.add(new CollectionColumn(Kind.OUTLOOK, "Ước thực hiện cả năm " + year, 13));
        }
        columns.add(new CollectionColumn(Kind.CAUSE, "Nguyên nhân", 30));
        columns.add(new CollectionColumn(Kind.MEASURE, "Giải pháp", 30));
        columns.add(new CollectionColumn(Kind.OWNER, "Đơn vị chủ trì", 22));
        return columns;
    }

    static Period yearBefore(Period period) {
        return new Period(
                period.start().minusYears(1),
                period.end().plusDays(1).minusYears(1).minusDays(1));
    }

    /** Where a kind stands; empty where the period has no such column. */
    static Optional<Integer> place(List<CollectionColumn> columns, Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
