package vn.tiendo.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.Period;
import vn.tiendo.model.Project;
import vn.tiendo.model.Reallocation;
import vn.tiendo.model.Review;
import vn.tiendo.model.RunStamp;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskState;
import vn.tiendo.model.Verdict;
import vn.tiendo.model.Withheld;

/**
 * The model case: Thái Nguyên, first half of 2021, with the figures its review published, and the national
 * state-budget investment, whose plan here is a test figure.
 */
public final class Reviews {

    public static final Area THAI_NGUYEN = new Area("thai-nguyen", "Thái Nguyên", AreaLevel.PROVINCE);
    public static final Period HALF = Period.half(2021, 1);
    static final Period YEAR = Period.year(2021);
    static final FigureStatus UOC = FigureStatus.ESTIMATE;
    static final FigureStatus PLAIN = FigureStatus.UNSTATED;

    private static final String[][] INVESTMENT = {
        {"2016", "107.033", "268.596"},
        {"2017", "115.010", "290.459"},
        {"2018", "124.151", "324.906"},
        {"2019", "128.886", "342.948"},
        {"2020", "154.362", "466.597"},
    };

    private Reviews() {}

    public static Review thaiNguyen() {
        List<Assessment> assessments = new ArrayList<>();
        growth(assessments);
        assessments.add(industry());
        assessments.add(exports());
        assessments.add(revenue());
        assessments.add(agriculture());
        party(assessments);
        yearEnd(assessments);
        assessments.add(nationalInvestment());
        assessments.add(nationalRetail());
        List<Project> projects = projects();
        Reallocation moved = new Reallocation(
                List.of(
                        new Reallocation.Candidate(projects.get(0), new BigDecimal("255.14")),
                        new Reallocation.Candidate(projects.get(4), new BigDecimal("32.53"))),
                List.of(new Reallocation.Candidate(projects.get(3), new BigDecimal("43.29"))));
        return review(assessments, projects, findings(), true, moved);
    }

    public static Review review(
            List<Assessment> assessments, List<Project> projects, List<Finding> findings, boolean samples) {
        return review(assessments, projects, findings, samples, Reallocation.NONE);
    }

    private static Review review(
            List<Assessment> assessments,
            List<Project> projects,
            List<Finding> findings,
            boolean samples,
            Reallocation moved) {
        RunStamp stamp = new RunStamp(
                "20210702T052000.000Z",
                Instant.parse("2021-07-02T05:20:00Z"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "1.0.0",
                Optional.empty());
        return new Review(
                stamp,
                HALF,
                THAI_NGUYEN,
                assessments,
                projects,
                List.of(),
                findings,
                inputs(),
                214,
                samples,
                List.of(),
                moved,
                List.of(),
                Withheld.NOTHING);
    }

    private static void growth(List<Assessment> assessments) {
        Figures cells = new Figures("thai-nguyen/01-ke-hoach-dau-tu.xlsx", "Chỉ tiêu chủ yếu", THAI_NGUYEN);
        String department = "Sở Kế hoạch và Đầu tư";
        Indicator grdp = Indicators.rate("grdp-growth", "Tốc độ tăng trưởng kinh tế (GRDP)", Sector.GROWTH, department);
        assessments.add(builder(grdp, Verdict.INSUFFICIENT_DATA)
                .actual(cells.of(grdp, Measure.ACTUAL, HALF, "%", "6,5", 0, UOC))
                .target(cells.of(grdp, Measure.TARGET, YEAR, "%", "7", 0, PLAIN))
                .previous(cells.of(grdp, Measure.ACTUAL, Period.half(2020, 1), "%", "2,63", 0, PLAIN))
                .gap("-0.5")
                .build());
        String[][] parts = {
            {"grdp-agriculture", "Tăng trưởng khu vực nông, lâm nghiệp và thủy sản", "4,29"},
            {"grdp-industry", "Tăng trưởng khu vực công nghiệp và xây dựng", "6,78"},
            {"grdp-services", "Tăng trưởng khu vực dịch vụ và thuế sản phẩm", "6,81"},
        };
        for (String[] part : parts) {
            Indicator indicator =
                    Indicators.part(Indicators.rate(part[0], part[1], Sector.GROWTH, department), "grdp-growth");
            assessments.add(builder(indicator, Verdict.NO_TARGET)
                    .actual(cells.of(indicator, Measure.ACTUAL, HALF, "%", part[2], 0, UOC))
                    .build());
        }
    }

    private static Assessment industry() {
        Figures cells = new Figures("thai-nguyen/02-cong-thuong.xlsx", "Biểu 1", THAI_NGUYEN);
        Indicator indicator = Indicators.flow(
                "industry-output", "Giá trị sản xuất công nghiệp", Sector.INDUSTRY, "tỷ đồng", "Sở Công Thương");
        return builder(indicator, Verdict.INSUFFICIENT_DATA)
                .actual(cells.of(indicator, Measure.ACTUAL, HALF, "nghìn tỷ đồng", "361,7", 3, UOC))
                .stated(
                        cells.of(indicator, Measure.PCT_OF_PLAN, YEAR, "%", "43", 0, PLAIN),
                        cells.of(indicator, Measure.GROWTH_SAME_PERIOD, HALF, "%", "8,65", 0, PLAIN))
                .build();
    }

    private static Assessment exports() {
        Figures cells = new Figures("thai-nguyen/02-cong-thuong.xlsx", "Biểu 2", THAI_NGUYEN);
        Indicator indicator =
                Indicators.flow("exports", "Giá trị xuất khẩu", Sector.EXPORTS, "triệu USD", "Sở Công Thương");
        return builder(indicator, Verdict.INSUFFICIENT_DATA)
                .actual(cells.of(indicator, Measure.ACTUAL, HALF, "tỷ USD", "13,4", 3, UOC))
                .target(cells.of(indicator, Measure.TARGET, YEAR, "tỷ USD", "hơn 28", 3, PLAIN))
                .attainment("47.857142857")
                .gap("-14600")
                .stated(
                        cells.of(indicator, Measure.PCT_OF_PLAN, YEAR, "%", "47,7", 0, PLAIN),
                        cells.of(indicator, Measure.GROWTH_SAME_PERIOD, HALF, "%", "13,5", 0, PLAIN))
                .build();
    }

    private static Assessment revenue() {
        Figures cells = new Figures("thai-nguyen/03-tai-chinh.xlsx", "Thu ngân sách", THAI_NGUYEN);
        Indicator indicator = Indicators.flow(
                "budget-revenue", "Tổng thu ngân sách nhà nước", Sector.BUDGET, "tỷ đồng", "Sở Tài chính");
        return builder(indicator, Verdict.INSUFFICIENT_DATA)
                .actual(cells.of(indicator, Measure.ACTUAL, HALF, "tỷ đồng", "7.325", 0, UOC))
                .target(cells.of(indicator, Measure.TARGET, YEAR, "tỷ đồng", "15.600", 0, PLAIN))
                .attainment("46.955128205")
                .gap("-8275")
                .stated(
                        cells.of(indicator, Measure.PCT_OF_PLAN, YEAR, "%", "47", 0, PLAIN),
                        cells.of(indicator, Measure.GROWTH_SAME_PERIOD, HALF, "%", "13,1", 0, PLAIN))
                .build();
    }

    private static Assessment agriculture() {
        Figures cells = new Figures("thai-nguyen/04-nong-nghiep.xlsx", "Tổng hợp", THAI_NGUYEN);
        Indicator indicator = Indicators.flow(
                "agriculture-output",
                "Giá trị sản xuất ngành nông, lâm nghiệp và thủy sản",
                Sector.AGRICULTURE,
                "tỷ đồng",
                "Sở Nông nghiệp và Phát triển nông thôn");
        return builder(indicator, Verdict.INSUFFICIENT_DATA)
                .actual(cells.of(indicator, Measure.ACTUAL, HALF, "tỷ đồng", "7.525", 0, UOC))
                .stated(
                        cells.of(indicator, Measure.PCT_OF_PLAN, YEAR, "%", "51,61", 0, PLAIN),
                        cells.of(indicator, Measure.GROWTH_SAME_PERIOD, HALF, "%", "4,4", 0, PLAIN))
                .build();
    }

    private static void party(List<Assessment> assessments) {
        Figures cells = new Figures("thai-nguyen/05-ban-to-chuc.xlsx", "Xây dựng Đảng", THAI_NGUYEN);
        String department = "Ban Tổ chức Tỉnh ủy";
        Indicator admitted = Indicators.flow(
                "party-admissions", "Kết nạp đảng viên", Sector.PARTY_BUILDING, "đảng viên", department);
        assessments.add(builder(admitted, Verdict.NO_TARGET)
                .actual(cells.of(admitted, Measure.ACTUAL, HALF, "đảng viên", "767", 0, PLAIN))
                .build());
        Indicator members = Indicators.stock(
                "party-members", "Tổng số đảng viên toàn Đảng bộ tỉnh", Sector.PARTY_BUILDING, "đảng viên", department);
        assessments.add(builder(members, Verdict.NOT_JUDGED)
                .actual(cells.of(members, Measure.ACTUAL, HALF, "nghìn đảng viên", "trên 94", 3, PLAIN))
                .build());
        Indicator discipline = Indicators.restricted(Indicators.stock(
                "party-discipline",
                "Thi hành kỷ luật đảng viên",
                Sector.PARTY_BUILDING,
                "đảng viên",
                "Ủy ban Kiểm tra Tỉnh ủy"));
        assessments.add(builder(discipline, Verdict.NOT_JUDGED)
                .actual(cells.of(discipline, Measure.ACTUAL, HALF, "đảng viên", "127", 0, PLAIN))
                .build());
    }

    private static void yearEnd(List<Assessment> assessments) {
        Figures cells = new Figures("thai-nguyen/01-ke-hoach-dau-tu.xlsx", "Xã hội", THAI_NGUYEN);
        Indicator trained = Indicators.rate(
                "trained-labour", "Tỷ lệ lao động qua đào tạo", Sector.SOCIETY, "Sở Lao động - Thương binh và Xã hội");
        assessments.add(builder(trained, Verdict.YEAR_END_ONLY)
                .target(cells.of(trained, Measure.TARGET, YEAR, "%", "71", 0, PLAIN))
                .build());
    }

    private static Assessment nationalInvestment() {
        Figures cells = new Figures("ca-nuoc/chuoi-so-lieu.xlsx", "Vốn đầu tư", Area.COUNTRY);
        Indicator indicator = Indicators.flow(
                "state-budget-investment",
                "Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước",
                Sector.INVESTMENT,
                "tỷ đồng",
                "Bộ Kế hoạch và Đầu tư");
        AssessmentBuilder builder = new AssessmentBuilder(indicator, Area.COUNTRY, HALF, Verdict.AT_RISK)
                .actual(cells.of(indicator, Measure.ACTUAL, HALF, "tỷ đồng", "171.902", 0, UOC))
                .target(cells.of(indicator, Measure.TARGET, YEAR, "tỷ đồng", "506.000", 0, PLAIN))
                .previous(cells.of(indicator, Measure.ACTUAL, Period.half(2020, 1), "tỷ đồng", "154.362", 0, PLAIN))
                .previousYear(cells.of(indicator, Measure.ACTUAL, Period.year(2020), "tỷ đồng", "466.597", 0, PLAIN))
                .attainment("33.9727")
                .growth("11.3629")
                .gap("-334098")
                .path("0.3821", 2016, 2017, 2018, 2019, 2020)
                .outlook("449887", "412300", "489100")
                .rest("334098", "7.0049", Feasibility.WITHIN_RECORD)
                .estimate(cells.of(indicator, Measure.FORECAST, YEAR, "tỷ đồng", "506.000", 0, UOC))
                .record(9, 11, 8.8);
        for (String[] year : INVESTMENT) {
            builder.year(point(cells, indicator, year));
        }
        return builder.build();
    }

    private static Assessment nationalRetail() {
        Figures cells = new Figures("ca-nuoc/chuoi-so-lieu.xlsx", "Bán lẻ", Area.COUNTRY);
        Indicator indicator = Indicators.flow(
                "retail",
                "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
                Sector.EXPORTS,
                "tỷ đồng",
                "Bộ Công Thương");
        return new AssessmentBuilder(indicator, Area.COUNTRY, HALF, Verdict.NO_TARGET)
                .actual(cells.of(indicator, Measure.ACTUAL, HALF, "tỷ đồng", "2.463.846", 0, UOC))
                .previous(cells.of(indicator, Measure.ACTUAL, Period.half(2020, 1), "tỷ đồng", "2.380.754", 0, PLAIN))
                .growth("3.4902")
                .path("0.4841", 2016, 2017, 2018, 2019, 2020)
                .outlook("5090000", "4930000", "5250000")
                .record(8, 9, 1.7)
                .year(point(cells, indicator, new String[] {"2019", "2.391.136", "4.940.403"}))
                .year(point(cells, indicator, new String[] {"2020", "2.380.754", "5.059.846"}))
                .build();
    }

    static HistoryPoint point(Figures cells, Indicator indicator, String[] year) {
        int number = Integer.parseInt(year[0]);
        Observation partial = cells.of(indicator, Measure.ACTUAL, Period.half(number, 1), "tỷ đồng", year[1], 0, PLAIN);
        Observation full = cells.of(indicator, Measure.ACTUAL, Period.year(number), "tỷ đồng", year[2], 0, PLAIN);
        return new HistoryPoint(number, Optional.of(partial), Optional.of(full), Optional.empty());
    }

    private static AssessmentBuilder builder(Indicator indicator, Verdict verdict) {
        return new AssessmentBuilder(indicator, THAI_NGUYEN, HALF, verdict);
    }

    private static List<Project> projects() {
        Figures cells = new Figures("thai-nguyen/03-tai-chinh-dau-tu-cong.xlsx", "Dự án (minh họa)", THAI_NGUYEN);
        List<Project> projects = new ArrayList<>();
        projects.add(
                project(cells, "Nâng cấp hệ thống thoát nước đô thị (minh họa A)", true, "420", "63", "15", "97.5"));
        projects.add(project(
                cells, "Cải thiện môi trường nước lưu vực sông (minh họa B)", true, "260", "71", "27.307", "28.3"));
        projects.add(project(cells, "Đường vành đai phía Bắc (minh họa C)", false, "510", "208", "40.784", "-13.1"));
        projects.add(project(
                cells, "Trường trung học phổ thông nội trú (minh họa D)", false, "85", "49", "57.647", "-16.5"));
        projects.add(project(cells, "Trung tâm văn hóa huyện (minh họa Đ)", false, "64", "12", "18.75", "12.4"));
        return projects;
    }

    private static Project project(
            Figures cells, String name, boolean oda, String plan, String paid, String percent, String gap) {
        Indicator line = Indicators.flow("project", name, Sector.INVESTMENT, "tỷ đồng", "");
        Observation planned = cells.of(line, Measure.TARGET, YEAR, "tỷ đồng", plan, 0, PLAIN);
        Observation disbursed = cells.of(line, Measure.ACTUAL, HALF, "tỷ đồng", paid, 0, PLAIN);
        return new Project(
                false,
                name,
                "Ban Quản lý dự án (minh họa)",
                oda ? "ODA" : "Ngân sách tỉnh",
                oda,
                List.of(planned),
                Optional.of(disbursed),
                Optional.of(new BigDecimal(percent)),
                Optional.of(new BigDecimal(gap)),
                true,
                "",
                disbursed.source());
    }

    private static List<Finding> findings() {
        return List.of(
                Finding.onFile(FindingCode.PASSWORD_PROTECTED, "thai-nguyen/Bao cao so LD.xlsx", ""),
                Finding.onSheet(
                        FindingCode.FORMULA_NOT_CALCULATED,
                        "thai-nguyen/02-cong-thuong.xlsx",
                        "Biểu 2",
                        "H14",
                        "=E14/D14*100"),
                Finding.onSheet(
                        FindingCode.UNKNOWN_INDICATOR,
                        "thai-nguyen/04-nong-nghiep.xlsx",
                        "Tổng hợp",
                        "B21",
                        "Diện tích chè VietGAP"),
                Finding.onFile(FindingCode.ILLUSTRATIVE_FIGURES, "thai-nguyen/03-tai-chinh-dau-tu-cong.xlsx", ""));
    }

    private static List<InputFile> inputs() {
        List<InputFile> inputs = new ArrayList<>();
        String[] names = {
            "ca-nuoc/chuoi-so-lieu.xlsx",
            "thai-nguyen/01-ke-hoach-dau-tu.xlsx",
            "thai-nguyen/02-cong-thuong.xlsx",
            "thai-nguyen/03-tai-chinh-dau-tu-cong.xlsx",
            "thai-nguyen/03-tai-chinh.xlsx",
            "thai-nguyen/04-nong-nghiep.xlsx",
            "thai-nguyen/05-ban-to-chuc.xlsx",
        };
        for (String name : names) {
            inputs.add(new InputFile(name, "00", 9000, InputFile.Outcome.READ, 2, 30, true));
        }
        inputs.add(new InputFile("thai-nguyen/Bao cao so LD.xlsx", "00", 9000, InputFile.Outcome.REFUSED, 0, 0, true));
        return inputs;
    }

    /** The same review with tasks: two due, one of them done, and one ahead. */
    public static Review withTasks(Review review) {
        List<Task> tasks = List.of(
                task("Tháo gỡ vướng mắc giải phóng mặt bằng", LocalDate.of(2021, 6, 15), TaskState.IN_PROGRESS, 5),
                task("Ban hành kế hoạch thu hồi nợ đọng thuế", LocalDate.of(2021, 5, 31), TaskState.DONE, 6),
                task("Trình danh mục dự án điều chuyển vốn", LocalDate.of(2021, 9, 30), TaskState.NOT_STARTED, 7));
        return new Review(
                review.stamp(),
                review.period(),
                review.area(),
                review.assessments(),
                review.projects(),
                tasks,
                review.findings(),
                review.inputs(),
                review.figures(),
                review.samples());
    }

    private static Task task(String what, LocalDate deadline, TaskState state, int row) {
        Origin origin = new Origin("nhiem-vu.xlsx", "Nhiệm vụ", new CellAddress(row, 1));
        return new Task(what, "Sở Tài chính", Optional.of(deadline), "", state, "", "industry-output", origin);
    }
}
