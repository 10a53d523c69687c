package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of SpreadsheetML: plain or in runs with fonts; how a name is spoken (phonetic runs) is no part of them. */
final class XlsxTexts {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern TAG = Pattern.compile("<[^>]*>?|^[^<]*>");

    private XlsxTexts() {}

    /** Reads the content of {@code si} or {@code is}, which has just begun. */
    static RichText read(XmlPart part, String element, ReadingBudget budget) throws IOException {
        List<RichText.Run> runs = List.of();
        String font = "";
        while (part.nextStartWithin(element)) {
            switch (part.name()) {
                case "r" -> font = "";
                case "rFont" -> font = part.attribute("val");
                case "t" -> {
                    String text = unescape(part.text());
                    budget.characters(text.length());
                    runs = with(runs, new RichText.Run(text, font));
                }
                case "rPh", "phoneticPr", "extLst" -> part.skip();
                default -> {}
            }
        }
        return new RichText(runs);
    }

    /** Nearly all texts have one run. */
    private static List<RichText.Run> with(List<RichText.Run> runs, RichText.Run run) {
        if (runs.isEmpty()) {
            return List.of(run);
        }
        List<RichText.Run> more = runs.size() == 1 ? new ArrayList<>(runs) : runs;
        more.add(run);
        return more;
    }

    /** The text of a piece of XML that may begin and end anywhere. */
    static String unmarked(String xml) {
        return TAG.matcher(xml)
                .replaceAll("\n")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
    static String unescape(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
