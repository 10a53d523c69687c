package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

final class SharedMarksTest {

    private static final MidYearBullet FULL = new MidYearBullet(
            47.9, true, OptionalDouble.of(46.4), Optional.of(new ProjectedRange(103, 98, 109)), "Xuất khẩu");

    private static Markup alone(Drawing drawing) {
        SharedMarks shared = new SharedMarks();
        shared.announce(drawing, drawing);
        return shared.decoration(drawing);
    }

    @Test
    void everyChartIsWellFormedAndAsksForNothingOutsideThePage() throws Exception {
        SharedMarks shared = new SharedMarks();
        List<ChartModel> charts = Charts.of(ChartReviews.everyLook(), Messages.of(Messages.VIETNAMESE));
        charts.forEach(chart -> shared.announce(chart, ChartLayout.key(chart), ChartLayout.figure(chart)));
        for (ChartModel chart : charts) {
            String svg = shared.figure(chart, "headline").svg();
            Element drawn = parsed(svg).getDocumentElement();
            assertThat(drawn.getTagName()).isEqualTo("svg");
            assertThat(drawn.getAttribute("aria-labelledby")).isEqualTo("headline");
            assertThat(svg).contains("<text ");
            assertThat(svg.replace("href=\"#g", ""))
                    .doesNotContain("style=", "<script", "<style", "href", "http", "onload");
        }
        parsed(shared.definitions().svg());
    }

    @Test
    void whatManyDrawingsHaveInCommonIsPrintedOnce() throws Exception {
        SharedMarks shared = new SharedMarks();
        List<MidYearBullet> bullets = new ArrayList<>();
        for (int attained = 1; attained < 40; attained++) {
            bullets.add(new MidYearBullet(attained, false, OptionalDouble.empty(), Optional.empty(), ""));
        }
        bullets.forEach(bullet -> shared.announce(bullet, RowDrawings.bullet(bullet, 120)));
        String first = shared.decoration(bullets.get(0)).svg();
        String last = shared.decoration(bullets.get(38)).svg();
        String definitions = shared.definitions().svg();
        Matcher references = Pattern.compile("#(g[0-9a-z]+)").matcher(first);
        assertThat(references.results()).hasSizeGreaterThan(1).allSatisfy(reference -> {
            assertThat(last).contains("\"" + reference.group() + "\"");
            assertThat(definitions).containsOnlyOnce("id=\"" + reference.group(1) + "\"");
        });
        assertThat(first).isNotEqualTo(last);
    }

    @Test
    void aBulletIsSmall() {
        assertThat(alone(RowDrawings.bullet(FULL, 120)).svg().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(750);
    }

    @Test
    void everyLookOfADrawingIsAClassOfTheStyleSheet() {
        SharedMarks shared = new SharedMarks();
        shared.announce(FULL, RowDrawings.bullet(FULL, 120));
        Matcher classes = Pattern.compile("class=\"([a-zA-Z][0-9]*)\"")
                .matcher(shared.decoration(FULL).svg());
        assertThat(classes.results())
                .hasSizeGreaterThan(5)
                .allSatisfy(used -> assertThat(shared.css()).contains("." + used.group(1) + "{"));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "\"></svg><script>alert('x')</script>&amp;\" onload=\"\u0000\u0008\uFFFF";
        Mark.Words words = new Mark.Words(hostile, 1, 9, Anchor.START, TextStyle.LABEL, Ink.TEXT, 5);
        String svg = alone(new Drawing(10, 10, hostile, "", List.of(words))).svg();
        assertThat(svg).doesNotContain("<script", "\u0000", "\u0008", "\uFFFF");
        assertThat(parsed(svg).getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("\"></svg><script>alert('x')</script>&amp;\" onload=\"");
    }

    @Test
    void anEstimateIsHatchedAndAnActualIsNot() {
        assertThat(looks(FULL)).contains("#hatch-dense", "#hatch-open");
        assertThat(looks(new MidYearBullet(47.9, false, OptionalDouble.empty(), Optional.empty(), "")))
                .doesNotContain("#hatch");
        assertThat(SvgCanvas.hatches()).contains("\"hatch-dense\"", "\"hatch-open\"");
    }

    private static String looks(MidYearBullet bullet) {
        SharedMarks shared = new SharedMarks();
        shared.announce(bullet, RowDrawings.bullet(bullet, 120));
        return shared.css();
    }

    @Test
    void aSparklineKeepsThePlaceOfAMissingYear() {
        Sparkline sparkline = new Sparkline(
                List.of(OptionalDouble.of(3), OptionalDouble.empty(), OptionalDouble.of(5)), false, "ba năm");
        String svg = alone(RowDrawings.sparkline(sparkline)).svg();
        assertThat(svg).contains("M6,", "M38,").doesNotContain("M21.8,");
    }

    @Test
    void aSparklineOfNothingDrawsNothing() {
        Sparkline nothing = new Sparkline(List.of(), false, "");
        assertThat(alone(RowDrawings.sparkline(nothing)).svg()).doesNotContain("<path");
        Sparkline zeros = new Sparkline(List.of(OptionalDouble.of(0), OptionalDouble.of(0)), true, "");
        assertThat(alone(RowDrawings.sparkline(zeros)).svg()).doesNotContain("<path");
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
