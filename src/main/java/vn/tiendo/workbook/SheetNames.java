package vn.tiendo.workbook;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;

/** Tells cheaply whether a file may have a sheet of some name, so that most files need not be opened for it. */
final class SheetNames {

    /** Where practically every program puts the list of sheets. */
    private static final String LIST = "xl/workbook.xml";

    private static final long LONGEST_LIST = 4L << 20;

    private SheetNames() {}

    static boolean mayHold(SourceFile file, Predicate<String> name) throws IOException {
        return switch (FormatSniffer.sniff(file.path())) {
            case PACKAGE -> packageMayHold(file, name);
            case COMPOUND -> compoundMayHold(file, name);
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

    /** Only the records that name the sheets are taken apart; a package that is encrypted may hold any. */
    private static boolean compoundMayHold(SourceFile file, Predicate<String> name) throws IOException {
        Optional<byte[]> workbook = CompoundFile.workbook(file);
        return workbook.isEmpty() || names(new XlsRecords(workbook.get(), 0, Optional.empty()), name);
    }

    private static boolean names(XlsRecords records, Predicate<String> name) {
        while (records.next() && records.kind() != EOFRecord.sid) {
            if (records.kind() == BoundSheetRecord.sid
                    && name.test(new BoundSheetRecord(records.content()).getSheetname())) {
                return true;
            }
        }
        return false;
    }
}
