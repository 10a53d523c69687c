package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.Assessor;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/** Rows that are no indicators and still say where an amount fell short: goods, single taxes, districts. */
class PrintedPartsTest {

    private static final Catalogue CATALOGUE = Catalogues.load();

    private static List<PartContribution> parts(String indicator, String... rows) {
        Normaliser normaliser = new Normaliser(CATALOGUE, Areas.load());
        TypedBook.of("so.xlsx", rows).read().figures.forEach(normaliser::accept);
        Normalised normalised = normaliser.finish(Optional.empty());
        return new Assessor(CATALOGUE)
                        .assess(
                                normalised.observations(),
                                normalised.parts(),
                                normalised.drafts(),
                                List.of(),
                                Period.half(2023, 1))
                        .assessments()
                        .stream()
                        .filter(row -> row.indicator().code().equals(indicator)
                                && row.area().name().equals("Nghệ An"))
                        .findFirst()
                        .orElseThrow()
                        .parts();
    }

    @Test
    void goodsUnderATitleSayWhereExportsFell() {
        List<PartContribution> parts = parts(
                "export",
                "Hàng hóa xuất khẩu 6 tháng đầu năm 2023 tỉnh Nghệ An",
                "Chỉ tiêu|Đơn vị tính|Thực hiện 6 tháng năm 2022|Ước tính 6 tháng năm 2023|So với cùng kỳ (%)",
                "Tổng trị giá|triệu USD|1245,6|1102,5|88,5",
                "Hàng dệt, may|triệu USD|262,5|270,4|103",
                "Tôn|triệu USD|330,2|201,7|61,1",
                "Xi măng|nghìn tấn|720|690|95,8",
                "Giá trị nhập khẩu|triệu USD|900|850|94,4");

        assertThat(parts).extracting(PartContribution::name).containsExactly("Tôn", "Hàng dệt, may");
        assertThat(parts.get(0).growthPoints().orElseThrow().doubleValue()).isBetween(-10.33, -10.31);
        assertThat(parts.get(0).growth().orElseThrow().doubleValue()).isBetween(-38.92, -38.91);
        assertThat(parts)
                .allMatch(part -> part.indicator().isEmpty() && part.gap().isEmpty());
    }

    @Test
    void aPlanOfTheGoodsIsHeldAgainstThePathOfTheWhole() {
        List<PartContribution> parts = parts(
                "export",
                "Hàng hóa xuất khẩu tỉnh Nghệ An",
                "Chỉ tiêu|Đơn vị tính|Thực hiện 6 tháng năm 2022|Thực hiện năm 2022|Kế hoạch năm 2023|Ước tính 6 tháng năm 2023",
                "Tổng trị giá|triệu USD|1000|2000|2500|1102,5",
                "Tôn|triệu USD|330|700|540|201,7");

        assertThat(parts.get(0).gap().orElseThrow()).isEqualByComparingTo("-0.0683");
    }

    @Test
    void districtsInTheSheetOfTheirProvinceAreParts() {
        List<PartContribution> parts = parts(
                "revenue",
                "Tổng thu ngân sách nhà nước trên địa bàn tỉnh Nghệ An",
                "Đơn vị|Đơn vị tính|Thực hiện 6 tháng năm 2022|Ước thực hiện 6 tháng năm 2023|So với cùng kỳ (%)",
                "Toàn tỉnh|tỷ đồng|11215|8917|79,5",
                "Thành phố Vinh|tỷ đồng|2100|1500|71,4",
                "Huyện Diễn Châu|tỷ đồng|400|420|105");

        assertThat(parts).extracting(PartContribution::name).containsExactly("Thành phố Vinh", "Huyện Diễn Châu");
    }
}
