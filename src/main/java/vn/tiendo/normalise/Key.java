package vn.tiendo.normalise;

import vn.tiendo.model.Area;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;

/**
 * What two figures must share to be figures of the same thing.
 *
 * @param indicator code of the indicator
 * @param area the area
 * @param period the period
 * @param measure what the number says
 * @param authority whose plan it is, or is measured against
 */
record Key(String indicator, Area area, Period period, Measure measure, PlanAuthority authority)
        implements Comparable<Key> {

    Key in(Area other) {
        return new Key(indicator, other, period, measure, authority);
    }

    Key with(Measure other) {
        return new Key(indicator, area, period, other, authority);
    }

    /** The same of no certain plan. */
    Key whoseverPlan() {
        return new Key(indicator, area, period, measure, PlanAuthority.UNSTATED);
    }

    /** The same in every run; the hash code of an enum is not, that of its name is. */
    @Override
    public int hashCode() {
        int ofEnums = 31 * measure.name().hashCode() + authority.name().hashCode();
        return 31 * (31 * (31 * ofEnums + indicator.hashCode()) + period.hashCode()) + area.hashCode();
    }

    /** By area, indicator, period, measure and authority. */
    @Override
    public int compareTo(Key other) {
        int byArea = area.compareTo(other.area);
        int byIndicator = byArea != 0 ? byArea : indicator.compareTo(other.indicator);
        int byPeriod = byIndicator != 0 ? byIndicator : period.compareTo(other.period);
        int byMeasure = byPeriod != 0 ? byPeriod : measure.compareTo(other.measure);
        return byMeasure != 0 ? byMeasure : authority.compareTo(other.authority);
    }
}
