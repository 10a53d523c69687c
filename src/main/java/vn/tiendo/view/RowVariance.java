package vn.tiendo.view;

import java.util.List;

/**
 * A difference as a bar on the scale that the rows of its table share.
 *
 * @param value with its sign
 * @param low lower end of the scale, zero or less
 * @param high upper end of the scale, zero or more
 * @param effect good, bad or neither
 */
public record RowVariance(double value, double low, double high, Effect effect) implements RowGraphic {

    static RowVariance among(List<Double> all, double value, Effect effect) {
        double low = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new RowVariance(value, Math.min(0, low), Math.max(0, high), effect);
    }
}
