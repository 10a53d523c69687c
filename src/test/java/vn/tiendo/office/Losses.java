package vn.tiendo.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.tiendo.reference.ReadingForm;

/** What of a person's workbook is not in its marked-up copy, cell by cell and part by part. */
final class Losses {

    private final List<String> found = new ArrayList<>();

    private Losses() {}

    static List<String> between(Path original, Path copy) throws IOException {
        Losses losses = new Losses();
        try (Workbook before = WorkbookFactory.create(original.toFile(), null, true);
                Workbook after = WorkbookFactory.create(copy.toFile(), null, true)) {
            losses.books(before, after);
        }
        losses.same("parts", opaqueParts(original), opaqueParts(copy));
        return losses.found;
    }

    private void same(String what, Object before, Object after) {
        if (!before.equals(after) && found.size() < 50) {
            found.add(what + ": " + before + " became " + after);
        }
    }

    private void books(Workbook before, Workbook after) {
        same("names", names(before), names(after));
        same("pictures", pictures(before), pictures(after));
        int sheets = 0;
        for (Sheet sheet : before) {
            if (!ReadingForm.isNamed(sheet.getSheetName())) {
                sheets++;
                Sheet copy = after.getSheet(sheet.getSheetName());
                same(sheet.getSheetName(), true, copy != null);
                if (copy != null) {
                    same(
                            sheet.getSheetName() + " hidden",
                            before.getSheetVisibility(before.getSheetIndex(sheet)),
                            after.getSheetVisibility(after.getSheetIndex(copy)));
                    sheets(sheet, copy);
                }
            }
        }
        same("number of sheets", sheets + 1, after.getNumberOfSheets());
    }

    private static List<String> names(Workbook book) {
        int form = book.getSheetIndex(ReadingForm.SHEET);
        return book.getAllNames().stream()
                .filter(name -> form < 0 || name.getSheetIndex() != form)
                .map(Losses::name)
                .sorted()
                .toList();
    }

    private static String name(Name name) {
        return name.getNameName() + "@" + name.getSheetIndex()
                + (name.isFunctionName() ? "" : "=" + name.getRefersToFormula());
    }

    private static List<Integer> pictures(Workbook book) {
        return book.getAllPictures().stream()
                .map(picture -> Arrays.hashCode(picture.getData()))
                .toList();
    }

    private void sheets(Sheet before, Sheet after) {
        String name = before.getSheetName();
        same(name + " merges", before.getMergedRegions(), after.getMergedRegions());
        same(name + " protection", before.getProtect(), after.getProtect());
        same(
                name + " validations",
                before.getDataValidations().size(),
                after.getDataValidations().size());
        same(
                name + " conditional formats",
                before.getSheetConditionalFormatting().getNumConditionalFormattings(),
                after.getSheetConditionalFormatting().getNumConditionalFormattings());
        same(
                name + " pane",
                String.valueOf(before.getPaneInformation() != null),
                String.valueOf(after.getPaneInformation() != null));
        if (before instanceof HSSFSheet old) {
            same(name + " shapes", shapes(old), shapes((HSSFSheet) after));
        }
        int widest = 0;
        for (Row row : before) {
            Row copy = after.getRow(row.getRowNum());
            same(name + " row " + (row.getRowNum() + 1), true, copy != null);
            if (copy != null) {
                same(name + " height " + (row.getRowNum() + 1), row.getHeight(), copy.getHeight());
                same(name + " hidden row " + (row.getRowNum() + 1), row.getZeroHeight(), copy.getZeroHeight());
                for (Cell cell : row) {
                    widest = Math.max(widest, cell.getColumnIndex());
                    Cell marked = copy.getCell(cell.getColumnIndex());
                    same(name + "!" + cell.getAddress(), content(cell), marked == null ? "nothing" : content(marked));
                    if (marked != null) {
                        same(name + "!" + cell.getAddress() + " style", look(cell), look(marked));
                        comment(name, cell, marked);
                    }
                }
            }
        }
        for (int column = 0; column <= widest; column++) {
            same(name + " width " + column, before.getColumnWidth(column), after.getColumnWidth(column));
            same(name + " hidden column " + column, before.isColumnHidden(column), after.isColumnHidden(column));
        }
    }

    /** Comments are shapes too, and may be added. */
    private static long shapes(HSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? 0
                : sheet.getDrawingPatriarch().getChildren().stream()
                        .filter(shape -> !(shape instanceof org.apache.poi.hssf.usermodel.HSSFComment))
                        .count();
    }

    private void comment(String sheet, Cell before, Cell after) {
        if (before.getCellComment() != null) {
            String own = before.getCellComment().getString().getString();
            String now = after.getCellComment() == null
                    ? ""
                    : after.getCellComment().getString().getString();
            same(sheet + "!" + before.getAddress() + " keeps its comment", true, now.startsWith(own));
        }
    }

    private static String content(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String formula = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() + " " : "";
        return formula
                + switch (type) {
                    case NUMERIC -> String.valueOf(cell.getNumericCellValue());
                    case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                    case ERROR -> "#" + cell.getErrorCellValue();
                    case STRING -> "'" + cell.getStringCellValue();
                    default -> "";
                };
    }

    /** All of the look but the fill. */
    private static String look(Cell cell) {
        CellStyle style = cell.getCellStyle();
        org.apache.poi.ss.usermodel.Font font = cell.getSheet().getWorkbook().getFontAt(style.getFontIndex());
        return style.getDataFormatString() + " " + style.getAlignment() + " " + style.getVerticalAlignment() + " "
                + style.getIndention() + " " + style.getWrapText() + " " + style.getRotation() + " " + style.getLocked()
                + " " + style.getBorderTop() + style.getBorderBottom() + style.getBorderLeft() + style.getBorderRight()
                + " " + font.getFontName() + " " + font.getFontHeight() + " " + font.getBold() + " " + font.getItalic()
                + " " + font.getUnderline() + " " + font.getColor();
    }

    /** What no program but Excel looks into: macros, pictures, charts, embedded files, by name with its bytes. */
    private static Map<String, Integer> opaqueParts(Path file) throws IOException {
        Map<String, Integer> parts = new TreeMap<>();
        if (!String.valueOf(file).endsWith(".xls")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    if (entry.getName()
                                    .matches(
                                            ".*/(media|charts|embeddings|theme|diagrams|vbaProject.bin|printerSettings).*")
                            && !entry.isDirectory()
                            && !entry.getName().endsWith(".rels")) {
                        byte[] bytes = zip.getInputStream(entry).readAllBytes();
                        boolean xml = entry.getName().endsWith(".xml");
                        parts.put(entry.getName(), xml ? XmlContent.of(bytes).hashCode() : Arrays.hashCode(bytes));
                    }
                }
            }
            return parts;
        }
        try (POIFSFileSystem old = new POIFSFileSystem(file.toFile(), true)) {
            streams(old.getRoot(), "", parts);
        }
        return parts;
    }

    private static void streams(DirectoryNode folder, String path, Map<String, Integer> parts) throws IOException {
        for (Entry entry : folder) {
            String name = path + "/" + entry.getName();
            if (entry instanceof DirectoryNode below) {
                streams(below, name, parts);
            } else if (!name.equals("/Workbook") && !name.equals("/Book") && !name.contains("SummaryInformation")) {
                try (DocumentInputStream stream = new DocumentInputStream((DocumentNode) entry)) {
                    parts.put(name, Arrays.hashCode(stream.readAllBytes()));
                }
            }
        }
    }
}
