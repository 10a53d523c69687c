package vn.tiendo.workbook;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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

    /** The JDK opens a package many times as fast as a reader of damaged ones does; what it cannot open may hold anything. */
    private static boolean packageMayHold(SourceFile file, Predicate<String> name) {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            ZipEntry list = zip.getEntry(LIST);
            if (list == null) {
                return true;
            }
            return list.getSize() <= LONGEST_LIST && names(zip, list, name);
        } catch (IOException damaged) {
            return true;
        }
    }

    private static boolean names(ZipFile zip, ZipEntry list, Predicate<String> name) throws IOException {
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
