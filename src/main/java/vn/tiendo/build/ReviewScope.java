package vn.tiendo.build;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.normalise.Territories;

/**
 * Which area and period a run reviews, where the person does not say.
 *
 * @param period the period
 * @param area the area
 */
record ReviewScope(Period period, Area area) {

    /** Levels in the order in which they are reviewed: a province with its districts' books beside it comes first. */
    private static final List<AreaLevel> REVIEWED = List.of(AreaLevel.PROVINCE, AreaLevel.DISTRICT, AreaLevel.COMMUNE);

    /**
     * Chooses: the province that most workbooks are about (where none is about a province the district or commune, and the
     * whole country where none is about those either), and the newest half-year that its own workbooks report. A newer national book, which merely lists the province among
     * others, does not move the period.
     *
     * @param today where no workbook reports or plans any period, the last half-year that was over by then is reviewed
     */
    static ReviewScope choose(
            List<Observation> observations, Optional<Period> wantedPeriod, Optional<Area> wantedArea, LocalDate today) {
        Map<String, Area> subjects = subjects(observations);
        Area area = wantedArea.orElseGet(() -> mostFrequent(subjects));
        Period period = wantedPeriod
                .or(() -> newestPeriod(ownActuals(observations, subjects, area)))
                .or(() -> newestPeriod(with(Measure.ACTUAL, observations, area)))
                .or(() -> newestPlan(observations, area))
                .orElseGet(() -> Period.half(today.getMonthValue() > 6 ? today.getYear() : today.getYear() - 1, 1));
        return new ReviewScope(period, Territories.on(period.end(), area, observations));
    }

    /** What each workbook is about. */
    private static Map<String, Area> subjects(List<Observation> observations) {
        Map<String, Map<Area, Long>> counts = observations.stream()
                .collect(Collectors.groupingBy(
                        ReviewScope::file,
                        TreeMap::new,
                        Collectors.groupingBy(Observation::area, TreeMap::new, Collectors.counting())));
        Map<String, Area> subjects = new TreeMap<>();
        counts.forEach((file, areas) -> subject(areas).ifPresent(area -> subjects.put(file, area)));
        return subjects;
    }

    /** The area of at least half the observations; else the one that the others lie in, which stands alone on its level. */
    private static Optional<Area> subject(Map<Area, Long> areas) {
        long all = areas.values().stream().mapToLong(Long::longValue).sum();
        AreaLevel highest = areas.keySet().stream()
                .map(Area::level)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Area> alone =
                areas.keySet().stream().filter(area -> area.level() == highest).toList();
        return areas.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 >= all)
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> alone.size() == 1 ? Optional.of(alone.get(0)) : Optional.empty());
    }

    private static String file(Observation observation) {
        return observation.source().origin().file();
    }

    private static Area mostFrequent(Map<String, Area> subjects) {
        Map<Area, Long> books = subjects.values().stream()
                .map(area -> Territories.today(area, subjects.values()))
                .filter(area -> REVIEWED.contains(area.level()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Comparator<Map.Entry<Area, Long>> order =
                Comparator.comparingInt(entry -> REVIEWED.indexOf(entry.getKey().level()));
        return books.entrySet().stream()
                .min(order.thenComparing(
                                Map.Entry.<Area, Long>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Area.COUNTRY);
    }

    private static List<Period> ownActuals(List<Observation> observations, Map<String, Area> subjects, Area area) {
        Set<String> own = new HashSet<>();
        subjects.forEach((file, subject) -> {
            if (subject.equals(area)) {
                own.add(file);
            }
        });
        return with(
                Measure.ACTUAL,
                observations.stream()
                        .filter(observation -> own.contains(file(observation)))
                        .toList(),
                area);
    }

    /** Of workbooks that hold plans alone, the first half of the newest year planned. */
    private static Optional<Period> newestPlan(List<Observation> observations, Area area) {
        return with(Measure.TARGET, observations, area).stream()
                .filter(Period::isYear)
                .max(Comparator.naturalOrder())
                .map(planned -> Period.half(planned.year(), 1));
    }

    private static List<Period> with(Measure measure, List<Observation> observations, Area area) {
        return observations.stream()
                .filter(observation -> observation.area().equals(area) && observation.measure() == measure)
                .map(Observation::period)
                .toList();
    }

    /**
     * The newest half-year; where there is none, the newest span from 1 January to a month's end; and where only what there
     * was on some days is reported, the newest such span that a day ends.
     */
    private static Optional<Period> newestPeriod(List<Period> periods) {
        return newestSpan(periods)
                .or(() -> newestSpan(periods.stream()
                        .filter(ReviewScope::endsMonth)
                        .map(day -> Period.cumulative(day.year(), day.end().getMonthValue()))
                        .toList()));
    }

    private static Optional<Period> newestSpan(List<Period> periods) {
        return periods.stream()
                .filter(period -> period.equals(Period.half(period.year(), 1)))
                .max(Comparator.naturalOrder())
                .or(() -> periods.stream().filter(Period::isCumulative).max(Comparator.naturalOrder()));
    }

    private static boolean endsMonth(Period period) {
        return period.isDay() && period.end().plusDays(1).getDayOfMonth() == 1;
    }
}
