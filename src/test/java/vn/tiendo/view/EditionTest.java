package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

class EditionTest {

    private static final Indicator PRODUCT = Indicators.flow(
            "grdp", "Tổng sản phẩm trên địa bàn (GRDP), giá 2025", Sector.GROWTH, "tỷ đồng", "Cục Thống kê");

    /** No country has a regional product; what else a province's own catalogue says of it is kept. */
    @Test
    void theProductOfTheWholeCountryIsDomestic() {
        assertThat(name(PRODUCT, Area.COUNTRY)).isEqualTo("Tổng sản phẩm trong nước (GDP), giá 2025");
        assertThat(NationalNames.of("GRDP per head", "Cả nước", Messages.of(Messages.ENGLISH)))
                .isEqualTo("GDP per head");
        assertThat(NationalNames.of(
                        "Gross regional domestic product, current prices", "Cả nước", Messages.of(Messages.ENGLISH)))
                .isEqualTo("Gross domestic product, current prices");
    }

    @Test
    void everythingElseIsCalledAsTheCatalogueDoes() {
        Indicator exports = Indicators.flow("export", "Giá trị xuất khẩu", Sector.EXPORTS, "tỷ USD", "Sở Công Thương");

        assertThat(name(PRODUCT, Reviews.thaiNguyen().area())).isEqualTo("Tổng sản phẩm trên địa bàn (GRDP), giá 2025");
        assertThat(name(exports, Area.COUNTRY)).isEqualTo("Giá trị xuất khẩu");
    }

    private static String name(Indicator indicator, Area area) {
        Edition edition = new Edition(Reviews.thaiNguyen(), Messages.of(Messages.VIETNAMESE), Audience.GENERAL);
        Assessment assessment = new AssessmentBuilder(indicator, area, Reviews.HALF, Verdict.NO_TARGET).build();
        return edition.name(assessment);
    }
}
