package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.GridBuilder;

/** Sheets without a time take that of their name, of the rest of the book, or of the file, in this order. */
class NamedPeriodsTest {

    @Test
    void aFileNamedAfterItsMonths() {
        Recognised read = Recognised.of(silent("bao-cao/BC_KTXH_6T2021.xlsx", "Bieu 1"));

        assertThat(read.at("B2")).isEqualTo("actual@2021-H1 tấn 120");
        assertThat(read.findings)
                .filteredOn(finding -> finding.code() == FindingCode.PERIOD_FROM_NAME)
                .singleElement()
                .extracting(Finding::found)
                .isEqualTo("bao-cao/BC_KTXH_6T2021.xlsx");
    }

    @Test
    void theSheetsNameIsNearer() {
        Recognised read = Recognised.of(silent("BC_thang6_2021.xlsx", "Thang 5.2021"));

        assertThat(read.at("B2")).isEqualTo("actual@2021-05 tấn 120");
    }

    @Test
    void daysOfSendingAndSpansOfYearsTellNothing() {
        assertThat(Recognised.of(silent("2021-06-29-Bieu.xlsx", "Bieu 1")).at("B2"))
                .isEqualTo("nothing");
        assertThat(Recognised.of(silent("NienGiam_2016-2020.xlsx", "Bieu 1")).at("B2"))
                .isEqualTo("nothing");
        assertThat(NamedPeriods.ofFile("BC_quy1_2021 va quy2_2021.xlsx")).isEmpty();
    }

    @Test
    void aTitleElsewhereInTheBookComesFirst() {
        Recognised read = Recognised.of(titled("Kết quả quý I năm 2020"), silent("BC_6T2021.xlsx", "Bieu 2"));

        assertThat(read.figures)
                .filteredOn(figure -> figure.origin().sheet().equals("Bieu 2"))
                .allMatch(figure -> figure.period().orElseThrow().code().equals("2020-Q1"));
        assertThat(read.findings).noneMatch(finding -> finding.code() == FindingCode.PERIOD_FROM_NAME);
    }

    @Test
    void aYearInTheNameOfTheFileDatesMonthsInHeadings() {
        GridBuilder grid = new GridBuilder("So lieu 2021.xlsx", "Bieu 1");
        grid.text(0, 1, "Thực hiện 6 tháng (tấn)", CellStyle.PLAIN);
        Recognised read = Recognised.of(rows(grid));

        assertThat(read.at("B2")).isEqualTo("actual@2021-H1 tấn 120");
    }

    private static Grid titled(String title) {
        return Recognised.sheetOf("BC_6T2021.xlsx", title, "|Thực hiện (tấn)", "Thép|120", "Chè|80")
                .build();
    }

    private static Grid silent(String file, String sheet) {
        GridBuilder grid = new GridBuilder(file, sheet);
        grid.text(0, 1, "Thực hiện (tấn)", CellStyle.PLAIN);
        return rows(grid);
    }

    private static Grid rows(GridBuilder grid) {
        grid.text(1, 0, "Thép", CellStyle.PLAIN).number(1, 1, 120, CellStyle.PLAIN);
        grid.text(2, 0, "Chè", CellStyle.PLAIN).number(2, 1, 80, CellStyle.PLAIN);
        return grid.build();
    }
}
