package vn.tiendo.normalise;

import java.util.Comparator;
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

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::area)
            .thenComparing(Key::indicator)
            .thenComparing(Key::period)
            .thenComparing(Key::measure)
            .thenComparing(Key::authority);

    Key in(Area other) {
        return new Key(indicator, other, period, measure, authority);
    }

    Key with(Measure other) {
        return new Key(indicator, area, period, other, authority);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
