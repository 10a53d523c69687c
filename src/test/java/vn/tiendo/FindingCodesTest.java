package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.model.FindingCode;
import vn.tiendo.view.Messages;

class FindingCodesTest {

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeStandsInTheReadmeAndSpeaksBothLanguages(FindingCode code) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("`" + code.code() + "`");
        for (String language : new String[] {"vi", "en"}) {
            Messages messages = Messages.of(Locale.forLanguageTag(language));
            assertThat(messages.has("finding." + code.code())).as(language).isTrue();
        }
    }
}
