package vn.tiendo.view;

/**
 * Heading over rows of a chart.
 *
 * @param shape one character, the verdict's sign on the page
 * @param text the words
 * @param effect what it means for the province
 */
public record ChartGroup(String shape, String text, Effect effect) {}
