package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.view.Messages;

/** A quarter, a half-year, nine months and a year go through every command, whatever became of their targets. */
class EveryPeriodTest {

    private static final Instant LATER = Instant.parse("2022-01-10T03:00:00Z");
    private static final List<String> FORESEEN =
            List.of("verdict.at-risk", "verdict.open", "verdict.ahead", "verdict.met");
    private static final List<String> OVER =
            List.of("verdict.year.exceeded", "verdict.year.met", "verdict.year.missed");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2021-Q1,quý I,0.22,vi",
        "2021-H1,6 tháng đầu năm,0.47,en",
        "2021-H1,6 tháng đầu năm,0.47,vi",
        "2021-9M,9 tháng,0.72,vi",
        "2021-9M,9 tháng,0.72,en",
        "2021,'',1,vi",
        "2021,'',1,en"
    })
    void goesThroughEveryCommand(String period, String words, double share, String lang) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        boolean over = share == 1;
        Files.writeString(input.resolve("KTXH-2021.csv"), over ? year() : part(words, share));

        run(lang, "run", "--input", input.toString(), "--period", period);
        run(lang, "approve", "--by", "Chánh Văn phòng", "--period", period);
        run(lang, "report", "--period", period);
        run(lang, "mail", "--period", period);

        Messages messages = Messages.of(Locale.forLanguageTag(lang));
        String indicators = Files.readString(output().resolve("latest/data/indicators.csv"));
        assertThat(over ? List.of(",met,", ",at-risk,") : List.of(",at-risk,", ",open,", ",ahead,", ",met,"))
                .allSatisfy(verdict -> assertThat(indicators).contains(verdict));
        String page = Files.readString(output().resolve("dashboard.html"));
        assertThat(over ? OVER : FORESEEN).allSatisfy(key -> assertThat(page).contains(messages.text(key)));
    }

    private void run(String lang, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--output", output().toString(), "--lang", lang));
        Program.Result result = Program.at(LATER, arguments.toArray(String[]::new));
        assertThat(result.code()).as(arguments + result.out() + result.err()).isIn(0, 1);
    }

    private Path output() {
        return folder.resolve("output");
    }

    /** Four paths of equal steadiness: one falls far behind, one keeps to the plan, one runs ahead, one has arrived. */
    private static String part(String words, double share) {
        List<String> lines = new ArrayList<>(title());
        List<String> head = new ArrayList<>(List.of("Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2021"));
        for (int year = 2016; year <= 2021; year++) {
            head.add("Thực hiện " + words + " năm " + year);
            if (year < 2021) {
                head.add("Thực hiện năm " + year);
            }
        }
        lines.add(String.join(",", head));
        lines.add(row("Giá trị xuất khẩu,triệu USD", 28_000, share, 0.4));
        lines.add(row("Tổng thu ngân sách nhà nước trên địa bàn,tỷ đồng", 15_600, share, 1));
        lines.add(row("Thu nội địa,tỷ đồng", 12_000, share, 1 / share - 0.02));
        lines.add(row("Kết nạp đảng viên,đảng viên", 1_500, share, 1.2 / share));
        return String.join("\n", lines);
    }

    /** Past years end at the plan of 2021; this one has reached so many times its usual part. */
    private static String row(String name, int plan, double share, double pace) {
        StringBuilder row = new StringBuilder(name).append(',').append(plan);
        for (int year = 2016; year <= 2020; year++) {
            double whole = plan * (1 + (year - 2018) / 100.0);
            double steady = share + (year % 2 == 0 ? 0.004 : -0.004);
            row.append(',').append(Math.round(whole * steady)).append(',').append(Math.round(whole));
        }
        return row.append(',').append(Math.round(plan * share * pace)).toString();
    }

    private static String year() {
        List<String> lines = new ArrayList<>(title());
        lines.add("Chỉ tiêu,Đơn vị tính,Kế hoạch năm 2021,Thực hiện năm 2021,Thực hiện năm 2020");
        lines.add("Giá trị xuất khẩu,triệu USD,28000,28850,26000");
        lines.add("Tổng thu ngân sách nhà nước trên địa bàn,tỷ đồng,15600,15600,15100");
        lines.add("Thu nội địa,tỷ đồng,12000,11990,11000");
        return String.join("\n", lines);
    }

    private static List<String> title() {
        return List.of(
                "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN", "CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU TỈNH THÁI NGUYÊN NĂM 2021");
    }
}
