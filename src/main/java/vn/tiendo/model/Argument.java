package vn.tiendo.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One value for the sentence of a {@link Finding}. Numbers and periods stay what they are until a reader's language is
 * known: 58.873 written by the computer's rules would read as fifty-eight thousand in Vietnamese.
 */
public sealed interface Argument {

    /** The value without any language, for sorting and comparing. */
    String plain();

    /** Text that is the same in every language: a name, a cell, a count, a code that picks the sentence. */
    record Text(String plain) implements Argument {}

    /**
     * A number with its unit.
     *
     * @param value its scale is the number of digits shown
     * @param unit as printed; empty where the sentence says it
     * @param cell where it stands, shown in brackets, or empty
     */
    record Quantity(BigDecimal value, String unit, String cell) implements Argument {

        private static final int MOST_DECIMALS = 3;

        /** A published value with its printed digits; more than three help nobody to find it. */
        public static Quantity of(BigDecimal value, int decimals, String unit) {
            int shown = Math.max(0, Math.min(decimals, MOST_DECIMALS));
            return new Quantity(value.setScale(shown, RoundingMode.HALF_UP), unit, "");
        }

        /** The same with the cell where it stands. */
        public Quantity at(Origin origin) {
            return new Quantity(value, unit, origin.cell().toString());
        }

        @Override
        public String plain() {
            return String.join(" ", value.toPlainString(), unit, cell).strip();
        }
    }

    /**
     * What the sentence is about.
     *
     * @param nameVi Vietnamese name of the indicator
     * @param nameEn English name of the indicator
     * @param place name of the area, or empty where the sentence is about the indicator everywhere
     * @param period the period, empty where the sentence is about the indicator at all times
     */
    record Subject(String nameVi, String nameEn, String place, Optional<Period> period) implements Argument {

        /** The indicator in one area and period. */
        public static Subject of(Indicator indicator, Area area, Period period) {
            return new Subject(indicator.nameVi(), indicator.nameEn(), area.name(), Optional.of(period));
        }

        /** The indicator itself. */
        public static Subject of(Indicator indicator) {
            return new Subject(indicator.nameVi(), indicator.nameEn(), "", Optional.empty());
        }

        @Override
        public String plain() {
            return String.join(" ", nameVi, place, period.map(Period::code).orElse(""))
                    .strip();
        }
    }
}
