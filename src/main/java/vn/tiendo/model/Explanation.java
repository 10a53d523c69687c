package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a department says about an indicator on its explanation form.
 *
 * @param indicator code of the indicator
 * @param period code of the period explained, or a year alone, then it counts for any part of it; empty where the form does
 *     not say, then it counts for any
 * @param cause why it is low, as written, or empty
 * @param measure what is to be done, as written, or empty
 * @param owner who is to do it, or empty
 * @param deadline until when, where a day was written
 * @param deadlineText the deadline as written, or empty
 * @param origin the cell of the indicator
 */
public record Explanation(
        String indicator,
        String period,
        String cause,
        String measure,
        String owner,
        Optional<LocalDate> deadline,
        String deadlineText,
        Origin origin) {

    /** Whether it is about that indicator in that period. */
    public boolean isAbout(Indicator other, Period reviewed) {
        boolean year = period.equals(String.valueOf(reviewed.year()));
        return indicator.equals(other.code()) && (period.isEmpty() || year || period.equals(reviewed.code()));
    }

    /** What it says of the indicator. */
    public Remarks remarks() {
        return new Remarks(owner, cause, measure);
    }

    /** The measure as something to be done. */
    public Task asTask() {
        return new Task(measure, owner, deadline, deadlineText, TaskState.UNSTATED, "", indicator, origin);
    }
}
