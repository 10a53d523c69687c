package vn.tiendo.sample;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one cell of a sample workbook holds.
 *
 * @param number the number, where it is one
 * @param decimals digits shown after the decimal mark
 * @param text the text, where it is no number ("hơn 28"); empty for a blank cell
 * @param formula formula without its equals sign, where the cell calculates
 * @param source where the figure was published, where it is a published one
 */
record Content(
        Optional<BigDecimal> number, int decimals, String text, Optional<String> formula, Optional<String> source) {

    /** Instead of a count of decimals: a number that only counts, like a year, and is shown without grouping. */
    static final int UNGROUPED = -1;

    static final Content BLANK = text("");

    static Content text(String text) {
        return new Content(Optional.empty(), 0, text, Optional.empty(), Optional.empty());
    }

    static Content number(BigDecimal number, int decimals) {
        return new Content(Optional.of(number), decimals, "", Optional.empty(), Optional.empty());
    }

    static Content formula(String formula, int decimals) {
        return new Content(Optional.empty(), decimals, "", Optional.of(formula), Optional.empty());
    }

    Content from(String publishedIn) {
        return new Content(number, decimals, text, formula, Optional.of(publishedIn));
    }

    boolean numeric() {
        return number.isPresent() || formula.isPresent();
    }
}
