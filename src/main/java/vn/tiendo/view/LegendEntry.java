package vn.tiendo.view;

/**
 * One entry of a chart's key.
 *
 * @param scenario the look
 * @param label the word, spelt out
 */
public record LegendEntry(ChartScenario scenario, String label) {}
