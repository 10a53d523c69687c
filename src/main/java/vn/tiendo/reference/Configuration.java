package vn.tiendo.reference;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Recipients;

/**
 * What an office may set in {@code tiendo.yaml}. Everything works without one; an option on the command line wins.
 *
 * @param area {@code area}: the province reviewed, as people write it
 * @param language {@code lang}: {@code vi} or {@code en}
 * @param zone {@code zone}: time zone in which times are shown and {@code cron} is meant
 * @param published {@code public}: codes of indicators or sectors that may be shown to everybody
 * @param letterhead {@code letterhead}: head and foot of the report
 * @param mail {@code mail}: how mail is sent
 * @param recipients {@code recipients}: by department as written, in the order of the file
 * @param watch {@code watch}: when {@code tiendo watch} runs
 */
public record Configuration(
        Optional<String> area,
        Optional<String> language,
        ZoneId zone,
        Set<String> published,
        Letterhead letterhead,
        MailSettings mail,
        Map<String, Recipients> recipients,
        WatchSettings watch) {

    /** Keys of the file's first level. */
    public static final List<String> KEYS =
            List.of("area", "lang", "zone", "public", "letterhead", "mail", "recipients", "watch");

    static final List<String> RECIPIENT_KEYS = List.of("to", "cc");

    /** Vietnam has one time zone. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final List<String> LANGUAGES = List.of("vi", "en");

    /** What holds where there is no file. */
    public static final Configuration STANDARD = new Configuration(
            Optional.empty(),
            Optional.empty(),
            VIETNAM,
            Set.of(),
            Letterhead.STANDARD,
            MailSettings.STANDARD,
            Map.of(),
            WatchSettings.STANDARD);

    public Configuration {
        published = Set.copyOf(published);
        recipients = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(recipients));
    }

    static Configuration of(YamlSection file) throws ConfigurationException {
        file.knowing(KEYS);
        return new Configuration(
                file.text("area"),
                file.parsed("lang", "vi, en", text -> Optional.of(text).filter(LANGUAGES::contains)),
                file.parsed("zone", VIETNAM.getId(), Configuration::zone).orElse(VIETNAM),
                Set.copyOf(file.texts("public")),
                Letterhead.of(file.section("letterhead")),
                MailSettings.of(file.section("mail")),
                recipients(file.section("recipients")),
                WatchSettings.of(file.section("watch")));
    }

    private static Map<String, Recipients> recipients(YamlSection all) throws ConfigurationException {
        Map<String, Recipients> recipients = new LinkedHashMap<>();
        for (String department : all.keys()) {
            YamlSection one = all.section(department).knowing(RECIPIENT_KEYS);
            recipients.put(department, new Recipients(one.texts("to"), one.texts("cc")));
        }
        return recipients;
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
