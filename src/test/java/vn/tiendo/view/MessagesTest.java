package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.FindingCode;

class MessagesTest {

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
}
