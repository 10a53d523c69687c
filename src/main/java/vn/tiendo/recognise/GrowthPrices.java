package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Measure;

/**
 * "9 tháng năm 2023 so với cùng kỳ năm trước (%)" right of a column at constant prices, in a table that holds levels at
 * current prices too: growth is measured at constant prices, and the column speaks of the one on its left.
 */
final class GrowthPrices {

    private static final Set<Measure> OF_GROWTH =
            Set.of(Measure.INDEX_SAME_PERIOD, Measure.GROWTH_SAME_PERIOD, Measure.CONTRIBUTION);

    private GrowthPrices() {}

    /** Gives such columns the prices of the nearest level on their left; figures are in the order of their columns. */
    static void follow(List<ValueColumn> figures) {
        Optional<ColumnLayout> level = Optional.empty();
        for (int i = 0; i < figures.size(); i++) {
            ValueColumn column = figures.get(i);
            if (column.layout().isLevel()) {
                level = Optional.of(column.layout());
            } else if (level.isPresent()
                    && OF_GROWTH.contains(column.layout().measure().orElse(Measure.OTHER))
                    && column.layout().priceBasis().isEmpty()) {
                Optional<String> prices = level.filter(
                                left -> left.period().equals(column.layout().period()))
                        .map(ColumnLayout::priceBasis)
                        .filter(Wording::isConstant);
                if (prices.isPresent()) {
                    figures.set(i, column.at(prices.get()));
                }
            }
        }
    }
}
