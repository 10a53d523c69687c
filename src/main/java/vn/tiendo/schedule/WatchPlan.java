package vn.tiendo.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a folder is watched.
 *
 * @param input folder with workbooks
 * @param output folder that the runs publish into
 * @param onChange whether a changed folder makes a run due, not only the timetable
 * @param settle how long nothing may have moved before a run begins
 * @param rescan how often the folder is looked through where the system tells of no change
 * @param timetable further times at which a run is due
 * @param command one run, as a command of the system
 * @param deadline a run that takes longer is killed
 */
public record WatchPlan(
        Path input,
        Path output,
        boolean onChange,
        Duration settle,
        Duration rescan,
        Optional<Timetable> timetable,
        List<String> command,
        Duration deadline) {

    public WatchPlan {
        command = List.copyOf(command);
    }
}
