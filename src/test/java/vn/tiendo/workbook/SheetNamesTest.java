package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetNamesTest {

    @TempDir
    Path folder;

    @AfterEach
    void encryptNothingElse() {
        Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.xlsx"})
    void findsASheetByItsName(String name) throws IOException {
        SourceFile file = file(name, "Biểu 1", "Phiếu hỏi");

        assertThat(mayHold(file, "Phiếu hỏi")).isTrue();
        assertThat(mayHold(file, "Biểu 1")).isTrue();
        assertThat(mayHold(file, "Biểu 2")).isFalse();
    }

    @Test
    void findsItInAnEncryptedWorkbookThatExcelOpensByItself() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        SourceFile file = file("a.xls", "Biểu 1", "Phiếu hỏi");

        assertThat(mayHold(file, "Phiếu hỏi")).isTrue();
        assertThat(mayHold(file, "Biểu 2")).isFalse();
    }

    @Test
    void anEncryptedPackageMayHoldAny() throws IOException, GeneralSecurityException {
        Path path = folder.resolve("a.xlsx");
        EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
        encryption.getEncryptor().confirmPassword(Decryptor.DEFAULT_PASSWORD);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream packed = encryption.getEncryptor().getDataStream(files);
                    Workbook workbook = workbook("a.xlsx", "Biểu 1")) {
                workbook.write(packed);
            }
            try (OutputStream out = Files.newOutputStream(path)) {
                files.writeFilesystem(out);
            }
        }

        assertThat(mayHold(new SourceFile("a.xlsx", path), "Biểu 2")).isTrue();
    }

    private static boolean mayHold(SourceFile file, String sheet) throws IOException {
        return SheetNames.mayHold(file, sheet::equals);
    }

    private SourceFile file(String name, String... sheets) throws IOException {
        Path path = folder.resolve(name);
        try (Workbook workbook = workbook(name, sheets);
                OutputStream out = Files.newOutputStream(path)) {
            workbook.write(out);
        }
        return new SourceFile(name, path);
    }

    private static Workbook workbook(String name, String... sheets) {
        Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        for (String sheet : sheets) {
            workbook.createSheet(sheet).createRow(0).createCell(0).setCellValue("Tổng số " + sheet);
        }
        return workbook;
    }
}
