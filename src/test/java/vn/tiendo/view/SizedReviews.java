package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Review;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

/** Invented reviews of any size: every verdict, five past years, parts, causes; for size, layout and speed. */
public final class SizedReviews {

    private static final String[] NAMES = {
        "Sản lượng thịt hơi xuất chuồng",
        "Thu nội địa",
        "Diện tích trồng rừng tập trung",
        "Số doanh nghiệp thành lập mới",
        "Giải ngân vốn đầu tư công",
        "Giá trị sản xuất ngành xây dựng theo giá so sánh",
        "Vốn đầu tư trực tiếp nước ngoài thu hút",
        "Số lao động được giải quyết việc làm",
    };
    private static final String LONG = " trên địa bàn toàn tỉnh theo phương thức tính mới của cơ quan thống kê,"
            + " bao gồm cả các khu công nghiệp tập trung và cụm công nghiệp";

    private SizedReviews() {}

    /**
     * @param count headline indicators
     * @param labelLength characters of each name at least, where the name is filled up; 0 leaves names short
     */
    public static Review of(int count, int labelLength) {
        List<Assessment> assessments = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            assessments.add(assessment(number, labelLength));
        }
        List<Finding> findings = new ArrayList<>();
        for (int number = 0; number < count / 2; number++) {
            findings.add(Finding.onSheet(
                    FindingCode.UNKNOWN_INDICATOR, "so-" + number % 7 + ".xlsx", "Biểu 1", "B" + number, NAMES[3]));
        }
        return Reviews.withTasks(Reviews.review(assessments, List.of(), findings, false));
    }

    private static Assessment assessment(int number, int labelLength) {
        Sector sector = Sector.values()[number % Sector.values().length];
        String name = NAMES[number % NAMES.length] + " " + (number + 1);
        if (labelLength > name.length()) {
            name = (name + LONG).substring(0, Math.min(labelLength, (name + LONG).length()));
        }
        String code = String.format(Locale.ROOT, "indicator-%03d", number);
        Indicator indicator = Indicators.flow(code, name, sector, "tỷ đồng", "Sở số " + number % 11);
        Figures cells = Figures.inRow(
                "so-" + number % 7 + ".xlsx", "Biểu " + number / 70, Reviews.THAI_NGUYEN, 7 + number / 7 % 10);
        Verdict verdict = List.of(Verdict.AT_RISK, Verdict.OPEN, Verdict.AHEAD, Verdict.INSUFFICIENT_DATA, Verdict.MET)
                .get(number % 5);
        AssessmentBuilder builder = levels(
                new AssessmentBuilder(indicator, Reviews.THAI_NGUYEN, Reviews.HALF, verdict), cells, indicator, number);
        if (verdict != Verdict.INSUFFICIENT_DATA) {
            outlook(builder, cells, indicator, number);
        }
        return builder.build();
    }

    private static AssessmentBuilder levels(AssessmentBuilder builder, Figures cells, Indicator indicator, int number) {
        String actual = String.valueOf(400 + 7 * number);
        String plan = String.valueOf(1000 + 11 * number);
        BigDecimal attained = new BigDecimal(actual)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(plan), MathContext.DECIMAL64);
        return builder.actual(cells.of(indicator, Measure.ACTUAL, Reviews.HALF, "tỷ đồng", actual, 0, Reviews.UOC))
                .target(cells.of(indicator, Measure.TARGET, Reviews.YEAR, "tỷ đồng", plan, 0, Reviews.PLAIN))
                .authority(number % 2 == 0 ? PlanAuthority.COUNCIL : PlanAuthority.CENTRAL, true)
                .attainment(attained.toPlainString())
                .stated(
                        cells.of(indicator, Measure.PCT_OF_PLAN, Reviews.YEAR, "%", "40,5", 0, Reviews.PLAIN),
                        cells.of(indicator, Measure.GROWTH_SAME_PERIOD, Reviews.HALF, "%", "-4,5", 0, Reviews.PLAIN));
    }

    private static void outlook(AssessmentBuilder builder, Figures cells, Indicator indicator, int number) {
        BigDecimal plan = BigDecimal.valueOf(1000 + 11L * number);
        BigDecimal share = BigDecimal.valueOf(78 + number % 5 * 10L).movePointLeft(2);
        BigDecimal point = plan.multiply(share);
        builder.path("0.447", 2016, 2017, 2018, 2019, 2020)
                .outlook(
                        point.toPlainString(),
                        point.multiply(new BigDecimal("0.93")).toPlainString(),
                        point.multiply(new BigDecimal("1.07")).toPlainString())
                .rest("600", "18.25", Feasibility.EDGE_OF_RECORD)
                .rank(3 + number % 50, 63)
                .record(9, 11, 5.25)
                .explained(number % 3 == 0 ? "Giá nguyên liệu tăng, đơn hàng giảm trong quý II." : "", "");
        for (int year = 2016; year <= 2020; year++) {
            builder.year(point(cells, indicator, year, number));
        }
        for (String part : number % 5 == 0 ? List.of("Khu vực nhà nước", "Khu vực FDI") : List.<String>of()) {
            Observation value = cells.of(indicator, Measure.ACTUAL, Reviews.HALF, "tỷ đồng", "120", 0, Reviews.PLAIN);
            builder.part(new PartContribution(
                    part,
                    Optional.empty(),
                    value.value(),
                    Optional.of(new BigDecimal("-6.4")),
                    Optional.of(new BigDecimal("-1.9")),
                    Optional.of(new BigDecimal("-31")),
                    value.source()));
        }
    }

    private static HistoryPoint point(Figures cells, Indicator indicator, int year, int number) {
        String partial = String.valueOf(300 + 5 * number + 20 * (year - 2015));
        String full = String.valueOf(700 + 9 * number + 40 * (year - 2015));
        return new HistoryPoint(
                year,
                Optional.of(cells.of(
                        indicator, Measure.ACTUAL, Period.half(year, 1), "tỷ đồng", partial, 0, Reviews.PLAIN)),
                Optional.of(cells.of(indicator, Measure.ACTUAL, Period.year(year), "tỷ đồng", full, 0, Reviews.PLAIN)),
                Optional.empty());
    }
}
