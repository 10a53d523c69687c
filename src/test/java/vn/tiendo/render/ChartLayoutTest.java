package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.model.Review;
import vn.tiendo.view.BulletRow;
import vn.tiendo.view.ChartModel;
import vn.tiendo.view.ChartReviews;
import vn.tiendo.view.Charts;
import vn.tiendo.view.Messages;
import vn.tiendo.view.MidYearBulletChart;
import vn.tiendo.view.Reviews;

final class ChartLayoutTest {

    static Stream<Arguments> reviews() {
        return Stream.of(
                Arguments.of("model case", Reviews.thaiNguyen(), Messages.VIETNAMESE),
                Arguments.of("model case in English", Reviews.thaiNguyen(), Messages.ENGLISH),
                Arguments.of("every look", ChartReviews.everyLook(), Messages.VIETNAMESE),
                Arguments.of("approved", ChartReviews.approved(ChartReviews.everyLook()), Messages.VIETNAMESE),
                Arguments.of("histories", ChartReviews.histories(), Messages.VIETNAMESE),
                Arguments.of("one short row", ChartReviews.many(1, 3), Messages.VIETNAMESE),
                Arguments.of("two long rows", ChartReviews.many(2, 120), Messages.VIETNAMESE),
                Arguments.of("13 rows", ChartReviews.many(13, 60), Messages.ENGLISH),
                Arguments.of("40 short rows", ChartReviews.many(40, 12), Messages.VIETNAMESE),
                Arguments.of("40 long rows", ChartReviews.many(40, 120), Messages.VIETNAMESE));
    }

    private static List<Drawing> drawings(Review review, Locale language) {
        List<Drawing> drawings = new ArrayList<>();
        for (ChartModel chart : Charts.of(ChartReviews.changed(review), Messages.of(language))) {
            drawings.addAll(ChartLayout.pictures(chart));
            drawings.add(ChartLayout.figure(chart));
        }
        return drawings;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void noTextOverlapsAnother(String name, Review review, Locale language) {
        for (Drawing drawing : drawings(review, language)) {
            List<PlacedText> texts = PlacedText.of(drawing);
            for (int first = 0; first < texts.size(); first++) {
                for (int second = first + 1; second < texts.size(); second++) {
                    assertThat(texts.get(first).overlaps(texts.get(second)))
                            .as("%s: %s against %s", drawing.title(), texts.get(first), texts.get(second))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void nothingStandsOutsideThePicture(String name, Review review, Locale language) {
        for (Drawing drawing : drawings(review, language)) {
            Extent extent = Extent.of(drawing);
            assertThat(extent.left()).as(drawing.title()).isGreaterThanOrEqualTo(0);
            assertThat(extent.top()).as(drawing.title()).isGreaterThanOrEqualTo(0);
            assertThat(extent.right()).as(drawing.title()).isLessThanOrEqualTo(drawing.width());
            assertThat(extent.bottom()).as(drawing.title()).isLessThanOrEqualTo(drawing.height());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void noTextIsCut(String name, Review review, Locale language) {
        for (Drawing drawing : drawings(review, language)) {
            assertThat(PlacedText.of(drawing)).extracting(PlacedText::text).noneMatch(text -> text.endsWith("…"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void numbersAreNotDrawnOverBarsTheyDoNotBelongTo(String name, Review review, Locale language) {
        for (Drawing drawing : drawings(review, language)) {
            for (PlacedText text : PlacedText.of(drawing)) {
                for (Mark mark : drawing.marks()) {
                    if (mark instanceof Mark.Plot plot && !plot.upright()) {
                        plot.bars().stream()
                                .map(plot::box)
                                .forEach(box -> assertThat(covers(box, text))
                                        .as("%s: %s over %s", drawing.title(), text, box)
                                        .isFalse());
                    }
                }
            }
        }
    }

    private static boolean covers(Mark.Box box, PlacedText text) {
        return box.x() < text.right() - 0.5
                && text.left() < box.x() + box.width() - 0.5
                && box.y() < text.bottom() - 0.5
                && text.top() < box.y() + box.height() - 0.5;
    }

    @Test
    void fortyRowsGoOnInFurtherPicturesAndNoneIsLost() {
        Review review = ChartReviews.many(40, 120);
        MidYearBulletChart overview = (MidYearBulletChart)
                Charts.of(review, Messages.of(Messages.VIETNAMESE)).get(0);
        List<Drawing> pictures = ChartLayout.pictures(overview);
        assertThat(pictures).hasSizeGreaterThan(2);
        StringBuilder all = new StringBuilder();
        for (Drawing picture : pictures) {
            assertThat(picture.height()).isLessThanOrEqualTo(1415);
            PlacedText.of(picture).forEach(text -> all.append(text.text()).append(' '));
        }
        String words = all.toString();
        for (BulletRow row : overview.rows()) {
            assertThat(words).contains(row.label());
        }
    }

    @Test
    void aPictureThatGoesOnRepeatsHeadlineAndGroup() {
        Review review = ChartReviews.many(40, 120);
        List<Drawing> pictures = ChartLayout.pictures(
                Charts.of(review, Messages.of(Messages.VIETNAMESE)).get(0));
        Drawing second = pictures.get(1);
        List<String> texts =
                PlacedText.of(second).stream().map(PlacedText::text).toList();
        assertThat(texts).anyMatch(text -> text.endsWith("2/" + pictures.size()));
        assertThat(texts).contains("Bản nháp, chưa duyệt");
        assertThat(texts).anyMatch(text -> text.matches(".* \\(\\d+\\)"));
    }

    @Test
    void theStampSaysDraftUntilApproved() {
        Review draft = ChartReviews.everyLook();
        assertThat(texts(draft)).contains("Bản nháp, chưa duyệt");
        assertThat(texts(ChartReviews.approved(draft)))
                .doesNotContain("Bản nháp, chưa duyệt")
                .contains("Bản 2, chốt ngày 05/07/2021, người duyệt: Nguyễn Văn Ánh");
    }

    private static List<String> texts(Review review) {
        return ChartLayout.pictures(
                        Charts.of(review, Messages.of(Messages.VIETNAMESE)).get(0))
                .stream()
                .flatMap(picture -> PlacedText.of(picture).stream())
                .map(PlacedText::text)
                .toList();
    }
}
