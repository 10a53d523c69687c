package vn.tiendo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that are small to send and large to read, written as a stream; the name says what is too much in each. */
enum LargeAttack {
    RANDOM_NUMBERS(sheet -> {
        Random random = new Random(1);
        rows(sheet, 1 << 20, 5, () -> "<v>0." + (100_000_000 + random.nextInt(900_000_000)) + "</v>");
    }),
    EMPTY_ROWS(sheet -> rows(sheet, 1 << 20, 0, () -> "")),
    STYLED_EMPTY_CELLS(sheet -> rows(sheet, 1 << 20, 1, () -> "")),
    ALL_COLUMNS(sheet -> rows(sheet, 500, 1 << 14, () -> "<v>1</v>")),
    MERGED_BLOCKS(sheet -> {
        sheet.print(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1.5</v></c></row></sheetData><mergeCells>");
        for (int row = 2; row < 200_002; row++) {
            sheet.print("<mergeCell ref=\"A" + row + ":B" + row + "\"/>");
        }
        sheet.print("</mergeCells><sheetData>");
    }),
    ONE_LONG_TEXT(
            sheet -> sheet.print("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1.5</v></c></row>"));

    /** Letters of the long text, as many as 1.8 million random fractions. */
    private static final int LONG = 35_000_000;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Consumer<PrintStream> sheet;

    LargeAttack(Consumer<PrintStream> sheet) {
        this.sheet = sheet;
    }

    private interface Content {
        String next();
    }

    private static void rows(PrintStream sheet, int rows, int columns, Content content) {
        String[] names = new String[columns];
        for (int column = 0; column < columns; column++) {
            names[column] = vn.tiendo.model.CellAddress.columnName(column);
        }
        StringBuilder line = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            line.setLength(0);
            line.append("<row r=\"").append(row).append("\">");
            for (String name : names) {
                line.append("<c r=\"").append(name).append(row).append("\" s=\"0\">");
                line.append(content.next()).append("</c>");
            }
            sheet.append(line.append("</row>"));
        }
    }

    Path write(Path folder) throws IOException {
        Path frame = new Packages().string("<t>hello</t>").sheet("A", "").write(folder.resolve("frame.xlsx"));
        Path file = folder.resolve(name() + ".xlsx");
        try (java.util.zip.ZipFile parts = new java.util.zip.ZipFile(frame.toFile());
                OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry part : java.util.Collections.list(parts.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().endsWith("sheet1.xml")) {
                    sheet(zip);
                } else if (part.getName().endsWith("sharedStrings.xml") && this == ONE_LONG_TEXT) {
                    longText(zip);
                } else {
                    parts.getInputStream(part).transferTo(zip);
                }
            }
        }
        return file;
    }

    private void sheet(OutputStream out) {
        PrintStream stream =
                new PrintStream(new java.io.BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
        stream.print("<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>");
        sheet.accept(stream);
        stream.print("</sheetData></worksheet>");
        stream.flush();
    }

    private static void longText(OutputStream out) throws IOException {
        Random random = new Random(1);
        out.write(("<sst xmlns=\"" + MAIN + "\"><si><t>").getBytes(StandardCharsets.UTF_8));
        byte[] letters = new byte[100_000];
        for (int i = 0; i < LONG / letters.length; i++) {
            for (int at = 0; at < letters.length; at++) {
                letters[at] = (byte) ('0' + random.nextInt(10));
            }
            out.write(letters);
        }
        out.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
    }
}
