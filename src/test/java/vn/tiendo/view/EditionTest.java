package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

class EditionTest {

    private static final Indicator PRODUCT =
            Indicators.flow("grdp", "Tổng sản phẩm trên địa bàn (GRDP)", Sector.GROWTH, "tỷ đồng", "Cục Thống kê");

    /** No country has a regional product. */
    @Test
    void theProductOfTheWholeCountryIsDomestic() {
        assertThat(name(Messages.VIETNAMESE, PRODUCT, Area.COUNTRY))
                .isEqualTo("Tổng sản phẩm trong nước (GDP), giá so sánh 2010");
        assertThat(name(Messages.ENGLISH, PRODUCT, Area.COUNTRY))
                .isEqualTo("Gross domestic product, constant 2010 prices");
    }

    @Test
    void everythingElseIsCalledAsTheCatalogueDoes() {
        Indicator exports = Indicators.flow("export", "Giá trị xuất khẩu", Sector.EXPORTS, "tỷ USD", "Sở Công Thương");

        assertThat(name(Messages.VIETNAMESE, PRODUCT, Reviews.thaiNguyen().area()))
                .isEqualTo("Tổng sản phẩm trên địa bàn (GRDP)");
        assertThat(name(Messages.VIETNAMESE, exports, Area.COUNTRY)).isEqualTo("Giá trị xuất khẩu");
    }

    private static String name(Locale language, Indicator indicator, Area area) {
        Edition edition = new Edition(Reviews.thaiNguyen(), Messages.of(language), Audience.GENERAL);
        Assessment assessment = new AssessmentBuilder(indicator, area, Reviews.HALF, Verdict.NO_TARGET).build();
        return edition.name(assessment);
    }
}
