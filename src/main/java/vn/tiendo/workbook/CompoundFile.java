package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** A compound file may hold a .xls workbook, an encrypted .xlsx, or something that is no workbook at all. */
final class CompoundFile {

    private static final List<String> BIFF8_STREAMS = List.of("Workbook", "Book");
    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

    /** What else is stored so, by a stream that only that program writes. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("WordDocument", "Word (.doc)");
        OTHERS.put("PowerPoint Document", "PowerPoint (.ppt)");
        OTHERS.put("__properties_version1.0", "Outlook (.msg)");
        OTHERS.put("VisioDocument", "Visio (.vsd)");
        OTHERS.put("WksSSWorkBook", "Works (.xlr)");
        OTHERS.put("NativeContent_MAIN", "Quattro Pro (.qpw)");
    }

    private CompoundFile() {}

    static OpenBook open(SourceFile source, Known known, ReadingBudget budget, List<Finding> findings)
            throws IOException {
        try (FileChannel file = FileChannel.open(source.path());
                POIFSFileSystem files = new POIFSFileSystem(file, true)) {
            DirectoryNode root = files.getRoot();
            Optional<byte[]> workbook = workbook(root);
            if (workbook.isPresent()) {
                return new XlsBook(source.name(), workbook.get(), known.texts(), budget, findings);
            }
            if (root.hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)) {
                byte[] zip = decrypt(files, budget);
                return XlsxBook.open(ZipFile.builder().setByteArray(zip).get(), source.name(), known, budget, findings);
            }
            for (Map.Entry<String, String> other : OTHERS.entrySet()) {
                if (root.hasEntryCaseInsensitive(other.getKey())) {
                    throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, other.getValue());
                }
            }
        }
        throw new Refusal(FindingCode.UNREADABLE_FILE, "no-workbook");
    }

    /** The records of a .xls workbook; empty where there is none. */
    static Optional<byte[]> workbook(SourceFile source) throws IOException {
        try (FileChannel file = FileChannel.open(source.path());
                POIFSFileSystem files = new POIFSFileSystem(file, true)) {
            return workbook(files.getRoot());
        }
    }

    private static Optional<byte[]> workbook(DirectoryNode root) throws IOException {
        for (String name : BIFF8_STREAMS) {
            if (root.hasEntryCaseInsensitive(name)) {
                try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
                    return Optional.of(in.readAllBytes());
                }
            }
        }
        return Optional.empty();
    }

    /** Opens packages that are encrypted with the password Excel itself tries first. */
    private static byte[] decrypt(POIFSFileSystem files, ReadingBudget budget) throws IOException {
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new Refusal(FindingCode.PASSWORD_PROTECTED);
            }
            try (InputStream in = decryptor.getDataStream(files)) {
                return in.readNBytes((int) budget.limits().fileBytes());
            }
        } catch (GeneralSecurityException e) {
            throw new Refusal(FindingCode.PASSWORD_PROTECTED);
        }
    }
}
