package vn.tiendo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.Catalogues;

/** A workbook as provinces send it, in both formats and always the same: a title, a header, indicators by the catalogue. */
final class Province {

    static final int ROWS = 5_000;

    private static final List<String> HEADER = List.of(
            "STT", "Chỉ tiêu", "ĐVT", "Thực hiện 6 tháng 2020", "Kế hoạch năm 2021", "Ước thực hiện 6 tháng 2021");

    private Province() {}

    static Path xlsx(Path folder) throws IOException {
        return write(new XSSFWorkbook(), folder.resolve("province.xlsx"));
    }

    static Path xls(Path folder) throws IOException {
        return write(new HSSFWorkbook(), folder.resolve("province.xls"));
    }

    private static Path write(Workbook book, Path file) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Bieu 1");
            sheet.createRow(0)
                    .createCell(0)
                    .setCellValue("TÌNH HÌNH KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2021 TỈNH THÁI NGUYÊN");
            Row header = sheet.createRow(2);
            HEADER.forEach(text -> header.createCell(HEADER.indexOf(text)).setCellValue(text));
            List<Indicator> indicators = Catalogues.load().indicators();
            for (int i = 0; i < ROWS; i++) {
                row(sheet.createRow(3 + i), i, indicators.get(i % indicators.size()));
            }
            book.write(out);
        }
        return file;
    }

    private static void row(Row row, int number, Indicator indicator) {
        double before = 100 + number % 97 * 13.7;
        row.createCell(0).setCellValue(number + 1);
        row.createCell(1).setCellValue(indicator.nameVi());
        row.createCell(2).setCellValue(indicator.unit());
        row.createCell(3).setCellValue(before);
        row.createCell(4).setCellValue(before * 2.1);
        row.createCell(5).setCellValue(before * 1.07);
    }
}
