package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;

/**
 * One chart for each headline indicator: its history, or, where there is none, its value beside what it compares with. For
 * the country, beside a province, only what has a history.
 */
final class IndicatorCharts {

    private final ChartWords words;

    IndicatorCharts(ChartWords words) {
        this.words = words;
    }

    List<ChartModel> charts() {
        Area reviewed = words.review().area();
        List<ChartModel> charts = new ArrayList<>();
        for (Assessment each : ChartOrder.headlines(words, reviewed)) {
            if (each.actual().isPresent()) {
                charts.add(chart(each));
            }
        }
        if (!reviewed.equals(Area.COUNTRY)) {
            ChartOrder.headlines(words, Area.COUNTRY).stream()
                    .filter(each -> each.actual().isPresent() && hasHistory(each))
                    .map(this::history)
                    .forEach(charts::add);
        }
        return charts;
    }

    ChartModel chart(Assessment assessment) {
        return hasHistory(assessment) ? history(assessment) : new LevelCharts(words).chart(assessment);
    }

    private ChartModel history(Assessment assessment) {
        return new HistoryCharts(words).chart(assessment);
    }

    private static boolean hasHistory(Assessment assessment) {
        return assessment.history().stream()
                .anyMatch(point -> point.partial().isPresent() || point.full().isPresent());
    }

    /** Name of the file: that of the indicator, led by the area's where it is not the one reviewed. */
    static String name(ChartWords words, Assessment assessment) {
        String code = assessment.indicator().code();
        return assessment.area().equals(words.review().area())
                ? code
                : assessment.area().code() + "-" + code;
    }
}
