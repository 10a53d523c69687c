package vn.tiendo.view;

/**
 * A difference as a bar (Δ, on the scale of its base) or a pin (Δ%), or one of another kind that is only said.
 *
 * @param value with its sign, on the scale of its column
 * @param text with its sign, finished: {@code +8,65%}
 * @param effect good, bad or neither
 * @param drawn whether it has a bar or pin; points of a rate stand among per cents as words alone
 */
public record ChartVariance(double value, String text, Effect effect, boolean drawn) {

    public ChartVariance(double value, String text, Effect effect) {
        this(value, text, effect, true);
    }

    static ChartVariance said(String text, Effect effect) {
        return new ChartVariance(0, text, effect, false);
    }
}
