package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Period;

/** A finding's numbers and periods in the language of its sentence. */
class FindingTextTest {

    private static final Finding REVISED = Finding.onFile(
                    FindingCode.BASE_STRONGLY_REVISED, "moi.xlsx", "", "cu.xlsx", "10")
            .with(
                    new Argument.Subject("Bộ Y tế", "Ministry of Health", "Cả nước", Period.parse("2020-H1")),
                    Argument.Quantity.of(new BigDecimal("58.8734"), 4, "tỷ đồng"),
                    Argument.Quantity.of(new BigDecimal("23521"), 0, "tỷ đồng"),
                    new Argument.Text("cu.xlsx › Dau tu › R18"));

    @Test
    void vietnameseWritesTheDecimalCommaAndNamesThePeriod() {
        assertThat(FindingText.of(REVISED, Messages.of(Messages.VIETNAMESE)).message())
                .contains("Bộ Y tế, Cả nước, 6 tháng đầu năm 2020: nay là 58,873 tỷ đồng, trước là 23.521 tỷ đồng");
    }

    @Test
    void englishWritesTheDecimalPointAndTheEnglishName() {
        assertThat(FindingText.of(REVISED, Messages.of(Messages.ENGLISH)).message())
                .contains("Ministry of Health, the whole country, ", "58.873", "23,521")
                .doesNotContain("2020-H1", "Cả nước");
    }

    /** What is counted over many cases has a sentence for one case, in which nothing is "the farthest of all". */
    @ParameterizedTest
    @EnumSource(
            names = {"BASE_REVISED", "BASE_STRONGLY_REVISED", "SEVERAL_DENOMINATORS", "PLAN_REVISED", "DUPLICATE_FIGURE"
            })
    void oneCaseIsNoExampleOfSeveral(FindingCode code) {
        Finding one = Finding.onFile(code, "moi.xlsx", "", "one", "cu.xlsx", "1")
                .with(REVISED.arguments().subList(2, 6).toArray(Argument[]::new));

        assertThat(FindingText.of(one, Messages.of(Messages.VIETNAMESE)).message())
                .contains("cu.xlsx", "Bộ Y tế", "58,873 tỷ đồng", "cu.xlsx › Dau tu › R18")
                .doesNotContain("one", "xa nhất", "ví dụ", "{");
        assertThat(FindingText.of(one, Messages.of(Messages.ENGLISH)).message())
                .contains("cu.xlsx", "Ministry of Health", "58.873", "cu.xlsx › Dau tu › R18")
                .doesNotContain("farthest", "example", "{");
    }

    @ParameterizedTest
    @EnumSource(names = {"BASE_REVISED", "BASE_STRONGLY_REVISED", "PLAN_REVISED"})
    void oneImpliedCaseIsNoExampleOfSeveral(FindingCode code) {
        Finding one = Finding.onFile(code, "moi.xlsx", "", "implied-one", "cu.xlsx", "1")
                .with(REVISED.arguments().subList(2, 6).toArray(Argument[]::new));

        assertThat(FindingText.of(one, Messages.of(Messages.VIETNAMESE)).message())
                .contains("suy ra 58,873 tỷ đồng", "23.521", "cu.xlsx › Dau tu › R18")
                .doesNotContain("xa nhất", "{");
        assertThat(FindingText.of(one, Messages.of(Messages.ENGLISH)).message())
                .contains("implied 58.873", "23,521")
                .doesNotContain("farthest", "{");
    }

    @Test
    void limitsAreSaidInUnitsThatPeopleKnow() {
        Finding large = Finding.onFile(FindingCode.TOO_LARGE, "a.xlsx", "", "cells")
                .with(Argument.Quantity.of(new BigDecimal("12000000"), 0, ""));
        assertThat(FindingText.of(large, Messages.of(Messages.VIETNAMESE)).message())
                .contains("12.000.000 ô");
        assertThat(FindingText.of(large, Messages.of(Messages.ENGLISH)).message())
                .contains("12,000,000 cells");
    }

    @Test
    void aQuantityOfOneWorkbookNamesItsCell() {
        assertThat(new Argument.Quantity(new BigDecimal("13.4"), "tỷ USD", "F12").plain())
                .isEqualTo("13.4 tỷ USD F12");
    }
}
