package vn.tiendo.view;

import java.util.Optional;

/**
 * One line of a variance chart.
 *
 * @param label what differs
 * @param detail the two values compared, or other small print
 * @param difference absolute, drawn as a bar
 * @param relative in per cent, drawn as a pin
 */
public record VarianceRow(
        String label, String detail, Optional<ChartVariance> difference, Optional<ChartVariance> relative) {}
