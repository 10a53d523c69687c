package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One year-end foretold at its mid-year. Errors are absolute, in parts of the outcome.
 *
 * @param label what was foretold
 * @param year which year
 * @param error error of the program's rule
 * @param doublingError error of twice the half-year
 * @param lastShareError error of last year's share
 * @param medianShareError error of the median share of up to five years
 * @param inside whether the outcome lay in the 80% interval; empty where none could be given
 * @param notForeseeable whether past errors alone had already marked the label as not foreseeable
 */
record BackTestCase(
        String label,
        int year,
        BigDecimal error,
        BigDecimal doublingError,
        BigDecimal lastShareError,
        BigDecimal medianShareError,
        Optional<Boolean> inside,
        boolean notForeseeable) {}
