package vn.tiendo.schedule;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The times at which a run is due, by the five fields of cron in a time zone. */
public final class Timetable {

    private final ExecutionTime times;
    private final ZoneId zone;

    private Timetable(ExecutionTime times, ZoneId zone) {
        this.times = times;
        this.zone = zone;
    }

    /** Reads minute, hour, day of month, month and weekday; empty where they are none. */
    public static Optional<Timetable> parse(String cron, ZoneId zone) {
        CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
        try {
            return Optional.of(new Timetable(ExecutionTime.forCron(parser.parse(cron)), zone));
        } catch (IllegalArgumentException notCron) {
            return Optional.empty();
        }
    }

    /** The first time after the moment; none where the fields name a day that never comes. */
    Optional<Instant> after(Instant moment) {
        return times.nextExecution(ZonedDateTime.ofInstant(moment, zone)).map(ZonedDateTime::toInstant);
    }
}
