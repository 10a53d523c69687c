package vn.tiendo.recognise;

import java.util.List;

/**
 * When a header says that its numbers are of.
 *
 * @param levels times of the subject, innermost level first, in each level in reading order; what stands
 *     before "cùng kỳ" is a level outside of what stands behind it
 * @param reported those of the times that stand outside of "cùng kỳ": the time reported, where the number is of another
 * @param group times of a group that may or may not reach over the column
 */
record PhraseDates(List<List<TimeExpression>> levels, List<TimeExpression> reported, List<TimeExpression> group) {

    PhraseDates maybeUnder(List<TimeExpression> uncertain) {
        return new PhraseDates(levels, reported, uncertain);
    }

    PhraseDates underGroup() {
        return new PhraseDates(List.of(group), reported, List.of());
    }

    /** Whether no time is named, at whatever level; "Lúa đông xuân" alone names a crop. */
    boolean isSilent() {
        for (List<TimeExpression> level : levels) {
            for (TimeExpression time : level) {
                if (time.kind() != TimeExpression.Kind.SEASON || time.hasYear()) {
                    return false;
                }
            }
        }
        return true;
    }
}
