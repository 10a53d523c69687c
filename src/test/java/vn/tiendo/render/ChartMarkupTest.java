package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.tiendo.view.ChartModel;
import vn.tiendo.view.ChartReviews;
import vn.tiendo.view.Charts;
import vn.tiendo.view.Messages;
import vn.tiendo.view.MidYearBullet;
import vn.tiendo.view.ProjectedRange;
import vn.tiendo.view.Sparkline;

final class ChartMarkupTest {

    private static final MidYearBullet FULL = new MidYearBullet(
            47.9, true, OptionalDouble.of(46.4), Optional.of(new ProjectedRange(103, 98, 109)), "Xuất khẩu");

    @Test
    void everyChartIsWellFormedAndSelfContained() throws Exception {
        for (ChartModel chart : Charts.of(ChartReviews.everyLook(), Messages.of(Messages.VIETNAMESE), List.of())) {
            String svg = ChartMarkup.figure(chart, "c1").svg();
            Document document = parsed(svg);
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(document.getElementsByTagName("text").getLength()).isPositive();
            assertThat(svg).doesNotContain("style=", "<script", "<style", "href", "http", "onload");
        }
    }

    @Test
    void aBulletIsSmall() {
        assertThat(ChartMarkup.bullet(FULL, 120, "b1").svg().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(3 * 1024);
    }

    @Test
    void aBulletHasATitleForThoseWhoDoNotSeeIt() throws Exception {
        Document document = parsed(ChartMarkup.bullet(FULL, 120, "b1").svg());
        Element title = (Element) document.getElementsByTagName("title").item(0);
        assertThat(title.getTextContent()).isEqualTo("Xuất khẩu");
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id"));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "</title><script>alert('x')</script>&amp;\" onload=\"\u0000\u0008\uFFFF";
        MidYearBullet bullet = new MidYearBullet(40, false, OptionalDouble.empty(), Optional.empty(), hostile);
        String svg = ChartMarkup.bullet(bullet, 100, "b").svg();
        assertThat(svg).doesNotContain("<script", "\u0000", "\u0008", "\uFFFF");
        assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("</title><script>alert('x')</script>&amp;\" onload=\"");
    }

    @Test
    void anIdThatCouldBreakOutIsRefused() {
        assertThatThrownBy(() -> ChartMarkup.bullet(FULL, 100, "a\" onload=\"x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allIdsCarryTheGivenOne() throws Exception {
        NodeList all = parsed(ChartMarkup.bullet(FULL, 120, "row-7").svg()).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id)
                    .satisfiesAnyOf(
                            empty -> assertThat(empty).isEmpty(),
                            own -> assertThat(own).startsWith("row-7-"));
        }
    }

    @Test
    void anEstimateIsHatchedAndAnActualIsNot() {
        MidYearBullet actual = new MidYearBullet(47.9, false, OptionalDouble.empty(), Optional.empty(), "");
        assertThat(ChartMarkup.bullet(FULL, 120, "b").svg()).contains("b-dense", "b-open");
        assertThat(ChartMarkup.bullet(actual, 120, "b").svg()).doesNotContain("pattern");
    }

    @Test
    void aSparklineKeepsThePlaceOfAMissingYear() {
        Sparkline sparkline = new Sparkline(
                List.of(OptionalDouble.of(3), OptionalDouble.empty(), OptionalDouble.of(5)), false, "ba năm");
        String svg = ChartMarkup.sparkline(sparkline, "s").svg();
        assertThat(svg.split("<rect", -1)).hasSize(3);
        assertThat(svg).contains("x=\"32\"").doesNotContain("x=\"16\"");
    }

    @Test
    void aSparklineOfNothingDrawsNothing() {
        assertThat(ChartMarkup.sparkline(new Sparkline(List.of(), false, ""), "s")
                        .svg())
                .doesNotContain("<rect");
        Sparkline zeros = new Sparkline(List.of(OptionalDouble.of(0), OptionalDouble.of(0)), true, "");
        assertThat(ChartMarkup.sparkline(zeros, "s").svg()).doesNotContain("<rect");
    }

    @Test
    void lengthsArePrintedShort() {
        assertThat(SvgCanvas.number(12)).isEqualTo("12");
        assertThat(SvgCanvas.number(-0.04)).isEqualTo("0");
        assertThat(SvgCanvas.number(-0.26)).isEqualTo("-0.3");
        assertThat(SvgCanvas.number(1.96)).isEqualTo("2");
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
