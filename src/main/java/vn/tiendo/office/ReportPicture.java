package vn.tiendo.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import vn.tiendo.view.ReportBlock;

/** The run's own chart files, as wide as the text and never higher than a page. */
final class ReportPicture {

    private static final double WIDTH_POINTS = 160 / 25.4 * 72;
    private static final double MOST_HEIGHT_POINTS = 225 / 25.4 * 72;

    /** Width and height stand in every PNG at these bytes. */
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;

    private final XWPFDocument document;
    private final ReportDocument.Pictures pictures;

    ReportPicture(XWPFDocument document, ReportDocument.Pictures pictures) {
        this.document = document;
        this.pictures = pictures;
    }

    void write(ReportBlock.Picture picture) throws IOException {
        for (byte[] png : pictures.of(picture.chart())) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            double height = WIDTH_POINTS * number(png, HEIGHT_AT) / number(png, WIDTH_AT);
            double scale = Math.min(1, MOST_HEIGHT_POINTS / height);
            try {
                XWPFPicture shown = paragraph
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(png),
                                PictureType.PNG,
                                picture.chart() + ".png",
                                Units.toEMU(WIDTH_POINTS * scale),
                                Units.toEMU(height * scale));
                shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.description());
            } catch (InvalidFormatException notPng) {
                throw new IOException(picture.chart(), notPng);
            }
        }
    }

    private static int number(byte[] png, int at) {
        return ByteBuffer.wrap(png).getInt(at);
    }
}
