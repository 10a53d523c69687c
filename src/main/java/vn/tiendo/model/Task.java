package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a department is to do: a row of a task workbook, or a measure that an explanation form promises.
 *
 * @param task what is to be done, as written
 * @param owner department that answers for it as written, or empty
 * @param deadline last day, where a day was written
 * @param deadlineText the deadline as written ("quý III/2021"), or empty
 * @param state how far it is
 * @param stateText the state as written, or empty
 * @param indicator code of the indicator it is for, or empty
 * @param origin the cell of the task
 */
public record Task(
        String task,
        String owner,
        Optional<LocalDate> deadline,
        String deadlineText,
        TaskState state,
        String stateText,
        String indicator,
        Origin origin) {

    /** Whether it should have been done by that day and is not. */
    public boolean isOverdue(LocalDate day) {
        boolean open = state != TaskState.DONE && state != TaskState.DROPPED;
        return open && deadline.filter(day::isAfter).isPresent();
    }
}
