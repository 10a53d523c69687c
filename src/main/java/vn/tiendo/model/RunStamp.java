package vn.tiendo.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Which run this is.
 *
 * @param id name of the run's folder, {@code 20210702T122000.000Z}
 * @param at when it began
 * @param zone zone in which times are shown
 * @param programVersion version of the program
 * @param approval empty while it is a draft
 */
public record RunStamp(String id, Instant at, ZoneId zone, String programVersion, Optional<Approval> approval) {

    /** The stamp of the same reading, checked by a person and published once more under its own id. */
    public RunStamp approved(String newId, Approval by) {
        return new RunStamp(newId, at, zone, programVersion, Optional.of(by));
    }
}
