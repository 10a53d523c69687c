package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

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
    void everyChartIsWellFormedAndAsksForNothingOutsideThePage() throws Exception {
        SharedMarks shared = new SharedMarks();
        for (ChartModel chart : Charts.of(ChartReviews.everyLook(), Messages.of(Messages.VIETNAMESE), List.of())) {
            String svg = shared.figure(chart).svg();
            Document document = parsed(svg);
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(document.getElementsByTagName("text").getLength()).isPositive();
            assertThat(svg.replace("href=\"#key-", ""))
                    .doesNotContain("style=", "<script", "<style", "href", "http", "onload");
        }
        parsed(shared.definitions().svg());
    }

    @Test
    void aBulletIsSmall() {
        assertThat(ChartMarkup.bullet(FULL, 120).svg().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(1536);
    }

    @Test
    void aDrawingWithATitleSaysItToThoseWhoDoNotSeeIt() throws Exception {
        Element named = parsed(SvgCanvas.print(new Drawing(10, 10, "Xuất khẩu", "", List.of()))
                        .svg())
                .getDocumentElement();
        assertThat(named.getAttribute("role")).isEqualTo("img");
        assertThat(named.getAttribute("aria-label")).isEqualTo("Xuất khẩu");
        Element bare = parsed(ChartMarkup.bullet(FULL, 120).svg()).getDocumentElement();
        assertThat(bare.getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "\"></svg><script>alert('x')</script>&amp;\" onload=\"\u0000\u0008\uFFFF";
        Mark.Words words = new Mark.Words(hostile, 1, 9, Anchor.START, TextStyle.LABEL, Ink.TEXT, 5);
        String svg = SvgCanvas.print(new Drawing(10, 10, hostile, "", List.of(words)))
                .svg();
        assertThat(svg).doesNotContain("<script", "\u0000", "\u0008", "\uFFFF");
        Document document = parsed(svg);
        String kept = "\"></svg><script>alert('x')</script>&amp;\" onload=\"";
        assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo(kept);
        assertThat(document.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo(kept);
    }

    @Test
    void anEstimateIsHatchedAndAnActualIsNot() {
        MidYearBullet actual = new MidYearBullet(47.9, false, OptionalDouble.empty(), Optional.empty(), "");
        assertThat(ChartMarkup.bullet(FULL, 120).svg()).contains("#hatch-dense", "#hatch-open");
        assertThat(ChartMarkup.bullet(actual, 120).svg()).doesNotContain("#hatch");
        assertThat(SvgCanvas.hatches()).contains("\"hatch-dense\"", "\"hatch-open\"");
    }

    @Test
    void aSparklineKeepsThePlaceOfAMissingYear() {
        Sparkline sparkline = new Sparkline(
                List.of(OptionalDouble.of(3), OptionalDouble.empty(), OptionalDouble.of(5)), false, "ba năm");
        String svg = ChartMarkup.sparkline(sparkline).svg();
        assertThat(svg).contains("M0 ", "M32 ").doesNotContain("M16 ");
    }

    @Test
    void aSparklineOfNothingDrawsNothing() {
        assertThat(ChartMarkup.sparkline(new Sparkline(List.of(), false, "")).svg())
                .doesNotContain("<path");
        Sparkline zeros = new Sparkline(List.of(OptionalDouble.of(0), OptionalDouble.of(0)), true, "");
        assertThat(ChartMarkup.sparkline(zeros).svg()).doesNotContain("<path");
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
