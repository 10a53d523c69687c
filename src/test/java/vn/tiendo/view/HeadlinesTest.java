package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

class HeadlinesTest {

    private static final Area AREA = Reviews.thaiNguyen().area();
    private static final Indicator INDUSTRY =
            Indicators.flow("industry-output", "Công nghiệp", Sector.INDUSTRY, "tỷ đồng", "Sở Công Thương");

    /** The report's percentage may be anything that is printed so. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    43;    0.4330; Đạt 43% kế hoạch năm, ngang nhịp các năm trước (43,3%)
                    43;    0.4260; Đạt 43% kế hoạch năm, ngang nhịp các năm trước (42,6%)
                    43;    0.4360; Đạt 43% kế hoạch năm, thấp hơn nhịp các năm trước (43,6%)
                    43,1;  0.4330; Đạt 43,1% kế hoạch năm, thấp hơn nhịp các năm trước (43,3%)
                    43,04; 0.4301; Đạt 43,04% kế hoạch năm, ngang nhịp các năm trước (43,0%)
                    51,61; 0.5140; Đạt 51,61% kế hoạch năm, cao hơn nhịp các năm trước (51,4%)
                    """)
    void aPaceWithinTheRoundingIsTheSame(String stated, String pace, String headline) {
        Figures cells = new Figures("a.xlsx", "Bieu 1", AREA);
        Assessment assessment = new AssessmentBuilder(INDUSTRY, AREA, Reviews.HALF, Verdict.OPEN)
                .actual(cells.of(INDUSTRY, Measure.ACTUAL, Reviews.HALF, "tỷ đồng", "361,7", 0, Reviews.UOC))
                .stated(
                        cells.of(INDUSTRY, Measure.PCT_OF_PLAN, Reviews.YEAR, "%", stated, 0, Reviews.PLAIN),
                        cells.of(INDUSTRY, Measure.GROWTH_SAME_PERIOD, Reviews.HALF, "%", "8,65", 0, Reviews.PLAIN))
                .path(pace, 2017, 2018, 2019, 2020)
                .build();

        Headlines headlines =
                new Headlines(new Edition(Reviews.thaiNguyen(), Messages.of(Messages.VIETNAMESE), Audience.GENERAL));
        assertThat(headlines.withoutName(assessment)).isEqualTo(headline);
    }
}
