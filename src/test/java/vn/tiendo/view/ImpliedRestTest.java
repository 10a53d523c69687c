package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Area;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

/** What is still to come is told as far as a printed percentage of plan allows, and no closer. */
class ImpliedRestTest {

    private static final Indicator OUTPUT =
            Indicators.flow("industry-output", "Giá trị sản xuất", Sector.INDUSTRY, "tỷ đồng", "industry-trade");
    private static final Period HALF = Period.parse("2021-H1").orElseThrow();
    private static final Figures BOOK = Figures.inRow("a.xlsx", "S", Area.UNNAMED, 4);

    private static Observation said(Measure measure, String unit, String typed, int scale) {
        return BOOK.of(OUTPUT, measure, HALF, unit, typed, scale, FigureStatus.ESTIMATE);
    }

    /** 361,7 of a plan of 822 to 861, since 43 may stand for anything from 42 to 44. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        43    | 460    | 500
        43,0  | 477    | 482
        43,01 | 479,0  | 479,5
        """)
    void theRoundingOfThePercentageSetsTheEnds(String percent, String low, String high) {
        Observation actual = said(Measure.ACTUAL, "nghìn tỷ đồng", "361,7", 3);
        ImpliedRest rest = ImpliedRest.of(new AssessmentBuilder(OUTPUT, Area.UNNAMED, HALF, Verdict.OPEN)
                        .actual(actual)
                        .stated(
                                said(Measure.PCT_OF_PLAN, "%", percent, 0),
                                said(Measure.GROWTH_SAME_PERIOD, "%", "8,65", 0))
                        .build())
                .orElseThrow()
                .rounded(DisplayUnit.of(OUTPUT, actual), 1);

        assertThat(rest.low()).isEqualByComparingTo(low.replace(',', '.'));
        assertThat(rest.high()).isEqualByComparingTo(high.replace(',', '.'));
    }

    @Test
    void nothingIsImpliedOfAReachedPlanOrWithoutAConclusion() {
        AssessmentBuilder reached = new AssessmentBuilder(OUTPUT, Area.UNNAMED, HALF, Verdict.MET)
                .actual(said(Measure.ACTUAL, "nghìn tỷ đồng", "361,7", 3))
                .stated(said(Measure.PCT_OF_PLAN, "%", "100,5", 0), said(Measure.GROWTH_SAME_PERIOD, "%", "8,65", 0));
        AssessmentBuilder open = new AssessmentBuilder(OUTPUT, Area.UNNAMED, HALF, Verdict.INSUFFICIENT_DATA)
                .actual(said(Measure.ACTUAL, "nghìn tỷ đồng", "361,7", 3))
                .stated(said(Measure.PCT_OF_PLAN, "%", "43", 0), said(Measure.GROWTH_SAME_PERIOD, "%", "8,65", 0));

        assertThat(ImpliedRest.of(reached.build())).isEmpty();
        assertThat(ImpliedRest.of(open.build())).isEmpty();
    }
}
