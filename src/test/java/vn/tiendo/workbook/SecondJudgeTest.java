package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.tiendo.SharedFiles;

/** POI's full model reads the same books; numbers, kinds, merges and hidden marks must be the same. */
final class SecondJudgeTest {

    @Test
    void agreesWithPoisFullModelOnEveryNumberOfTheRealBooks() throws IOException {
        assertThat(disagreements(SharedFiles.require("workbooks"))).isEmpty();
    }

    static List<String> disagreements(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList()) {
                found.addAll(compare(file));
            }
        }
        return found;
    }

    static List<String> compare(Path file) throws IOException {
        Map<String, Grid> grids = new LinkedHashMap<>();
        new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                .read(new SourceFile(file.getFileName().toString(), file), grid -> grids.put(grid.sheet(), grid));
        List<String> found = new ArrayList<>();
        File opened = file.toFile();
        try (Workbook book = WorkbookFactory.create(opened, null, true)) {
            for (Sheet sheet : book) {
                Grid grid = grids.get(sheet.getSheetName());
                if (grid == null) {
                    found.add(file.getFileName() + " lacks " + sheet.getSheetName());
                } else {
                    compare(sheet, grid)
                            .forEach(d -> found.add(file.getFileName() + "!" + sheet.getSheetName() + " " + d));
                }
            }
        }
        return found;
    }

    private static List<String> compare(Sheet sheet, Grid grid) {
        List<String> found = new ArrayList<>();
        Set<Merge> merges = new HashSet<>();
        for (CellRangeAddress r : sheet.getMergedRegions()) {
            merges.add(new Merge(r.getFirstRow(), r.getLastRow(), r.getFirstColumn(), r.getLastColumn()));
        }
        if (!merges.equals(new HashSet<>(grid.merges()))) {
            found.add("merges");
        }
        for (Row row : sheet) {
            if (row.getZeroHeight() != grid.rowHidden(row.getRowNum())) {
                found.add("hidden row " + row.getRowNum());
            }
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                compare(cell, grid.cell(cell.getRowIndex(), cell.getColumnIndex()))
                        .ifPresent(d -> found.add(cell.getAddress() + " " + d));
            }
        }
        return found;
    }

    private static Optional<String> compare(org.apache.poi.ss.usermodel.Cell theirs, Optional<Cell> mine) {
        CellType type =
                theirs.getCellType() == CellType.FORMULA ? theirs.getCachedFormulaResultType() : theirs.getCellType();
        String seen = mine.map(cell -> cell.kind() + " " + cell.text()).orElse("nothing");
        switch (type) {
            case NUMERIC -> {
                double number = theirs.getNumericCellValue();
                boolean same = mine.filter(cell -> cell.number() == number
                                || cell.kind() == CellKind.UNCALCULATED
                                || cell.kind() == CellKind.INVALID)
                        .isPresent();
                return same ? Optional.empty() : Optional.of("number " + number + " read as " + seen);
            }
            case STRING -> {
                boolean blank = theirs.getStringCellValue().isBlank() || mine.isPresent();
                return blank
                        ? Optional.empty()
                        : Optional.of("text " + theirs.getStringCellValue() + " read as " + seen);
            }
            case BOOLEAN, ERROR -> {
                String name = type.name();
                boolean same =
                        mine.filter(cell -> cell.kind().name().equals(name)).isPresent();
                return same ? Optional.empty() : Optional.of(name + " read as " + seen);
            }
            default -> {
                return mine.isEmpty() ? Optional.empty() : Optional.of("nothing read as " + seen);
            }
        }
    }
}
