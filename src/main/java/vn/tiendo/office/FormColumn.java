package vn.tiendo.office;

import java.util.Locale;

/** The columns of the form, in their order; those after the unit are hidden and tell what stood there first. */
enum FormColumn {
    SHEET(0),
    LETTER(1),
    HEADER(2),
    ROLE(3),
    MEASURE(4),
    PERIOD(5),
    UNIT(6),
    FINGERPRINT(7),
    YEAR(8),
    MONTH(9),
    FIRST_ROLE(10),
    FIRST_MEASURE(11),
    FIRST_PERIOD(12),
    FIRST_UNIT(13),
    /** Words to choose from, each with its code in the next column. */
    ROLE_WORDS(14),
    ROLE_CODES(15),
    MEASURE_WORDS(16),
    MEASURE_CODES(17),
    PERIOD_WORDS(18),
    PERIOD_CODES(19),
    UNIT_WORDS(20);

    private final int index;

    FormColumn(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    /** Key of its heading. */
    String key() {
        return "review.column." + name().toLowerCase(Locale.ROOT);
    }

    boolean isShown() {
        return index <= UNIT.index;
    }
}
