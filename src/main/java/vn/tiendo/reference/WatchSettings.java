package vn.tiendo.reference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When {@code tiendo watch} runs, and how far a run may go.
 *
 * @param settle {@code settle-seconds}: how long no file may have changed before a run begins
 * @param rescan {@code rescan-seconds}: how often the folder is looked through where the system tells of no change
 * @param cron {@code cron}: further times at which a run is due, five fields in {@code zone}
 * @param deadline {@code deadline-minutes}: a run that takes longer is killed
 * @param memory {@code memory}: bound of a run's heap as Java writes it
 */
public record WatchSettings(Duration settle, Duration rescan, Optional<String> cron, Duration deadline, String memory) {

    static final List<String> KEYS = List.of("settle-seconds", "rescan-seconds", "cron", "deadline-minutes", "memory");

    static final WatchSettings STANDARD = new WatchSettings(
            Duration.ofSeconds(2), Duration.ofSeconds(5), Optional.empty(), Duration.ofMinutes(30), "1g");

    private static final int HOUR = 3600;
    private static final int DAY_MINUTES = 1440;

    static WatchSettings of(YamlSection section) throws ConfigurationException {
        section.knowing(KEYS);
        return new WatchSettings(
                section.parsed("settle-seconds", "2", text -> Numbers.between(text, 0, HOUR))
                        .map(Duration::ofSeconds)
                        .orElse(STANDARD.settle),
                section.parsed("rescan-seconds", "5", text -> Numbers.between(text, 1, HOUR))
                        .map(Duration::ofSeconds)
                        .orElse(STANDARD.rescan),
                section.text("cron"),
                section.parsed("deadline-minutes", "30", text -> Numbers.between(text, 1, DAY_MINUTES))
                        .map(Duration::ofMinutes)
                        .orElse(STANDARD.deadline),
                section.parsed(
                                "memory",
                                "1g",
                                text -> Optional.of(text).filter(size -> size.matches("[1-9]\\d{0,5}[mg]")))
                        .orElse(STANDARD.memory));
    }
}
