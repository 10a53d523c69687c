package vn.tiendo.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Approval;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Review;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

/** Reviews for tests of mails: four departments, one of them with restricted indicators only, and an illustrative figure. */
public final class MailReviews {

    public static final String TRADE = "Sở Công Thương";
    public static final String FINANCE = "Sở Tài chính";
    public static final String PARTY = "Ban Tổ chức Tỉnh ủy";
    public static final String INSPECTION = "Ủy ban Kiểm tra Tỉnh ủy";
    public static final String HEALTH = "Sở Y tế";

    /** What stands in no mail: restricted names and numbers, and illustrative ones. */
    public static final List<String> SECRETS = List.of(
            "Thi hành kỷ luật", "party-discipline", "Đảng viên vi phạm", "9731", "8642", "7319", "Số giường bệnh");

    private static final String FILE = "02-cong-thuong.xlsx";
    private static final String ILLUSTRATION = "09-minh-hoa.xlsx";

    private MailReviews() {}

    /** The review with so many tỷ USD of exports, as its program's version of a period. */
    public static Review approved(int version, String exports, String attained) {
        Review draft = draft(exports, attained);
        Approval approval = new Approval(version, "Nguyễn Văn A", Instant.parse("2021-07-05T02:00:00Z"));
        return draft.stamped(draft.stamp().approved("20210705T020000.00" + version + "Z", approval));
    }

    public static Review draft(String exports, String attained) {
        List<Assessment> all = new ArrayList<>();
        all.add(industry());
        all.addAll(exports(exports, attained));
        all.add(revenue());
        all.addAll(party());
        all.add(illustration());
        Finding illustrative = Finding.onFile(FindingCode.ILLUSTRATIVE_FIGURES, ILLUSTRATION, "");
        return Reviews.review(all, List.of(), List.of(illustrative), false);
    }

    private static Assessment industry() {
        Figures cells = new Figures(FILE, "Biểu 1", Reviews.THAI_NGUYEN);
        Indicator indicator =
                Indicators.flow("industry-output", "Giá trị sản xuất công nghiệp", Sector.INDUSTRY, "tỷ đồng", TRADE);
        return builder(indicator, Verdict.INSUFFICIENT_DATA)
                .actual(cells.of(indicator, Measure.ACTUAL, Reviews.HALF, "nghìn tỷ đồng", "361,7", 3, Reviews.UOC))
                .stated(
                        cells.of(indicator, Measure.PCT_OF_PLAN, Reviews.YEAR, "%", "43", 0, Reviews.PLAIN),
                        cells.of(indicator, Measure.GROWTH_SAME_PERIOD, Reviews.HALF, "%", "8,65", 0, Reviews.PLAIN))
                .build();
    }

    private static List<Assessment> exports(String value, String attained) {
        Figures cells = new Figures(FILE, "Biểu 2", Reviews.THAI_NGUYEN);
        Indicator indicator = Indicators.flow("exports", "Giá trị xuất khẩu", Sector.EXPORTS, "triệu USD", TRADE);
        Observation actual = cells.of(indicator, Measure.ACTUAL, Reviews.HALF, "tỷ USD", value, 3, Reviews.UOC);
        List<Assessment> both = new ArrayList<>();
        both.add(builder(indicator, Verdict.OPEN)
                .authority(PlanAuthority.COUNCIL, true)
                .actual(actual)
                .target(cells.of(indicator, Measure.TARGET, Reviews.YEAR, "tỷ USD", "28", 3, Reviews.PLAIN))
                .attainment(attained)
                .explained("=HYPERLINK(\"x\") đơn hàng giảm", "Tìm thêm thị trường")
                .build());
        both.add(builder(indicator, Verdict.OPEN)
                .authority(PlanAuthority.CENTRAL, false)
                .actual(actual)
                .target(cells.of(indicator, Measure.TARGET, Reviews.YEAR, "tỷ USD", "30", 3, Reviews.PLAIN))
                .attainment("44.6")
                .build());
        return both;
    }

    private static Assessment revenue() {
        Figures cells = new Figures("03-tai-chinh.xlsx", "Thu ngân sách", Reviews.THAI_NGUYEN);
        Indicator indicator =
                Indicators.flow("budget-revenue", "Tổng thu ngân sách nhà nước", Sector.BUDGET, "tỷ đồng", FINANCE);
        return builder(indicator, Verdict.AT_RISK)
                .actual(cells.of(indicator, Measure.ACTUAL, Reviews.HALF, "tỷ đồng", "5.325", 0, Reviews.UOC))
                .target(cells.of(indicator, Measure.TARGET, Reviews.YEAR, "tỷ đồng", "15.600", 0, Reviews.PLAIN))
                .authority(PlanAuthority.COUNCIL, true)
                .attainment("34.134615")
                .growth("-4.2")
                .gap("-10275")
                .path("0.442", 2018, 2019, 2020)
                .outlook("12047", "11200", "12900")
                .rest("10275", "31.2", Feasibility.BEYOND_RECORD)
                .build();
    }

    private static List<Assessment> party() {
        Figures cells = new Figures("05-ban-to-chuc.xlsx", "Xây dựng Đảng", Reviews.THAI_NGUYEN);
        Indicator admitted =
                Indicators.flow("party-admissions", "Kết nạp đảng viên", Sector.PARTY_BUILDING, "đảng viên", PARTY);
        List<Assessment> all = new ArrayList<>();
        all.add(builder(admitted, Verdict.NO_TARGET)
                .actual(cells.of(admitted, Measure.ACTUAL, Reviews.HALF, "đảng viên", "767", 0, Reviews.PLAIN))
                .build());
        all.add(restricted(cells, "party-breaches", "Đảng viên vi phạm", PARTY, "8642"));
        all.add(restricted(cells, "party-discipline", "Thi hành kỷ luật đảng viên", INSPECTION, "9731"));
        return all;
    }

    private static Assessment restricted(Figures cells, String code, String name, String department, String value) {
        Indicator indicator =
                Indicators.restricted(Indicators.stock(code, name, Sector.PARTY_BUILDING, "đảng viên", department));
        return builder(indicator, Verdict.NOT_JUDGED)
                .actual(cells.of(indicator, Measure.ACTUAL, Reviews.HALF, "đảng viên", value, 0, Reviews.PLAIN))
                .build();
    }

    private static Assessment illustration() {
        Figures cells = new Figures(ILLUSTRATION, "Minh họa", Reviews.THAI_NGUYEN);
        Indicator beds = Indicators.flow("beds", "Số giường bệnh", Sector.SOCIETY, "giường", HEALTH);
        return builder(beds, Verdict.NO_TARGET)
                .actual(cells.of(beds, Measure.ACTUAL, Reviews.HALF, "giường", "7319", 0, Reviews.PLAIN))
                .build();
    }

    private static AssessmentBuilder builder(Indicator indicator, Verdict verdict) {
        return new AssessmentBuilder(indicator, Reviews.THAI_NGUYEN, Reviews.HALF, verdict);
    }
}
