package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;

/**
 * One chart for each headline indicator: its history, or, where there is none, its value beside what it compares with
 * (none where there is nothing). For the country, beside a province, only what has a history.
 */
final class IndicatorCharts {

    private final ChartWords words;

    IndicatorCharts(ChartWords words) {
        this.words = words;
    }

    List<ChartModel> charts() {
        Area reviewed = words.review().area();
        List<ChartModel> charts = new ArrayList<>();
        ChartOrder.headlines(words, reviewed).forEach(each -> chart(each).ifPresent(charts::add));
        if (!reviewed.equals(Area.COUNTRY)) {
            ChartOrder.headlines(words, Area.COUNTRY).stream()
                    .filter(each -> each.actual().isPresent() && hasHistory(each))
                    .map(this::history)
                    .forEach(charts::add);
        }
        return charts;
    }

    /** Empty where a single value has nothing beside it: one bar says no more than its number. */
    Optional<ChartModel> chart(Assessment assessment) {
        if (assessment.actual().isEmpty()) {
            return Optional.empty();
        }
        if (hasHistory(assessment)) {
            return Optional.of(history(assessment));
        }
        return isCompared(assessment) ? Optional.of(new LevelCharts(words).chart(assessment)) : Optional.empty();
    }

    private static boolean isCompared(Assessment assessment) {
        return assessment.past().samePeriod().isPresent()
                || assessment.target().isPresent()
                || Attained.of(assessment).isPresent()
                || Growth.of(assessment).isPresent();
    }

    private ChartModel history(Assessment assessment) {
        return new HistoryCharts(words).chart(assessment);
    }

    private static boolean hasHistory(Assessment assessment) {
        return assessment.past().history().stream()
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
