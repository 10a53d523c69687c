package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Review;

/**
 * All charts of a review, finished: {@code overview}, one for each sector ({@code sector-<sector>}), one for each headline
 * indicator ({@code <indicator>}, and {@code <indicator>-parts} where its parts are known), {@code projects} and
 * {@code changes}. Restricted indicators appear in none.
 */
public final class Charts {

    private Charts() {}

    /** The charts, in the order overview, sectors, indicators, parts, projects, changes since the run before. */
    public static List<ChartModel> of(Review review, Messages messages) {
        ChartWords words = new ChartWords(review, messages);
        List<ChartModel> charts = new ArrayList<>();
        new OverviewCharts(words).chart().ifPresent(charts::add);
        charts.addAll(new SectorCharts(words).charts());
        charts.addAll(new IndicatorCharts(words).charts());
        charts.addAll(new PartCharts(words).charts());
        new ProjectCharts(words).chart().ifPresent(charts::add);
        new ChangeCharts(words).chart().ifPresent(charts::add);
        return charts;
    }
}
