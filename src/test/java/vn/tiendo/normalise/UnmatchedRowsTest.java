package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

class UnmatchedRowsTest {

    @Test
    void rowsWithPlansAreListedOnceWithSuggestionsThatDecideNothing() {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        SampleFigure row = SampleFigure.row("Giá trị sản xuất ngành công nghiệp toàn huyện Đại Từ mở rộng")
                .measured(Measure.TARGET)
                .of(Period.year(2021));
        normaliser.accept(row.figure());
        normaliser.accept(
                row.at("F9").measured(Measure.PCT_OF_PLAN).value("40", "%").figure());
        normaliser.accept(SampleFigure.row("Dòng không có kế hoạch").at("E12").figure());

        Normalised result = normaliser.finish(Optional.empty());

        assertThat(result.observations()).isEmpty();
        assertThat(result.unmatched()).singleElement().satisfies(unmatched -> {
            assertThat(unmatched.origin().cell()).hasToString("E9");
            assertThat(new Suggestions(Catalogues.load()).of(unmatched))
                    .extracting(Indicator::code)
                    .contains("industry-output");
        });
        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.UNKNOWN_INDICATOR);
    }

    /** More rows than anybody reads are not remembered, and still counted as rows. */
    @Test
    void aRowWithSeveralPlansCountsOnceHoweverManyRowsThereAre() {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        for (int row = 1; row <= 2500; row++) {
            SampleFigure plan = SampleFigure.row("Dòng lạ số " + row).of(Period.year(2021));
            normaliser.accept(plan.at("E" + row).measured(Measure.TARGET).figure());
            normaliser.accept(plan.at("F" + row)
                    .measured(Measure.PCT_OF_PLAN)
                    .value("40", "%")
                    .figure());
        }

        Normalised result = normaliser.finish(Optional.empty());

        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_INDICATOR)
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .extracting(Argument::plain)
                        .contains("2500"));
    }

    /** Tones tell "dân" from "đàn"; a plan in money is no growth rate. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dân số trung bình                         | người   |
                    Khu vực công nghiệp và xây dựng mở rộng   | tỷ đồng | grdp-industry-construction
                    Kim ngạch XK hàng hóa chủ lực             | triệu USD | export
                    Ty le lao dong qua dao tao nghe           | %       | trained-workers
                    Ngành y tế của tỉnh                       | tỷ đồng |
                    Bộ Xây dựng và Y tế                       | tỷ đồng | state-investment-construction
                    """)
    void suggestionsAreOfTheSameUnitAndShareTheWordsThatMatter(String label, String unit, String first) {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        normaliser.accept(SampleFigure.row("Chương trình X", label)
                .measured(Measure.TARGET)
                .of(Period.year(2021))
                .value("5", unit)
                .figure());

        assertThat(normaliser.finish(Optional.empty()).unmatched())
                .singleElement()
                .satisfies(row -> assertThat(new Suggestions(Catalogues.load())
                                .of(row).stream()
                                        .map(Indicator::code)
                                        .findFirst()
                                        .orElse(null))
                        .isEqualTo(first));
    }
}
