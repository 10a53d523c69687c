package vn.tiendo.view;

/**
 * A difference as a bar (Δ, on the scale of its base) or a pin (Δ%).
 *
 * @param value with its sign
 * @param text with its sign, finished: {@code +8,65%}
 * @param effect good, bad or neither
 */
public record ChartVariance(double value, String text, Effect effect) {}
