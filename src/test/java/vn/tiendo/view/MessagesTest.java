package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.FindingCode;

class MessagesTest {

    private static final Pattern KEY =
            Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+\\.?|[a-z][a-z0-9-]*\\.)\"");

    @Test
    void aMissingKeyStopsTheProgram() {
        assertThatThrownBy(() -> Messages.of(Messages.VIETNAMESE).text("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void anUnknownLanguageIsRefused() {
        assertThatThrownBy(() -> Messages.of(Locale.FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Units and qualifiers are printed in Vietnamese already; only English has words for them. */
    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(sentences(Messages.of(Messages.ENGLISH))).isEqualTo(sentences(Messages.of(Messages.VIETNAMESE)));
    }

    private static Set<String> sentences(Messages messages) {
        return messages.keys().stream()
                .filter(key -> !key.startsWith("unit.") && !key.startsWith("qualifier."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noKeyIsWrittenTwice(String language) throws IOException {
        try (InputStream stream = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            List<String> keys = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFindingHasATitleASentenceAndAdvice(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        for (FindingCode code : FindingCode.values()) {
            assertThat(messages.keys())
                    .contains(
                            "finding." + code.code(),
                            "finding." + code.code() + ".title",
                            "finding." + code.code() + ".expected");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noApostropheSwallowsAnArgument(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        for (String key : messages.keys()) {
            String filled = messages.text(key, "·0·", "·1·", "·2·", "·3·", "·4·", "·5·", "·6·");
            assertThat(filled).as(key).doesNotContain("{").isNotBlank();
        }
    }

    /** Whatever looks like a key of the bundles is one: else the program stops where nobody tried that way before. */
    @Test
    void everyKeyThatTheProgramNamesHasItsWords() throws IOException {
        Set<String> keys = Messages.of(Messages.VIETNAMESE).keys();
        Set<String> families =
                keys.stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        int named = 0;
        for (String source : sources()) {
            Matcher literal = KEY.matcher(source);
            while (literal.find()) {
                String key = literal.group(1);
                boolean prefix = key.endsWith(".") && keys.stream().anyMatch(each -> each.startsWith(key));
                if (families.contains(key.substring(0, key.indexOf('.'))) && !keys.contains(key) && !prefix) {
                    unknown.add(key);
                }
                named++;
            }
        }
        assertThat(named).isGreaterThan(500);
        assertThat(unknown).isEmpty();
    }

    /** Sources that speak to people; the mail protocol has property names that look alike. */
    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/tiendo"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith(Path.of("mail", "SmtpConnection.java")))
                    .filter(each -> !each.endsWith(Path.of("publish", "StoredReview.java")))
                    .toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
