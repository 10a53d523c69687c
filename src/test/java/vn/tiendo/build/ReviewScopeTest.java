package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.Period;
import vn.tiendo.model.Review;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.view.Messages;

/** Which period a folder of workbooks is about, where nobody says. */
class ReviewScopeTest {

    private static final String PLAN = """
            UBND TỈNH THÁI NGUYÊN
            Chỉ tiêu kế hoạch tỉnh Thái Nguyên năm 2017
            Chỉ tiêu,Đơn vị tính,Kế hoạch năm 2017
            Giá trị xuất khẩu,triệu USD,20000
            Tổng thu ngân sách nhà nước trên địa bàn,tỷ đồng,9500
            """;

    private static final String RESULT = """
            UBND TỈNH THÁI NGUYÊN
            Kết quả tỉnh Thái Nguyên 6 tháng đầu năm 2016
            Chỉ tiêu,Đơn vị tính,Thực hiện 6 tháng đầu năm 2016
            Giá trị xuất khẩu,triệu USD,8000
            """;

    @TempDir
    private Path folder;

    @Test
    void plansAloneAreOfTheHalfYearThatTheyWillBeJudgedIn() throws IOException {
        drop("ke-hoach.csv", PLAN);
        assertThat(period()).isEqualTo(Period.half(2017, 1));
    }

    @Test
    void whatIsReportedCountsBeforeWhatIsPlanned() throws IOException {
        drop("ke-hoach.csv", PLAN);
        drop("ket-qua.csv", RESULT);
        assertThat(period()).isEqualTo(Period.half(2016, 1));
    }

    /** A Party form that counts members on two days and nothing else. */
    @Test
    void daysEndTheHalfYearWhereNothingElseIsReported() throws IOException {
        drop("dang-vien.csv", """
                TỈNH ỦY THÁI NGUYÊN
                Tình hình đảng viên tỉnh Thái Nguyên
                Chỉ tiêu,Đơn vị tính,Đến 31/12/2018,Đến 30/6/2019
                Tổng số đảng viên,đảng viên,55878,56359
                """);
        assertThat(period()).isEqualTo(Period.half(2019, 1));
    }

    @Test
    void whereNoBookIsAboutAProvinceTheDistrictIsReviewed() throws IOException {
        drop(
                "ket-qua.csv",
                RESULT.replace("TỈNH THÁI NGUYÊN", "HUYỆN ĐẠI TỪ").replace("tỉnh Thái Nguyên", "huyện Đại Từ"));
        assertThat(review().area().name()).isEqualTo("Đại Từ");
        assertThat(review().period()).isEqualTo(Period.half(2016, 1));
    }

    @Test
    void aProvinceComesBeforeItsDistricts() throws IOException {
        drop("tinh.csv", RESULT);
        for (String district : List.of("Đại Từ", "Võ Nhai")) {
            drop(
                    district + ".csv",
                    RESULT.replace("tỉnh Thái Nguyên", "huyện " + district)
                            .replace("TỈNH THÁI NGUYÊN", "HUYỆN " + district));
        }
        assertThat(review().area().name()).isEqualTo("Thái Nguyên");
    }

    /** A share is often reached by a link. */
    @Test
    void theInputFolderMayBeALink() throws IOException {
        drop("ket-qua.csv", RESULT);
        Path share = Files.move(folder.resolve("input"), folder.resolve("share"));
        Files.createSymbolicLink(folder.resolve("input"), share);
        assertThat(review().period()).isEqualTo(Period.half(2016, 1));
    }

    /** A table of districts under their province's total is the province's. */
    @Test
    void aBookOfManyPartsIsAboutTheWhole() throws IOException {
        drop("ket-nap.csv", """
                TỈNH ỦY THÁI NGUYÊN
                Kết nạp đảng viên tỉnh Thái Nguyên 6 tháng đầu năm 2016
                Đơn vị,Chỉ tiêu năm 2016,Kết nạp 6 tháng đầu năm 2016
                Tổng cộng,900,420
                Huyện ủy Đại Từ,300,140
                Huyện ủy Võ Nhai,300,150
                Huyện ủy Phú Bình,300,130
                """);
        assertThat(review().area().name()).isEqualTo("Thái Nguyên");
    }

    @Test
    void whatIsOnlyPlannedMayHavePartsThatAreReported() throws IOException {
        drop("ket-qua.csv", """
                UBND TỈNH THÁI NGUYÊN
                Kết quả tỉnh Thái Nguyên 6 tháng đầu năm 2016
                Chỉ tiêu,Đơn vị tính,Kế hoạch năm 2016,Thực hiện 6 tháng đầu năm 2016
                Giá trị xuất khẩu,triệu USD,20000,
                - Hàng dệt may,triệu USD,,800
                - Chè,triệu USD,,8
                """);
        assertThat(period()).isEqualTo(Period.half(2016, 1));
    }

    private void drop(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input").resolve(name), text);
    }

    private Period period() throws IOException {
        return review().period();
    }

    private Review review() throws IOException {
        Path output = folder.resolve("output");
        new DashboardBuild(Knowledge.load())
                .run(
                        new BuildRequest(
                                folder.resolve("input"),
                                output,
                                Optional.empty(),
                                Optional.empty(),
                                Messages.VIETNAMESE,
                                ReviewChoice.NONE,
                                Instant.parse("2026-11-29T05:00:00Z"),
                                ZoneId.of("Asia/Ho_Chi_Minh"),
                                "test",
                                new Stopwatch(System::nanoTime)),
                        (number, of, file, took) -> {});
        return new PublishedRuns(new OutputFolder(output))
                .find(RunChoice.ANY)
                .orElseThrow()
                .review();
    }
}
