package vn.tiendo.model;

import java.util.Locale;

/** How far a task is, as its workbook says. */
public enum TaskState {
    /** The workbook does not say, or says it in words that are not understood. */
    UNSTATED,
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    /** Given up or postponed. */
    DROPPED;

    /** Stable word for files and message keys ({@code in-progress}). */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
