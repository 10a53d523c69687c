package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Text boxes and lettering over the cells of a package; stamps are often drawn. Nothing else of them is read. */
final class XlsxDrawings {

    /** A paragraph of a shape, or a whole box of the older kind. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("<a:p[ >].*?</a:p>|<v:textbox[ >].*?</v:textbox>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final int MOST_BYTES = 1 << 22;

    private XlsxDrawings() {}

    /** What cannot be unpacked bears no mark that anybody sees; a limit that is passed is the file's. */
    static boolean areMarkedSecret(XlsxEntries entries) {
        return entries.drawings().stream().anyMatch(drawing -> isMarkedSecret(entries, drawing));
    }

    private static boolean isMarkedSecret(XlsxEntries entries, ZipArchiveEntry drawing) {
        try (InputStream in = entries.getInputStream(drawing)) {
            return isMarkedSecret(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isMarkedSecret(String xml) {
        return PARAGRAPH
                .matcher(xml)
                .results()
                .map(paragraph -> TAG.matcher(paragraph.group()).replaceAll(""))
                .anyMatch(text -> SecrecyMark.is(XlsxTexts.unmarked(text)));
    }
}
