package vn.tiendo.view;

/**
 * A value in a chart, in the unit the title names.
 *
 * @param value for the drawing
 * @param text with its published digits, without the unit
 * @param estimate whether it is still an estimate
 */
public record ChartLevel(double value, String text, boolean estimate) {}
