package vn.tiendo.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import vn.tiendo.view.ChartFact;

/**
 * Writes a picture as PNG with a palette, its resolution and text chunks. Flat charts come out
 * several times smaller and quicker than through the JDK's writer, and the same picture gives the same bytes.
 */
final class PngEncoder {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    /** 300 dots per inch: 2000 pixels are 16,9 cm, the text width of an A4 page. */
    private static final int DOTS_PER_METRE = 11811;

    private static final int INDEXED = 3;
    /** Level 4 takes four fifths longer for a sixth less, the usual 6 two and a half times as long for a fifth less. */
    private static final int LEVEL = 3;

    private PngEncoder() {}

    static byte[] encode(Pixels picture, List<ChartFact> facts) {
        BitSet repeatedRows = picture.repeatedRows();
        Palette palette = Palette.of(picture, repeatedRows);
        ByteArrayOutputStream png = new ByteArrayOutputStream(64 * 1024);
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", header(picture.width(), picture.height()));
        chunk(png, "PLTE", palette.bytes());
        chunk(png, "pHYs", resolution());
        facts.forEach(fact -> chunk(png, "iTXt", text(fact)));
        chunk(png, "IDAT", deflated(new IndexedRows(picture, repeatedRows, palette)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] header(int width, int height) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        number(header, width);
        number(header, height);
        header.writeBytes(new byte[] {8, INDEXED, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] resolution() {
        ByteArrayOutputStream resolution = new ByteArrayOutputStream();
        number(resolution, DOTS_PER_METRE);
        number(resolution, DOTS_PER_METRE);
        resolution.write(1);
        return resolution.toByteArray();
    }

    /** Keyword, no compression, no language, no translated keyword, UTF-8 text. */
    private static byte[] text(ChartFact fact) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(fact.keyword().getBytes(StandardCharsets.ISO_8859_1));
        text.writeBytes(new byte[] {0, 0, 0, 0, 0});
        text.writeBytes(fact.text().replace("\0", "").getBytes(StandardCharsets.UTF_8));
        return text.toByteArray();
    }

    /** Rows of palette indices, unfiltered: flat areas repeat exactly and deflate best so. */
    private static byte[] deflated(IndexedRows rows) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(64 * 1024);
            byte[] buffer = new byte[16 * 1024];
            while (rows.next()) {
                deflater.setInput(rows.band(), 0, rows.filled());
                while (!deflater.needsInput()) {
                    packed.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        number(png, content.length);
        png.writeBytes(name);
        png.writeBytes(content);
        number(png, (int) check.getValue());
    }

    private static void number(ByteArrayOutputStream out, int value) {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
    }
}
