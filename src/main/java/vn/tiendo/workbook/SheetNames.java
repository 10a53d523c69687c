package vn.tiendo.workbook;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells cheaply whether a file may have a sheet of some name, so that most files need not be opened for it. */
final class SheetNames {

    /** Where practically every program puts the list of sheets. */
    private static final String LIST = "xl/workbook.xml";

    private static final long LONGEST_LIST = 4L << 20;

    private SheetNames() {}

    static boolean mayHold(SourceFile file, Predicate<String> name) throws IOException {
        return switch (FormatSniffer.sniff(file.path())) {
            case PACKAGE -> packageMayHold(file, name);
            case COMPOUND -> true;
            default -> false;
        };
    }

    private static boolean packageMayHold(SourceFile file, Predicate<String> name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file.path()).get()) {
            ZipArchiveEntry list = zip.getEntry(LIST);
            if (list == null) {
                return true;
            }
            return list.getSize() <= LONGEST_LIST && names(zip, list, name);
        }
    }

    private static boolean names(ZipFile zip, ZipArchiveEntry list, Predicate<String> name) throws IOException {
        try (XmlPart part = new XmlPart(zip.getInputStream(list))) {
            while (part.nextStart()) {
                if (part.isNamed("sheet") && name.test(XlsxTexts.unescape(part.attribute("name")))) {
                    return true;
                }
            }
            return false;
        }
    }
}
