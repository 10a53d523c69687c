package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.SheetRows;
import vn.tiendo.cli.Main;

/**
 * Marks stand in everything that is restricted or MẬT, through all commands of the program's life; afterwards every byte
 * of every file is looked through for them.
 */
class SecretTracesTest {

    private static final String HEAD =
            "UBND TỈNH THÁI NGUYÊN\nChỉ tiêu;Đơn vị;Kế hoạch năm 2021;Ước thực hiện 6 tháng đầu năm 2021;"
                    + "Thực hiện 6 tháng đầu năm 2020;Tỷ lệ % so với kế hoạch năm\n";

    @TempDir
    private Path folder;

    private final Traces restricted = new Traces();
    private final Traces marked = new Traces();

    private int restricted(int number) {
        restricted.number(number);
        return number;
    }

    private int marked(int number) {
        marked.number(number);
        return number;
    }

    private String restricted(String text) {
        restricted.text(text);
        return text;
    }

    private String marked(String text) {
        marked.text(text);
        return text;
    }

    private void writeBooks(Workplace place) throws IOException {
        place.book(
                "a.csv",
                HEAD + "Kim ngạch xuất khẩu;triệu USD;300;150;140;50\n"
                        + "Số đảng viên bị kỷ luật;đảng viên;" + restricted(91357) + ";" + restricted(71357) + ";"
                        + restricted(61357) + ";" + "12,3\n"
                        + "- " + restricted("Khiển trách Zabc") + ";đảng viên;;" + restricted(51357) + ";;\n"
                        + "- " + restricted("Cảnh cáo Zdef") + ";đảng viên;;" + restricted(20001) + ";;\n");
        place.book("b.csv", HEAD + "Số đảng viên bị kỷ luật;đảng viên;" + restricted(91457) + ";;;\n");
        String before = HEAD.replace("2021", "2016").replace("2020", "2015");
        place.book(
                "c.csv",
                before + "Tổ chức đảng bị kỷ luật;tổ chức;" + restricted(91557) + ";" + restricted(71557) + ";"
                        + restricted(61557) + ";" + "1,2\n");
        place.book("d.csv", before + "Tổ chức đảng bị kỷ luật;tổ chức;" + restricted(91657) + ";;;\n");
        String neighbour = HEAD.replace("THÁI NGUYÊN", "BẮC KẠN");
        place.book(
                "e.csv",
                neighbour + "Số đảng viên được kiểm tra;đảng viên;" + restricted(91757) + ";" + restricted(71757)
                        + ";;1,2\n");
        place.book("f.csv", neighbour + "Số đảng viên được kiểm tra;đảng viên;" + restricted(91857) + ";;;\n");
        place.book(
                "giai-trinh.csv",
                "PHIẾU GIẢI TRÌNH 6 THÁNG ĐẦU NĂM 2021\nChỉ tiêu;Nguyên nhân;Giải pháp;Thời hạn;Đơn vị\n"
                        + "Số đảng viên bị kỷ luật;" + restricted("nguyên nhân Zghi") + ";"
                        + restricted("giải pháp Zjkl") + ";30/9/2021;" + restricted("đơn vị Zmno") + "\n");
        place.book(
                "mat.csv",
                "UBND TỈNH THÁI NGUYÊN;;;MẬT\n" + HEAD + "Thu ngân sách;tỷ đồng;" + marked(81357) + ";" + marked(82357)
                        + ";;\n" + marked("Cụm pháo Zpqr") + ";khẩu;" + marked(83357) + ";5;;\n");
        place.book(
                "mat.html",
                "<html><meta charset=utf-8><table><tr><td>TỐI MẬT<tr><td>Chỉ tiêu<td>Kế hoạch năm 2021<tr><td>"
                        + marked("Kho đạn Zstu") + "<td>" + marked(84357) + "</table></html>");
        place.book(
                "mat-viec.csv",
                "MẬT\nNhiệm vụ;Đơn vị chủ trì;Thời hạn;Tình trạng\n" + marked("Diễn tập Zvwx")
                        + ";Bộ Chỉ huy;30/9/2021;đang làm\n");
        place.book(
                "mat-giai-trinh.csv",
                "TUYỆT MẬT\nChỉ tiêu;Nguyên nhân;Giải pháp;Thời hạn\nKim ngạch xuất khẩu;" + marked("do Zyza") + ";"
                        + marked("phải Zbcd") + ";30/9/2021\n");
        place.book(
                "nghi-quyet.csv",
                "CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH THÁI NGUYÊN NHIỆM KỲ 2020-2025\n"
                        + "Chỉ tiêu;Đơn vị tính;Thực hiện năm 2019;Thực hiện năm 2020;Mục tiêu đến năm 2025\n"
                        + "Kim ngạch xuất khẩu;triệu USD;250;262;411\n"
                        + "Số đảng viên bị kỷ luật;đảng viên;" + restricted(24357) + ";" + restricted(25357) + ";"
                        + restricted(26357) + "\n");
        place.book(
                "nghi-quyet-2.csv",
                "CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH THÁI NGUYÊN NHIỆM KỲ 2020-2025\n"
                        + "Chỉ tiêu;Đơn vị tính;Mục tiêu đến năm 2025\n"
                        + "Số đảng viên bị kỷ luật;đảng viên;" + restricted(27357) + "\n");
        writeBroken(place.input().resolve("g.xlsx"));
        writeMarked(place.input().resolve("mat.xlsx"));
    }

    /** Restricted cells that cannot be understood, of which findings tell what stands there. */
    private void writeBroken(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Kỷ luật");
            SheetRows.write(sheet, 0, "UBND TỈNH THÁI NGUYÊN");
            SheetRows.write(sheet, 1, "Các chỉ tiêu chủ yếu 6 tháng đầu năm 2021 tỉnh Thái Nguyên");
            SheetRows.write(
                    sheet,
                    3,
                    "TT",
                    "Chỉ tiêu",
                    "Đơn vị tính",
                    "Kế hoạch năm 2021",
                    "Ước thực hiện 6 tháng đầu năm 2021");
            SheetRows.write(sheet, 4, "1", "Kim ngạch nhập khẩu", "triệu USD", 200, 90);
            SheetRows.write(sheet, 5, "2", "Thu ngân sách nhà nước", "tỷ đồng", 200, 90);
            SheetRows.write(sheet, 6, "3", "Tổ chức đảng bị kỷ luật", "tổ chức", "x", restricted("18.957.1"));
            SheetRows.write(sheet, 7, "4", "Số tổ chức đảng được kiểm tra", "tổ chức", "", "");
            sheet.getRow(7).getCell(3).setCellFormula(restricted("17957+A1"));
            sheet.getRow(7).getCell(4).setCellErrorValue((byte) 7);
            SheetRows.write(
                    sheet,
                    8,
                    "5",
                    "Số tổ chức đảng được giám sát chuyên đề",
                    "tổ chức",
                    "trên " + restricted(91957),
                    40);
            SheetRows.write(
                    sheet,
                    9,
                    "6",
                    "Đảng viên được giám sát chuyên đề",
                    restricted("kẻ lạ Zhij"),
                    restricted(92057),
                    40);
            SheetRows.write(sheet, 10, "7", "Sản lượng lương thực có hạt", "nghìn tấn", 200, 90);
            save(book, file);
        }
    }

    private void writeMarked(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetRows.write(book.createSheet("Tổng hợp"), 0, "Chỉ tiêu", "Kế hoạch năm 2021");
            SheetRows.write(book.getSheetAt(0), 1, "Kim ngạch xuất khẩu", marked(85357));
            SheetRows.write(book.createSheet(marked("Trận địa Zklm")), 0, "TUYỆT MẬT");
            Sheet form = book.createSheet("Tiến độ – chưa nhận ra");
            SheetRows.write(form, 0, marked("đồn Znop"));
            save(book, file);
        }
    }

    private static void save(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    /** An office's own restricted indicator, by the catalogue workbook that the program wrote. */
    private void writeCatalogue(Workplace place) throws IOException {
        assertThat(place.tiendo("catalogue")).isZero();
        try (InputStream in = Files.newInputStream(place.output().resolve("catalogue.xlsx"));
                Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheetAt(0);
            int head = 0;
            while (sheet.getRow(head) == null
                    || sheet.getRow(head).getCell(2) == null
                    || !sheet.getRow(head).getCell(2).toString().equals("Tên chỉ tiêu")) {
                head++;
            }
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            Row names = sheet.getRow(head);
            Map<String, String> own = Map.of(
                    "Mã", "zqrs-own",
                    "Tên chỉ tiêu", restricted("Quân số Ztuv dự bị"),
                    "Tên tiếng Anh", restricted("Reserve Zwxy"),
                    "Lĩnh vực", "Văn hóa, xã hội, môi trường",
                    "Đơn vị chịu trách nhiệm", "Sở Công Thương",
                    "Đơn vị tính", "người",
                    "Loại", "lũy kế trong năm",
                    "Phạm vi", "hạn chế");
            for (int i = 0; i < names.getLastCellNum(); i++) {
                row.createCell(i).setCellValue(own.getOrDefault(names.getCell(i).toString(), ""));
            }
            save(book, place.input().resolve("danh-muc.xlsx"));
        }
        Files.delete(place.output().resolve("catalogue.xlsx"));
        place.book(
                "h.csv",
                HEAD.replace("2021", "2017").replace("2020", "2016") + "Quân số Ztuv dự bị;người;" + restricted(93057)
                        + ";" + restricted(73057) + ";" + restricted(63057) + ";1,2\n");
    }

    /**
     * What a watch and the run that it starts print, and what they leave in the output folder: a process of its own, with a
     * book more that holds secrets in its text and name, until its first run has ended.
     */
    private String watched(Workplace place) throws IOException, InterruptedException {
        place.book(
                "k.csv",
                HEAD + "Số đảng viên bị kỷ luật;" + restricted("chi bộ Zefg") + ";" + restricted(95157) + ";;;\n");
        Path status = place.output().resolve("watch-status.json");
        ChildProcess watch = ChildProcess.start(
                Main.class,
                folder.resolve("watch.log"),
                Map.of("LC_ALL", "C.UTF-8"),
                List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m"),
                "watch",
                "--input=" + place.input(),
                "--output=" + place.output(),
                "--period=2021-H1",
                "--area=Thái Nguyên",
                "--review=all");
        try {
            while (watch.process().isAlive()
                    && !(Files.exists(status) && Files.readString(status).contains("\"exit\""))) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } finally {
            watch.process().destroy();
        }
        assertThat(watch.end()).as(watch.printed()).isZero();
        assertThat(watch.printed()).as("positive control: its run's findings").contains("k.csv", "Đã dừng theo dõi");
        return watch.printed();
    }

    private static boolean othersCanRead(Path file) throws IOException {
        String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        return rights.charAt(3) == 'r' || rights.charAt(6) == 'r';
    }

    /** Reports and letters are handed on, whoever can read them where they lie. */
    private static boolean isForOthers(String name) {
        return name.startsWith("report/") || name.startsWith("mail/");
    }

    private static Map<String, Set<String>> readByOthers(Path output, Traces traces) throws IOException {
        Map<String, Set<String>> holding = new TreeMap<>();
        for (Map.Entry<String, Set<String>> file : traces.under(output).entrySet()) {
            if (isForOthers(file.getKey()) || othersCanRead(output.resolve(file.getKey()))) {
                holding.put(file.getKey(), file.getValue());
            }
        }
        return holding;
    }

    @Test
    void nothingIsLeftOfSecretsWhereOthersCanRead() throws IOException, InterruptedException {
        Workplace place = new Workplace(folder);
        writeBooks(place);
        writeCatalogue(place);
        String[] about = {"--period=2021-H1", "--area=Thái Nguyên", "--review=all"};
        assertThat(place.tiendo("run", about)).isEqualTo(1);
        place.book(
                "a.csv",
                Files.readString(place.input().resolve("a.csv"))
                        .replace("71357", String.valueOf(restricted(71457)))
                        .replace("91357", String.valueOf(restricted(91250)))
                        .replace("150", "151"));
        assertThat(place.tiendo("check", "--period=2021-H1")).isEqualTo(1);
        assertThat(place.tiendo("run", about)).isEqualTo(1);
        assertThat(place.tiendo("report")).isZero();
        assertThat(place.tiendo("approve", "--by=Chánh Văn phòng")).isZero();
        assertThat(place.tiendo("report", "--lang=en")).isZero();
        assertThat(place.tiendo("mail", "--dry-run")).isIn(0, 1);
        assertThat(place.tiendo("mail")).isIn(0, 1);
        assertThat(place.tiendo("template")).isIn(0, 1);
        assertThat(place.tiendo("catalogue")).isIn(0, 1);
        String watched = watched(place);
        assertThat(place.output().resolve("watch-status.json")).exists();
        assertThat(restricted.in(watched)).isEmpty();
        assertThat(marked.in(watched)).isEmpty();
        assertThat(marked.under(place.output())).isEmpty();
        assertThat(marked.in(place.printed())).isEmpty();
        assertThat(restricted.under(place.output()))
                .as("positive control")
                .containsKeys("dashboard-restricted.html", "review/a.csv.cach-doc.xlsx");
        assertThat(Files.readString(place.output().resolve("dashboard-restricted.html")))
                .as("positive control: a term's target")
                .contains("26.357");
        assertThat(readByOthers(place.output(), restricted)).isEmpty();
        assertThat(restricted.in(place.printed())).isEmpty();
    }
}
