package vn.tiendo.schedule;

import java.util.Locale;

/** Why a run begins. */
public enum Cause {
    /** The folder is another than the last run saw. */
    CHANGE,
    /** A time of the timetable has come, or passed while nobody watched. */
    CRON,
    /** The last run failed for a reason that may be gone. */
    RETRY;

    /** The word in the status file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
