package vn.tiendo.sample;

import java.math.BigDecimal;

/** Numbers that number rows and columns, and years in headers: typed as numbers, shown without grouping. */
final class Numbers {

    private Numbers() {}

    static boolean isWhole(String text) {
        return text.matches("\\d+");
    }

    static Content whole(String text) {
        return Content.number(new BigDecimal(text), Content.UNGROUPED);
    }
}
