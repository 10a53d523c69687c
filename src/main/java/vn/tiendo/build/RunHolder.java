package vn.tiendo.build;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tiendo.reference.Configuration;

/** Who holds an output folder, in words for whoever finds it held. */
public final class RunHolder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy O", Locale.ROOT);

    private RunHolder() {}

    /** Since when, which process, and whose, where no zone is configured. */
    public static String since(Instant now) {
        return since(now, Configuration.STANDARD.zone());
    }

    /** The same: {@code 12:20:00 02/07/2021 GMT+7 (pid 4711, user)}. */
    static String since(Instant now, ZoneId zone) {
        ProcessHandle process = ProcessHandle.current();
        String user = process.info().user().map(name -> ", " + name).orElse("");
        return TIME.withZone(zone).format(now) + " (pid " + process.pid() + user + ")";
    }
}
