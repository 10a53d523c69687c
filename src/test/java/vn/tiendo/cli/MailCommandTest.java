package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCommandTest {

    private static final Instant NOON = Instant.parse("2021-07-02T12:20:00Z");

    @TempDir
    private Path input;

    @TempDir
    private Path output;

    private Program.Result tiendo(String command, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "--input", input.toString(), "--output", output.toString()));
        arguments.addAll(List.of(more));
        return Program.at(NOON, arguments.toArray(String[]::new));
    }

    private void configure(String text) throws IOException {
        Files.writeString(input.resolve("tiendo.yaml"), text);
    }

    @Test
    void aPersonMakesTheMailOfACheckedRun() throws IOException {
        assertThat(tiendo("mail").code()).isEqualTo(3);
        Files.copy(Path.of("input/vi-du/SoCongThuong_6T-2021.xlsx"), input.resolve("cong-thuong.xlsx"));
        configure("recipients:\n  Sở Công Thương: {to: vp@sct.example, cc: [ld@sct.example]}\n");
        tiendo("run");
        Program.Result draft = tiendo("mail");
        assertThat(draft.code()).isEqualTo(3);
        assertThat(draft.err()).contains("chưa được duyệt", "tiendo approve --by");
        assertThat(output.resolve("mail")).doesNotExist();

        assertThat(tiendo("approve", "--by", "Nguyễn Văn A").code()).isZero();
        Program.Result dry = tiendo("mail", "--dry-run");
        assertThat(dry.err()).isEmpty();
        assertThat(dry.code()).isZero();
        assertThat(dry.out())
                .contains("gửi vp@sct.example · chưa gửi", "đồng gửi ld@sct.example", "industry-trade.csv")
                .contains("Chạy thử: không ghi, không gửi gì.");
        assertThat(output.resolve("mail")).doesNotExist();

        Program.Result written = tiendo("mail");
        assertThat(written.code()).isZero();
        try (Stream<Path> drafts = Files.walk(output.resolve("mail"))) {
            assertThat(drafts.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("industry-trade.eml");
        }
        assertThat(tiendo("mail", "--send").code()).isEqualTo(2);
        assertThat(tiendo("mail", "--send").err()).contains("mail.host");
        configure("");
        Program.Result nobody = tiendo("mail", "--lang", "en");
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.out()).contains("NO RECIPIENTS");
    }

    @Test
    void helpNamesTheOptions() {
        assertThat(tiendo("mail", "--help").out()).contains("--send", "--resend", "--dry-run", "Gửi thư qua máy chủ");
        assertThat(tiendo("mail", "--help", "--lang", "en").out()).contains("Print who gets what");
    }
}
