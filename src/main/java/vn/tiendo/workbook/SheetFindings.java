package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Origin;

/** What is wrong with single cells of one sheet: each named while they are few, the rest counted in one finding. */
final class SheetFindings {

    private static final int NAMED = 20;

    /** How many cells more than the named ones have the same fault, and the last of them. */
    private static final class Rest {
        int total;
        CellAddress first = new CellAddress(0, 0);
        CellAddress last = first;
    }

    private final String file;
    private final String sheet;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<FindingCode, Rest> counts = new EnumMap<>(FindingCode.class);

    private int beyondGrid;
    private String firstBeyondGrid = "";

    SheetFindings(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void cell(FindingCode code, CellAddress cell, String found) {
        Rest rest = counts.computeIfAbsent(code, c -> new Rest());
        rest.total++;
        if (rest.total <= NAMED) {
            findings.add(Finding.at(code, new Origin(file, sheet, cell), found));
        } else {
            rest.first = rest.total == NAMED + 1 ? cell : rest.first;
            rest.last = cell;
        }
    }

    /** Places that several different contents claim. */
    void duplicates(GridBuilder built) {
        built.conflicts().forEach(cell -> cell(FindingCode.DUPLICATE_CELL, cell, ""));
    }

    /** A cell where Excel has no place for one; only their number and the first of them are kept. */
    void beyondGrid(String found) {
        firstBeyondGrid = beyondGrid == 0 ? found : firstBeyondGrid;
        beyondGrid++;
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        counts.forEach((code, rest) -> {
            if (rest.total > NAMED) {
                all.add(Finding.onSheet(code, file, sheet, rest.first + ":" + rest.last, ""));
            }
        });
        if (beyondGrid > 0) {
            all.add(Finding.onSheet(
                    FindingCode.CELL_BEYOND_GRID, file, sheet, "", firstBeyondGrid, Integer.toString(beyondGrid)));
        }
        return all;
    }
}
