package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Recipients;

class ConfigurationFileTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileAndOneOfCommentsSetNothing() throws Exception {
        assertThat(read("")).isEqualTo(Configuration.STANDARD);
        assertThat(read("# area: Thái Nguyên\n")).isEqualTo(Configuration.STANDARD);
        assertThat(read("mail:\narea:\n")).isEqualTo(Configuration.STANDARD);
    }

    @Test
    void readsEveryGroup() throws Exception {
        Configuration read = read("""
                \uFEFFarea: Thái Nguyên
                lang: en
                zone: Asia/Bangkok
                public: [export, budget]
                letterhead:
                  form: state
                  signer-title: KT. CHỦ TỊCH
                mail:
                  port: 465
                  security: tls
                recipients:
                  Sở Tài chính: {to: a@example.vn, cc: [b@example.vn, c@example.vn]}
                watch:
                  settle-seconds: 0
                  deadline-minutes: 5
                  memory: 700m
                  cron: "0 6 * * 1-5"
                """);
        assertThat(read.area()).contains("Thái Nguyên");
        assertThat(read.zone().getId()).isEqualTo("Asia/Bangkok");
        assertThat(read.published()).containsExactlyInAnyOrder("export", "budget");
        assertThat(read.letterhead().form()).isEqualTo(Letterhead.Form.STATE);
        assertThat(read.letterhead().signerTitle()).contains("KT. CHỦ TỊCH");
        assertThat(read.mail().port()).contains(465);
        assertThat(read.mail().security()).isEqualTo(MailSettings.Security.TLS);
        assertThat(read.recipients())
                .containsEntry(
                        "Sở Tài chính",
                        new Recipients(List.of("a@example.vn"), List.of("b@example.vn", "c@example.vn")));
        assertThat(read.watch())
                .isEqualTo(new WatchSettings(
                        Duration.ZERO,
                        WatchSettings.STANDARD.rescan(),
                        Optional.of("0 6 * * 1-5"),
                        Duration.ofMinutes(5),
                        "700m"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            area: X¶erea: Y | config.unknown-key | 2 | erea | area
            mail:¶  hots: x | config.unknown-key | 2 | hots | host
            wach:¶  cron: x | config.unknown-key | 2 | wach | watch
            recipients:¶  A:¶    too: x | config.unknown-key | 3 | too | to
            area: X¶area: Y | config.key-twice | 2 | area | ''
            zone: Hà Nội | config.wrong-value | 1 | zone: Hà Nội | Asia/Ho_Chi_Minh
            lang: fr | config.wrong-value | 1 | lang: fr | vi, en
            mail:¶  port: 99999 | config.wrong-value | 2 | port: 99999 | 587
            mail:¶  port: '-1' | config.wrong-value | 2 | port: -1 | 587
            watch:¶  memory: much | config.wrong-value | 2 | memory: much | 1g
            letterhead:¶  form: letter | config.wrong-value | 2 | form: letter | party, state
            area: [a, b] | config.not-one-value | 1 | '' | ''
            - area | config.not-a-map | 1 | '' | ''
            mail: smtp | config.not-a-map | 1 | '' | ''
            area: "Thái | config.not-yaml | 1 | '' | ''
            area: x¶¶zone: a: b | config.not-yaml | 3 | '' | ''
            """)
    void whatCannotBeMeantIsNamedWithItsLineAndWhatMayBeMeant(
            String lines, String key, int line, String found, String suggestion) {
        ConfigurationException wrong =
                catchThrowableOfType(ConfigurationException.class, () -> read(lines.replace('¶', '\n')));
        assertThat(List.of(wrong.key(), String.valueOf(wrong.line()), wrong.found(), wrong.suggestion()))
                .containsExactly(key, String.valueOf(line), found, suggestion);
    }

    @Test
    void theReadmeNamesEveryKey() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String table = readme.substring(readme.indexOf("## Configuration"));
        List<String> keys = Stream.of(
                        Configuration.KEYS,
                        under("letterhead", Letterhead.KEYS),
                        under("mail", MailSettings.KEYS),
                        under("watch", WatchSettings.KEYS))
                .flatMap(List::stream)
                .toList();
        assertThat(keys).allSatisfy(key -> assertThat(table).containsPattern("\\| `" + Pattern.quote(key) + "`"));
    }

    private static List<String> under(String group, List<String> keys) {
        return keys.stream().map(key -> group + "." + key).toList();
    }

    private Configuration read(String text) throws IOException, ConfigurationException {
        return ConfigurationFile.read(Files.writeString(folder.resolve("tiendo.yaml"), text, StandardCharsets.UTF_8));
    }
}
