package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people break in the files that earlier runs kept is told, and nothing of it is written over. */
class KeptLinesTest {

    @TempDir
    private Path folder;

    @Test
    void aBrokenFileIsToldAndStaysAsItIs() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        Path output = Files.createDirectories(folder.resolve("out"));
        Files.writeString(
                input.resolve("a.csv"),
                "TỈNH THÁI NGUYÊN\nChỉ tiêu;Đơn vị;Kế hoạch năm 2021;Ước thực hiện 6 tháng đầu năm 2021\n"
                        + "Kim ngạch xuất khẩu;triệu USD;3.000;1.150\n");
        String corrections = "fingerprint,column,role\nabc,2,DATA\n";
        String wordings = "indicator,label,table\nexport-turnover,\"Xuất khẩu hàng hóa";
        Files.writeString(output.resolve("corrections.csv"), corrections);
        Files.writeString(output.resolve("wordings.csv"), wordings);

        Program.Result run = Program.at(
                Instant.parse("2021-07-02T05:00:00Z"),
                "run",
                "--input",
                input.toString(),
                "--output",
                output.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("corrections.csv › A1: Dòng này", "wordings.csv › A2: Dòng này", "→ Sửa dòng ấy");
        assertThat(output.resolve("corrections.csv")).hasContent(corrections);
        assertThat(output.resolve("wordings.csv")).hasContent(wordings);
    }
}
