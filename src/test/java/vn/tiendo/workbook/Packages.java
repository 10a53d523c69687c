package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes .xlsx packages by hand, so that a test can hold exactly the bytes it is about. */
final class Packages {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, byte[]> extra = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private String workbookProperties = "";
    private String styles = "";

    /** A sheet with these rows as XML. */
    Packages sheet(String name, String rows) {
        return sheetXml(name, "<sheetData>" + rows + "</sheetData>");
    }

    /** A sheet with everything inside {@code worksheet}. */
    Packages sheetXml(String name, String content) {
        sheets.put(name, "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
        return this;
    }

    Packages state(String name, String state) {
        states.put(name, " state=\"" + state + "\"");
        return this;
    }

    /** How the workbook says where the sheet lies. */
    Packages address(String name, String target) {
        addresses.put(name, target);
        return this;
    }

    /** A shared text, as the XML inside {@code si}. */
    Packages string(String xml) {
        strings.add(xml);
        return this;
    }

    /** The content of {@code styleSheet}. */
    Packages styles(String xml) {
        styles = "<styleSheet xmlns=\"" + MAIN + "\">" + xml + "</styleSheet>";
        return this;
    }

    /** Fonts by name and cell formats that use them, one of each: style 0 is the first font. */
    Packages fonts(String... names) {
        StringBuilder fonts = new StringBuilder("<fonts>");
        StringBuilder formats = new StringBuilder("<cellXfs>");
        for (int i = 0; i < names.length; i++) {
            fonts.append("<font><name val=\"").append(names[i]).append("\"/></font>");
            formats.append("<xf numFmtId=\"0\" fontId=\"").append(i).append("\"/>");
        }
        return styles(fonts + "</fonts>" + formats + "</cellXfs>");
    }

    Packages from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Packages part(String name, String content) {
        extra.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path write(Path file) throws IOException {
        StringBuilder types = new StringBuilder("<Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override(
                        "/xl/workbook.xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            int number = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                number++;
                String part = "worksheets/sheet" + number + ".xml";
                list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
                        + "\"" + states.getOrDefault(sheet.getKey(), "") + "/>");
                relations.append(relation("rId" + number, "worksheet", addresses.getOrDefault(sheet.getKey(), part)));
                types.append(override("/xl/" + part, SHEET_TYPE));
                put(zip, "xl/" + part, sheet.getValue());
            }
            relations.append(relation("rIdT", "sharedStrings", "sharedStrings.xml"));
            relations.append(relation("rIdS", "styles", "styles.xml"));
            StringBuilder texts = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
            strings.forEach(text -> texts.append("<si>").append(text).append("</si>"));
            put(zip, "xl/sharedStrings.xml", texts + "</sst>");
            put(zip, "xl/styles.xml", styles.isEmpty() ? "<styleSheet xmlns=\"" + MAIN + "\"/>" : styles);
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + workbookProperties + "<sheets>"
                            + list + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
            put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types
                            + "</Types>");
            for (Map.Entry<String, byte[]> part : extra.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String list) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
