package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void readsAMailboxWithAndWithoutAName() {
        assertThat(Address.parse(" VP.So@thainguyen.example ")).contains(new Address("", "VP.So@thainguyen.example"));
        assertThat(Address.parse("Văn phòng Sở <vp+1@so.example>"))
                .contains(new Address("Văn phòng Sở", "vp+1@so.example"));
        assertThat(Address.parse("\"Sở, Công Thương\" <vp@so.example>"))
                .contains(new Address("Sở, Công Thương", "vp@so.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "so",
                "@so.example",
                "vp@",
                "vp@so",
                "vp so@so.example",
                "vp@so..example",
                ".vp@so.example",
                "vp@-so.example",
                "vp@so.example,other@evil.example",
                "vp@so.example;other@evil.example",
                "vp@so.example\r\nBcc: other@evil.example",
                "vp@so.example\nother@evil.example",
                "vp@so.example\u0000",
                "vp\u760D\u760ARCPT@so.example",
                "vp@s\u1EDF.example",
                "T\u00EAn\r\nBcc: x <vp@so.example>",
                "T\u760An <vp@so.example>",
                "Name\u202E <vp@so.example>",
                "<vp@so.example> <other@evil.example>",
                "vp@so.example\u2028"
            })
    void refusesWhatIsNoAddressOrMore(String text) {
        assertThat(Address.parse(text)).isEmpty();
    }

    @Test
    void vietnameseIsSafeInAHeaderAndHiddenLineBreaksAreNot() {
        for (char letter = 0; letter < '\uFFFE'; letter++) {
            boolean breaks = (letter & 0xFF) == '\r' || (letter & 0xFF) == '\n';
            if (breaks || letter < ' ' || letter == 0x7F) {
                assertThat(HeaderText.isSafe("a" + letter))
                        .as("U+%04X", (int) letter)
                        .isFalse();
            }
        }
        assertThat(HeaderText.isSafe(
                        "Đính chính: 6 tháng đầu năm 2021 – Sở Nông nghiệp và Phát triển nông thôn, ắằẳẵặộờ"))
                .isTrue();
        assertThat(HeaderText.isSafe("\uD83D\uDE00")).isTrue();
        assertThat(HeaderText.isSafe("\uD83D")).isFalse();
    }
}
