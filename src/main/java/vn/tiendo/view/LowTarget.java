package vn.tiendo.view;

/**
 * A target told one by one, because it is hard to reach or still open.
 *
 * @param row its row
 * @param monthly what each month to come must bring, where that can be said
 */
public record LowTarget(IndicatorRow row, Shown monthly) {}
