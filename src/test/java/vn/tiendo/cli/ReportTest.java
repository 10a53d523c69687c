package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.InputFile;
import vn.tiendo.view.Messages;

/** What a person reads while a run goes on. */
class ReportTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private String print(Duration elapsed) {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Report report = new Report(new Console(stream, stream, Messages.of(Messages.VIETNAMESE)), () -> elapsed);
        InputFile file = new InputFile("so.xlsx", "", 1, InputFile.Outcome.READ, 2, 30, false);
        report.workbook(1, 9, file, Duration.ofMillis(400));
        report.drawing();
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLongRunSaysHowLongItHasTaken() {
        assertThat(print(Duration.ofSeconds(65)))
                .contains("so.xlsx", " · đã chạy 1 phút 5 giây")
                .contains("Đang lập trang tổng hợp và biểu đồ");
    }

    @Test
    void aShortRunDoesNot() {
        assertThat(print(Duration.ofSeconds(9))).contains("so.xlsx").doesNotContain("đã chạy", "Đang lập");
    }
}
