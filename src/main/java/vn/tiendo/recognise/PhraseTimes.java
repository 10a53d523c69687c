package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;

/** Gathers the times of a header's levels, the innermost level first. */
final class PhraseTimes {

    private static final int MONTHS = 12;

    private final List<List<TimeExpression>> levels = new ArrayList<>();
    private final List<TimeExpression> reported = new ArrayList<>();
    private boolean before;

    /**
     * The times of a level's part. In "6 tháng năm 2021 cùng kỳ năm 2020" only what stands behind "cùng kỳ" dates the
     * number; the rest, as any level further out, says of which time it is the same period.
     */
    void add(Wording level, int to) {
        int border = level.terms().stream()
                .filter(match -> match.end() <= to)
                .filter(match -> match.term() == Term.SAME_PERIOD || match.term() == Term.LAST_YEAR)
                .mapToInt(TermMatch::start)
                .max()
                .orElse(-1);
        if (before || border < 0) {
            outer(level.timesIn(0, to));
            return;
        }
        levels.add(level.timesIn(border, to));
        before = true;
        outer(level.timesIn(0, border));
    }

    /** A level of which no time is the numbers'. */
    void addNone() {
        levels.add(List.of());
    }

    private void outer(List<TimeExpression> times) {
        levels.add(times);
        if (before) {
            reported.addAll(times);
        }
    }

    /**
     * "6 tháng đạt % KH năm 2021": the number is of the months.
     *
     * @param plan from where on a year is that of the plan
     * @return the years of the plan
     */
    List<TimeExpression> addAttainment(Wording level, int plan) {
        List<TimeExpression> ofPlan = level.timesIn(plan, Integer.MAX_VALUE).stream()
                .filter(TimeExpression::isBareYear)
                .toList();
        List<TimeExpression> own = new ArrayList<>(level.times());
        own.removeAll(ofPlan);
        outer(own);
        return ofPlan;
    }

    /** "Kế hoạch năm" is the whole year's, whatever months its group names. */
    void addPlan(Wording level) {
        int plan = level.last(Term.PLAN).map(TermMatch::start).orElse(0);
        List<TimeExpression> times = level.timesIn(plan, Integer.MAX_VALUE);
        boolean onlyYear = times.size() == 1 && times.get(0).isBareYear();
        if (times.isEmpty() || onlyYear) {
            OptionalInt year = onlyYear ? times.get(0).year() : OptionalInt.empty();
            levels.add(List.of(
                    new TimeExpression(TimeExpression.Kind.YEAR, MONTHS, 0, 0, 0, year, OptionalInt.empty(), 0, 0)));
        } else {
            levels.add(times);
        }
        outer(level.timesIn(0, plan));
    }

    List<List<TimeExpression>> levels() {
        return List.copyOf(levels);
    }

    List<TimeExpression> reported() {
        return List.copyOf(reported);
    }
}
