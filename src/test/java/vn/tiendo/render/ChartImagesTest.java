package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import vn.tiendo.view.ChartFact;
import vn.tiendo.view.ChartModel;
import vn.tiendo.view.ChartReviews;
import vn.tiendo.view.Charts;
import vn.tiendo.view.Messages;

final class ChartImagesTest {

    private static final List<ChartModel> CHARTS =
            Charts.of(ChartReviews.everyLook(), Messages.of(Messages.VIETNAMESE));
    private static final List<ChartImage> IMAGES =
            CHARTS.stream().flatMap(chart -> ChartImages.of(chart).stream()).toList();

    @Test
    void everyPictureIsReadableAndTwiceTheSizeOfItsDesign() throws IOException {
        for (ChartImage image : IMAGES) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.png()));
            assertThat(picture.getWidth()).isEqualTo(2000);
            assertThat(picture.getHeight()).isBetween(1200, 2830);
            assertThat(image.png().length).as(image.fileName()).isLessThan(250_000);
        }
    }

    @Test
    void namesAreStableAndPlain() {
        List<String> names = IMAGES.stream().map(ChartImage::fileName).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9-]+\\.png"));
        assertThat(names)
                .contains("overview.png", "sector-exports.png", "exports-value.png", "exports-value-parts.png")
                .contains("projects.png");
    }

    @Test
    void furtherPicturesAreNumbered() {
        ChartModel overview = Charts.of(ChartReviews.many(40, 120), Messages.of(Messages.VIETNAMESE))
                .get(0);
        assertThat(ChartImages.of(overview))
                .extracting(ChartImage::fileName)
                .startsWith("overview.png", "overview-2.png", "overview-3.png");
    }

    @Test
    void theFileItselfSaysWhatItShows() throws IOException {
        ChartModel chart = CHARTS.get(0);
        Map<String, String> chunks = chunks(ChartImages.of(chart).get(0).png(), "iTXtEntry", "text");
        assertThat(chunks)
                .containsEntry("Title", chart.frame().headline())
                .containsEntry("Period", "6 tháng đầu năm 2021")
                .containsEntry("Unit", "%")
                .containsEntry("Source", "so-cong-thuong-6-thang-2021.xlsx")
                .containsEntry("Run", "20210702T052000.000Z");
        assertThat(chunks.get("Description")).contains("Giá trị xuất khẩu", "47,9%");
    }

    @Test
    void onPaperItIsAsWideAsTheTextOfAnA4Page() throws IOException {
        IIOMetadataNode root = metadata(ChartImages.of(CHARTS.get(0)).get(0).png());
        IIOMetadataNode size =
                (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
        double metres = 2000.0 / Integer.parseInt(size.getAttribute("pixelsPerUnitXAxis"));
        assertThat(metres).isBetween(0.165, 0.172);
    }

    @Test
    void theSameChartGivesTheSameBytes() {
        for (int index = 0; index < 3; index++) {
            byte[] again = ChartImages.of(CHARTS.get(index)).get(0).png();
            assertThat(again).isEqualTo(IMAGES.get(index).png());
        }
    }

    @Test
    void aRareColourThatMeansSomethingStaysInThePalette() {
        int[] pixels = new int[100_000];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFFFFFF - i % 300;
        }
        pixels[5] = PngCanvas.color(Ink.BAD).getRGB();
        Pixels picture = new Pixels(pixels, pixels.length, 1);
        Palette palette = Palette.of(picture, picture.repeatedRows());
        assertThat(palette.size()).isLessThanOrEqualTo(64);
        byte[] colors = palette.bytes();
        byte[] numbers = new byte[pixels.length];
        palette.number(picture, 0, numbers, 0);
        int index = numbers[5];
        assertThat(new int[] {colors[3 * index] & 255, colors[3 * index + 1] & 255, colors[3 * index + 2] & 255})
                .containsExactly(0xc4, 0x3d, 0x1b);
    }

    @Test
    void aPictureOfSeveralBandsIsWhole() throws IOException {
        int width = 1000;
        int height = 500;
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int row = i / width;
            pixels[i] = (row / 70 + i % width / 90) % 40 * 0x050607;
        }
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(new Pixels(pixels, width, height), List.of())));
        int[] read = image.getRGB(0, 0, width, height, null, 0, width);
        assertThat(Arrays.stream(read).map(pixel -> pixel & 0xFFFFFF).toArray()).isEqualTo(pixels);
    }

    @Test
    void aTextChunkCannotBeBrokenOutOf() throws IOException {
        byte[] png =
                PngEncoder.encode(new Pixels(new int[16], 4, 4), List.of(new ChartFact("Title", "a\0b\u0001 “ệ”")));
        assertThat(chunks(png, "iTXtEntry", "text")).containsEntry("Title", "ab\u0001 “ệ”");
    }

    private static Map<String, String> chunks(byte[] png, String entry, String value) throws IOException {
        NodeList entries = metadata(png).getElementsByTagName(entry);
        Map<String, String> chunks = new HashMap<>();
        for (int i = 0; i < entries.getLength(); i++) {
            IIOMetadataNode node = (IIOMetadataNode) entries.item(i);
            chunks.put(node.getAttribute("keyword"), node.getAttribute(value));
        }
        return chunks;
    }

    private static IIOMetadataNode metadata(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(stream);
            return (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        } finally {
            reader.dispose();
        }
    }
}
