package vn.tiendo.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Approval;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Project;
import vn.tiendo.model.Review;
import vn.tiendo.model.RunStamp;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

/** Reviews for chart tests: invented ones for every look a chart can have, and extreme ones. */
public final class ChartReviews {

    public static final Area PROVINCE = new Area("thai-nguyen", "Thái Nguyên", AreaLevel.PROVINCE);
    public static final Period HALF = Period.half(2021, 1);

    private ChartReviews() {}

    public static Review of(List<Assessment> assessments, List<Project> projects) {
        return new Review(
                stamp(Optional.empty()),
                HALF,
                PROVINCE,
                assessments,
                projects,
                List.of(),
                List.of(),
                List.of(),
                120,
                false);
    }

    public static Review approved(Review review) {
        Approval approval = new Approval(2, "Nguyễn Văn Ánh", Instant.parse("2021-07-05T02:00:00Z"));
        return with(review, stamp(Optional.of(approval)), review.findings());
    }

    private static Review with(Review review, RunStamp stamp, List<Finding> findings) {
        return new Review(
                stamp,
                review.period(),
                review.area(),
                review.assessments(),
                review.projects(),
                review.tasks(),
                findings,
                review.inputs(),
                review.figures(),
                review.samples());
    }

    private static RunStamp stamp(Optional<Approval> approval) {
        Instant at = Instant.parse("2021-07-02T05:20:00Z");
        return new RunStamp("20210702T052000.000Z", at, ZoneId.of("Asia/Ho_Chi_Minh"), "1.0", approval);
    }

    /** Every verdict, kind and look once; invented figures. */
    public static Review everyLook() {
        List<Assessment> all = new ArrayList<>();
        all.add(ChartAssessments.rate(
                        "grdp-growth", "Tốc độ tăng trưởng kinh tế (GRDP)", Sector.GROWTH, 6.5, 7, Verdict.AT_RISK)
                .build());
        all.add(ChartAssessments.flow(
                        "industry-output", "Giá trị sản xuất công nghiệp", Sector.INDUSTRY, "tỷ đồng", 361700)
                .printedIn("nghìn tỷ đồng", 3, 1)
                .estimate()
                .stated(43.0, 0)
                .growth(8.65)
                .build());
        all.add(ChartAssessments.flow(
                        "industry-foreign",
                        "Trong đó: khu vực có vốn đầu tư nước ngoài",
                        Sector.INDUSTRY,
                        "tỷ đồng",
                        336900)
                .printedIn("nghìn tỷ đồng", 3, 1)
                .part("industry-output")
                .estimate()
                .growth(8.4)
                .build());
        all.add(ChartAssessments.flow("industry-local", "Công nghiệp địa phương", Sector.INDUSTRY, "tỷ đồng", 13900)
                .part("industry-output")
                .plan(31000)
                .growth(-3.1)
                .build());
        all.add(ChartAssessments.flow("exports-value", "Giá trị xuất khẩu", Sector.EXPORTS, "tỷ USD", 13.4)
                .decimals(1)
                .plan(28)
                .previous(11.8)
                .history(2016, 8.9, 19.3, 18.0)
                .history(2017, 10.7, 22.7, 21.5)
                .history(2018, 11.9, 24.8, 24.0)
                .history(2019, 13.1, 27.7, 27.0)
                .history(2020, 11.8, 26.9, 29.0)
                .path(0.464)
                .projection(28.9, 27.4, 30.6)
                .verdict(Verdict.OPEN)
                .parts("Khu vực FDI", 13.1, 0.9, "Địa phương", -4.0, -0.3)
                .build());
        all.add(ChartAssessments.flow(
                        "budget-revenue", "Tổng thu ngân sách nhà nước trên địa bàn", Sector.BUDGET, "tỷ đồng", 7325)
                .plan(15600)
                .previous(6476)
                .history(2018, 6800, 15035, 12600)
                .history(2019, 7100, 15561, 15000)
                .history(2020, 6476, 15605, 15580)
                .path(0.442)
                .projection(16570, 15700, 17400)
                .verdict(Verdict.AHEAD)
                .build());
        all.add(ChartAssessments.flow(
                        "public-investment", "Giải ngân vốn đầu tư công", Sector.INVESTMENT, "tỷ đồng", 1480)
                .plan(5120)
                .previous(1710)
                .history(2019, 1320, 3480, 3900)
                .history(2020, 1710, 4010, 4400)
                .path(0.41)
                .projection(3610, 3010, 4480)
                .verdict(Verdict.AT_RISK)
                .build());
        all.add(ChartAssessments.flow(
                        "agriculture-output",
                        "Giá trị sản xuất ngành nông, lâm nghiệp và thủy sản",
                        Sector.AGRICULTURE,
                        "tỷ đồng",
                        7525)
                .stated(51.61, 2)
                .growth(4.4)
                .previous(7208)
                .build());
        all.add(ChartAssessments.flow("party-admissions", "Kết nạp đảng viên", Sector.PARTY_BUILDING, "đảng viên", 767)
                .verdict(Verdict.NO_TARGET)
                .build());
        all.add(ChartAssessments.flow("jobs", "Số lao động được tạo việc làm mới", Sector.SOCIETY, "người", 16230)
                .plan(15000)
                .previous(9800)
                .verdict(Verdict.MET)
                .build());
        return of(all, projects());
    }

    private static List<Project> projects() {
        List<Project> projects = new ArrayList<>();
        projects.add(project(
                "Đường vành đai V đoạn qua tỉnh, liên kết Thái Nguyên – Bắc Giang – Vĩnh Phúc", 850, 96, 120.0, false));
        projects.add(project(
                "Cải tạo, nâng cấp hệ thống cấp nước sạch các huyện phía bắc (vốn vay ODA)", 310, 61, 40.0, true));
        projects.add(project("Bệnh viện đa khoa khu vực", 240, 118, -20.0, false));
        projects.add(project("Kè chống sạt lở bờ sông Cầu", 75, 70, -30.0, false));
        return projects;
    }

    /** A project; {@code behind} is its distance to the usual pace, NaN for none. */
    public static Project project(String name, double plan, double disbursed, double behind, boolean oda) {
        Observation planned =
                ChartAssessments.observation("", Measure.TARGET, plan, 0, "tỷ đồng", FigureStatus.OFFICIAL);
        Observation paid =
                ChartAssessments.observation("", Measure.ACTUAL, disbursed, 0, "tỷ đồng", FigureStatus.ESTIMATE);
        return new Project(
                false,
                name,
                "Ban Quản lý dự án đầu tư xây dựng",
                "",
                oda,
                List.of(planned),
                Optional.of(paid),
                plan > 0 ? Optional.of(BigDecimal.valueOf(100 * disbursed / plan)) : Optional.empty(),
                Double.isNaN(behind) ? Optional.empty() : Optional.of(BigDecimal.valueOf(behind)),
                true,
                "",
                paid.source());
    }

    /** So many headline indicators with names so long; bare values, every shape of number in turn. */
    public static Review many(int rows, int labelLength) {
        double[] actuals = {0, 43, 98.04, 100, 136.2, 240, 1520};
        double[] growths = {-100, -17.2, 0, 4.4, 13.5, 230, 1400};
        List<Assessment> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            ChartAssessments each = ChartAssessments.flow(
                            "indicator-" + row,
                            label(row, labelLength),
                            Sector.SOCIETY,
                            "nghìn tỷ đồng",
                            actuals[row % 7])
                    .decimals(2)
                    .growth(growths[row % 7])
                    .verdict(Verdict.values()[row % Verdict.values().length]);
            if (row % 3 != 2) {
                each.plan(100)
                        .path(0.4321)
                        .projection(actuals[row % 7] * 2.2 + 1, actuals[row % 7] * 1.7, actuals[row % 7] * 3 + 2);
            }
            if (row % 2 == 0) {
                each.estimate();
            }
            if (row % 11 == 10) {
                each.missing();
            }
            all.add(each.build());
        }
        List<Project> projects = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            projects.add(project(
                    label(row, labelLength),
                    row % 9 == 8 ? 0 : 120.5 * (row + 1),
                    31 * row,
                    17 * (row % 5) - 34,
                    row % 2 == 0));
        }
        return of(all, projects);
    }

    /** Histories of awkward shapes: many years, huge numbers, tiny beginnings, negative values, stocks, rates. */
    public static Review histories() {
        List<Assessment> all = new ArrayList<>();
        ChartAssessments huge = ChartAssessments.flow("huge", "Rất lớn", Sector.SOCIETY, "đồng", 1234567890.0)
                .plan(2800000000.0)
                .projection(2900000000.0, 2600000000.0, 3300000000.0);
        ChartAssessments tiny = ChartAssessments.flow("tiny", "Dồn vào cuối năm", Sector.SOCIETY, "ha", 3)
                .plan(900)
                .estimate()
                .projection(880, 20, 1900);
        ChartAssessments zero = ChartAssessments.flow("zero", "Toàn số không", Sector.SOCIETY, "vụ", 0);
        for (int year = 2010; year <= 2020; year++) {
            huge.history(year, 1.1e9 + year, 2.5e9 + year, 2.4e9);
            tiny.history(year, year % 2, 700 + 11 * (year - 2010), 800);
            zero.history(year, 0, 0, 0);
        }
        all.add(ChartAssessments.flow("retail", "Số có hai lẻ, không kế hoạch", Sector.SOCIETY, "tỷ đồng", 2463846.04)
                .decimals(2)
                .estimate()
                .history(2019, 2391135.61, 4940403.12, 4900000)
                .history(2020, 2380753.55, 5059846.28, 5000000)
                .projection(5096130.77, 4927898.51, 5264363.02)
                .build());
        all.add(huge.build());
        all.add(tiny.build());
        all.add(zero.build());
        all.add(ChartAssessments.rate("rate", "Tỷ lệ có năm âm", Sector.GROWTH, -1.4, 7, Verdict.AT_RISK)
                .history(2018, 6.5, 6.9, 7)
                .history(2019, -2.5, 1.2, 7)
                .history(2020, 5.8, -0.4, 7)
                .build());
        return of(all, List.of());
    }

    /** The same review after a run in which two of its first figures were others. */
    public static Review changed(Review review) {
        List<Finding> notes = new ArrayList<>();
        review.assessments().stream()
                .filter(assessment -> assessment.actual().isPresent())
                .limit(2)
                .forEach(assessment -> notes.add(changed(assessment)));
        return with(review, review.stamp(), notes);
    }

    private static Finding changed(Assessment assessment) {
        Observation now = assessment.actual().orElseThrow();
        BigDecimal before = now.value().multiply(new BigDecimal("0.8"));
        String unit = assessment.indicator().unit();
        return Finding.at(
                        FindingCode.REVISED_SINCE_LAST_RUN,
                        origin(9),
                        now.source().raw())
                .with(
                        Argument.Subject.of(assessment.indicator(), assessment.area(), assessment.period()),
                        Argument.Quantity.of(before, now.decimals(), unit),
                        Argument.Quantity.of(now.value(), now.decimals(), unit));
    }

    private static String label(int row, int length) {
        String words =
                (row + 1) + ". Tỷ lệ hộ dân cư nông thôn được sử dụng nước sạch đáp ứng quy chuẩn quốc gia, Ằ Ẫ Ỡ Ự;"
                        + " chỉ tiêu phân theo các huyện, thành phố, thị xã trên địa bàn toàn tỉnh";
        return words.substring(0, Math.min(length, words.length())).strip();
    }

    static Origin origin(int row) {
        return new Origin("so-cong-thuong-6-thang-2021.xlsx", "Biểu 1", new CellAddress(row, 4));
    }

    static Figure figure(Measure measure, double value, int decimals, String unit, FigureStatus status) {
        return new Figure(
                origin(8),
                "",
                List.of("Dòng"),
                List.of("Cột"),
                measure,
                Optional.of(HALF),
                "",
                unit,
                BigDecimal.valueOf(value),
                decimals,
                String.valueOf(value),
                "",
                Bounds.NONE,
                status,
                PlanAuthority.UNSTATED,
                "",
                List.of());
    }

    static PartContribution contribution(String name, double growth, double points) {
        return new PartContribution(
                name,
                Optional.empty(),
                BigDecimal.TEN,
                Optional.of(BigDecimal.valueOf(growth)),
                Optional.of(BigDecimal.valueOf(points)),
                Optional.empty(),
                figure(Measure.ACTUAL, 10, 1, "tỷ USD", FigureStatus.UNSTATED));
    }

    static HistoryPoint point(int year, Observation partial, Observation full, Observation target) {
        return new HistoryPoint(year, Optional.of(partial), Optional.of(full), Optional.of(target));
    }
}
