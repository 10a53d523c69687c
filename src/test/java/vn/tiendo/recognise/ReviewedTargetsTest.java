package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One-page reviews: results over plans with a stroke, how many targets came out how, places among others, scenarios. */
class ReviewedTargetsTest {

    @Test
    void aStrokeWithNothingBeforeItComparesWhatTheGroupNames() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU NGÂN SÁCH CÁC HUYỆN 5 THÁNG NĂM 2021",
                        "Đơn vị|Thu ngân sách|>|>|>|>",
                        "|Kế hoạch thu|Ước TH|Cùng kỳ|Tỷ lệ (%)|>",
                        "|năm 2021|5 tháng|năm trước|/KH|/CK",
                        "Huyện một|900|434.5|364.2|48.3|119.3",
                        "Huyện hai|240|74.6|79.6|31.1|93.7",
                        "Huyện ba|310|182.1|186.4|58.7|97.7")
                .build());

        assertThat(form.at("E5")).isEqualTo("pct_of_plan@2021-5M % 48.3");
        assertThat(form.at("F5")).isEqualTo("index_same_period@2021-5M % 119.3");
    }

    @Test
    void resultsOverGoalsAreOfThePlan() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ THỰC HIỆN CHỈ TIÊU NGHỊ QUYẾT NĂM 2019 - CÁC HUYỆN",
                        "TT|Chỉ tiêu|ĐVT|Ba Sơn|>|>|Cẩm Yên|>|>",
                        "|||NQ|KQ|KQ/NQ (%)|CT giao|KQ|KQ/CT (%)",
                        "1|Tổng giá trị sản xuất|Tỷ đồng|2540|2529|99.6|792|779|98.4",
                        "2|Nông, lâm nghiệp|Tỷ đồng|1092|1105|101.2|350|341|97.4")
                .build());

        assertThat(form.at("D4")).isEqualTo("target@2019 tỷ đồng 2540");
        assertThat(form.at("E4")).isEqualTo("actual@2019 tỷ đồng 2529");
        assertThat(form.at("F4")).isEqualTo("pct_of_plan@2019 % 99.6");
        assertThat(form.at("G4")).isEqualTo("target@2019 tỷ đồng 792");
        assertThat(form.at("I4")).isEqualTo("pct_of_plan@2019 % 98.4");
    }

    @Test
    void reachedBesideMissedCountsTargets() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CÁC CHỈ TIÊU ĐƯỢC GIAO",
                        "Đơn vị tính: chỉ tiêu",
                        "TT|Cơ quan|Năm 2019|>|>|>|>",
                        "||Số CT được giao|Vượt|Đạt|Không đạt|Tỷ lệ đạt, vượt (%)",
                        "1|Sở Tài chính|10|5|4|1|90",
                        "2|Sở Công Thương|6|2|2|2|66.7")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2019 chỉ tiêu 10");
        assertThat(form.at("E5")).isEqualTo("actual@2019 chỉ tiêu 4");
        assertThat(form.at("G5")).isEqualTo("actual@2019 % 90");
    }

    @Test
    void numbersOfTargetsAreNoTargetsAndTheirPercentagesShares() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Tổng hợp mức độ thực hiện các chỉ tiêu năm 2010",
                        "TT|Lĩnh vực|Tổng số chỉ tiêu|Số chỉ tiêu vượt|>|Số chỉ tiêu đạt|>",
                        "|||Số lượng|Tỷ lệ %|Số lượng|Tỷ lệ %",
                        "1|Kinh tế|8|7|87.5|1|12.5",
                        "2|Xã hội|5|2|40|3|60",
                        "3|Môi trường|3|1|33.3|2|66.7")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2010 chỉ tiêu 8");
        assertThat(form.at("D4")).isEqualTo("actual@2010 chỉ tiêu 7");
        assertThat(form.at("E4")).isEqualTo("share@2010 % 87.5");
        assertThat(form.at("G4")).isEqualTo("share@2010 % 12.5");
    }

    @Test
    void aTitleOfATermDatesWhatNamesNoTime() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT GIAI ĐOẠN 2016-2020",
                        "TT|Lĩnh vực|Số lượng|>|>|Tỷ lệ trong tổng số (%)|>|>",
                        "||Vượt|Đạt|Không đạt|Vượt|Đạt|Không đạt",
                        "1|Kinh tế|6|4|2|50|33.3|16.7",
                        "2|Văn hóa - xã hội|5|4|1|50|40|10")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2016-01-01/2020-12-31  6");
        assertThat(form.at("D4")).isEqualTo("actual@2016-01-01/2020-12-31  4");
        assertThat(form.at("G4")).isEqualTo("share@2016-01-01/2020-12-31 % 33.3");
    }

    @Test
    void placesInTheRegionAreNoGrowth() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "SO SÁNH MỘT SỐ CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2024 VỚI CÁC TỈNH",
                        "TT|Tỉnh, thành phố|Tăng trưởng GRDP|>|>",
                        "||Tốc độ tăng so CK (%)|Hạng vùng|Hạng cả nước",
                        "1|Hà Nam|8.19|7|36",
                        "2|Nam Định|7.11|8|38")
                .build());

        assertThat(form.at("C4")).isEqualTo("growth_same_period@2024-H1 % 8.19");
        assertThat(form.at("D4")).isEqualTo("other@2024-H1  7");
        assertThat(form.at("E4")).isEqualTo("other@2024-H1  36");
    }

    @Test
    void theNameOfAScenarioIsNoUnit() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KỊCH BẢN TĂNG TRƯỞNG KINH TẾ NĂM 2024",
                        "Đơn vị tính: %",
                        "TT|Ngành|Kịch bản 1 (cơ sở)|>|Phương án 2 (phấn đấu)|>",
                        "||Quý I|6 tháng|Quý I|6 tháng",
                        "1|Nông nghiệp|2.75|3.11|3.97|4.23",
                        "2|Công nghiệp|7.1|7.75|8.91|9.24")
                .build());

        assertThat(form.at("C5")).isEqualTo("target@2024-Q1 % 2.75");
        assertThat(form.at("D5")).isEqualTo("target@2024-H1 % 3.11");
    }

    @Test
    void theSamePeriodOfADayIsThatDay() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "SỐ LIỆU NHANH THÁNG 5 VÀ 5 THÁNG NĂM 2021",
                        "Nội dung|DT 2021|Đến 25/5/2021|Đạt % DT|Cùng kỳ 2020|So CK (%)",
                        "Thu nội địa (tỷ đồng)|5150|2475|48.1|2287|108.2",
                        "Thu xuất nhập khẩu (tỷ đồng)|450|213|47.3|207|102.9")
                .build());

        assertThat(form.at("E3")).isEqualTo("actual@2020-05-25 tỷ đồng 2287");
        assertThat(form.at("F3")).isEqualTo("index_same_period@2021-05-25 % 108.2");
    }

    @Test
    void pointsBetweenRatesOfPlansAreAChange() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024",
                        "TT|Chủ đầu tư|Kế hoạch vốn năm 2024|Giải ngân đến 30/6/2024|Tỷ lệ giải ngân so với kế hoạch (%)|>|>",
                        "||||6 tháng 2024|6 tháng 2023|Tăng, giảm (điểm %)",
                        "1|Ban một|465411|214707|46.1|34.3|11.8",
                        "2|Ban hai|1516864|446981|29.5|35|-5.5")
                .build());

        assertThat(form.at("G4")).isEqualTo("change@2024-H1 điểm % 11.8");
    }

    @Test
    void untilTheEndOfAYearIsTheWholeYear() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TÌNH HÌNH GIẢI NGÂN ĐẾN 31/10/2023",
                        "Đơn vị tính: triệu đồng",
                        "TT|Danh mục dự án|Lũy kế vốn đã bố trí đến hết năm 2022|KH năm 2023|Giải ngân đến 31/10/2023",
                        "1|Đường|193821|67988|42883",
                        "2|Cầu|104750|110514|100915")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2022 triệu đồng 193821");
    }

    @Test
    void aRateOfReachingAStandardIsNoAttainment() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TRƯỜNG HỌC ĐẠT CHUẨN QUỐC GIA",
                        "Đơn vị tính: trường",
                        "Cấp học|Kế hoạch công nhận mới năm 2022|Đến 30/6/2022|>|>",
                        "||Tổng số trường|Số trường đạt chuẩn|Tỷ lệ đạt chuẩn (%)",
                        "Mầm non|8|208|81|38.9",
                        "Tiểu học|9|218|156|71.6",
                        "Trung học cơ sở|4|148|122|82.4",
                        "Trung học phổ thông|5|53|23|43.4")
                .build());

        assertThat(form.at("E5")).isEqualTo("actual@2022-06-30 % 38.9");
    }

    @Test
    void theStructureOfWhatWasAddedUpSinceLongBeforeIsOfTheDay() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU HÚT ĐẦU TƯ NƯỚC NGOÀI",
                        "STT|Quốc gia|6 tháng đầu năm 2022|>|Lũy kế các dự án còn hiệu lực đến ngày 20/6/2022|>|>",
                        "||Số dự án|Vốn đăng ký (triệu USD)|Số dự án|Tổng vốn đăng ký (triệu USD)|Tỷ trọng vốn (%)",
                        "|Tổng số|4|28|85|1003.9|100",
                        "1|Hồng Kông|1|12.5|18|214.6|21.38",
                        "2|Nhật Bản|1|4.8|14|121.3|12.08")
                .build());

        assertThat(form.at("F4")).isEqualTo("actual@2022-06-20 triệu USD 1003.9");
        assertThat(form.at("G4")).isEqualTo("share@2022-06-20 % 100");
    }

    @Test
    void whatIsLeftOfAPlanIsNoResult() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN 20/6/2019 (tỷ đồng)",
                        "Nguồn vốn|KH 2019|Giải ngân|Tỷ lệ (%)|Còn lại",
                        "Ngân sách tỉnh|3420.5|1018.2|29.8|2402.3",
                        "Chương trình MTQG|1284.7|781.1|60.8|503.6",
                        "Trái phiếu Chính phủ|562|338.6|60.2|223.4")
                .build());

        assertThat(form.at("C3")).isEqualTo("actual@2019-01-01/2019-06-20 tỷ đồng 1018.2");
        assertThat(form.at("E3")).isEqualTo("other@2019-01-01/2019-06-20 tỷ đồng 2402.3");
    }

    @Test
    void aNumberThatIsNotWhatIsLeftInEveryRowStaysAResult() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN 20/6/2019 (tỷ đồng)",
                        "Nguồn vốn|KH 2019|Giải ngân|Khối lượng",
                        "Ngân sách tỉnh|3420.5|1018.2|2402.3",
                        "Chương trình MTQG|1284.7|781.1|503.6",
                        "Trái phiếu Chính phủ|562|338.6|250")
                .build());

        assertThat(form.at("D3")).startsWith("actual@");
    }

    @Test
    void whatTheSecondHalfMustBringIsNoResult() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2022",
                        "Đơn vị tính: Triệu đồng",
                        "TT|Địa bàn|Dự toán năm 2022|Ước thực hiện 6T/2022|Còn phải thu 6 tháng cuối năm so DT HĐND huyện"
                                + "|6 tháng cuối năm cần thực hiện",
                        "1|Việt Trì|1266900|628143|638757|638757",
                        "2|Phú Thọ|256000|108994|147006|147006")
                .build());

        assertThat(form.at("E4")).isEqualTo("other@2022-H2 triệu đồng 638757");
        assertThat(form.at("F4")).isEqualTo("other@2022-H2 triệu đồng 638757");
    }

    @Test
    void aRateUnderTheYearIsOfWhatWasPaidSoFar() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "DANH MỤC DỰ ÁN: TÌNH HÌNH THỰC HIỆN NĂM 2015",
                        "Đơn vị tính: triệu đồng",
                        "TT|Danh mục dự án|Năm 2015|>|>",
                        "||Kế hoạch|Giải ngân đến 31/10/2015|Tỷ lệ giải ngân/KH (%)",
                        "1|Giao thông|219900|205497|93.5",
                        "2|Đường|44200|38800|87.8",
                        "3|Cầu|61600|57283|93")
                .build());

        assertThat(form.at("E5")).isEqualTo("pct_of_plan@2015-10M % 93.5");
    }

    @Test
    void aRowMaySayThatItIsARateOfThePlan() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "MỘT SỐ CHỈ TIÊU 8 THÁNG NĂM 2010",
                        "STT|Chỉ tiêu|Đơn vị tính|Toàn tỉnh|Na Hang|Hàm Yên",
                        "1|Thu ngân sách trên địa bàn",
                        "|- Kế hoạch năm 2010|Triệu đồng|292150|40790|14730",
                        "|- Thực hiện 8 tháng năm 2010|Triệu đồng|208093|27310|13157",
                        "|- Tỷ lệ TH 8 tháng 2010 so KH năm|%|71.2|67|89.3")
                .build());

        assertThat(form.at("D5")).isEqualTo("actual@2010-8M triệu đồng 208093");
        assertThat(form.at("D6")).isEqualTo("pct_of_plan@2010-8M % 71.2");
    }

    @Test
    void aRateOfTheMonthsOverThePlanOfTheYearIsOfTheMonths() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "XÂY DỰNG NÔNG THÔN MỚI 9 THÁNG NĂM 2024",
                        "TT|Huyện|Chỉ tiêu năm 2024 (xã)|>|Tỷ lệ TH 9 tháng/KH năm 2024 (%)|>",
                        "||NTM|Kiểu mẫu|NTM|Kiểu mẫu",
                        "1|Kỳ Anh|1|5|100|80",
                        "2|Can Lộc|2|3|0|33.3")
                .build());

        assertThat(form.at("E4")).isEqualTo("pct_of_plan@2024-9M % 100");
    }

    @Test
    void plusAndMinusInTheirOwnBracketsAreADifference() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CHĂN NUÔI (kết quả điều tra)",
                        "TT|Chỉ tiêu|Đơn vị|01/4/2009|01/4/2010|2010 so với 2009|>",
                        "|||||(+), (-)|%",
                        "1|Đàn trâu|Con|7820|8000|180|102.3",
                        "2|Đàn bò|Con|36240|34314|-1926|94.7")
                .build());

        assertThat(form.at("F4")).isEqualTo("change@2010-04-01 con 180");
        assertThat(form.at("G4")).isEqualTo("index_same_period@2010-04-01 % 102.3");
    }

    @Test
    void tablesBesideOneAnotherAreReadApart() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "SỐ LIỆU NHANH 6 THÁNG ĐẦU NĂM 2019",
                        "1. Tốc độ tăng trưởng (%)|>|>|>||2. Doanh nghiệp thành lập mới|>|>|>",
                        "Khu vực|6T 2018|6T 2019|KH năm 2019||Nội dung|ĐVT|6T 2018|6T 2019",
                        "Nông, lâm, thủy sản|3.11|2.2|2.5||Số DN thành lập mới|DN|1498|1641",
                        "Dịch vụ|8.42|9.17|10.1||Vốn đăng ký|tỷ đồng|9842|13105")
                .build());

        assertThat(form.at("D4")).isEqualTo("target@2019 % 2.5");
        assertThat(form.at("H5")).isEqualTo("actual@2018-H1 tỷ đồng 9842");
        assertThat(form.path(5)).isEqualTo("Dịch vụ");
    }
}
