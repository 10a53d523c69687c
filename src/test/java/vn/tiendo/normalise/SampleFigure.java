package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Origin;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.RowNote;

/** Figures for tests, written the way one would read them from a sheet. */
final class SampleFigure {

    private static final String PROVINCE_TITLE = "MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI TỈNH THÁI NGUYÊN";

    private String file = "so.xlsx";
    private String sheet = "Bieu 1";
    private String cell = "E9";
    private String table = PROVINCE_TITLE;
    private List<String> path = List.of();
    private List<String> header = List.of("Ước thực hiện 6 tháng năm 2021");
    private Measure measure = Measure.ACTUAL;
    private Period period = Period.half(2021, 1);
    private String area = "";
    private String unit = "tỷ đồng";
    private String value = "1";
    private String qualifier = "";
    private Bounds bounds = Bounds.NONE;
    private FigureStatus status = FigureStatus.UNSTATED;
    private PlanAuthority authority = PlanAuthority.UNSTATED;
    private String prices = "";
    private final List<RowNote> notes = new ArrayList<>();

    static SampleFigure row(String... path) {
        SampleFigure figure = new SampleFigure();
        figure.path = List.of(path);
        return figure;
    }

    SampleFigure in(String newFile) {
        file = newFile;
        return this;
    }

    SampleFigure onSheet(String newSheet) {
        sheet = newSheet;
        return this;
    }

    SampleFigure at(String newCell) {
        cell = newCell;
        return this;
    }

    SampleFigure titled(String newTable) {
        table = newTable;
        return this;
    }

    SampleFigure within(String newArea) {
        area = newArea;
        return this;
    }

    SampleFigure under(String... newHeader) {
        header = List.of(newHeader);
        return this;
    }

    SampleFigure measured(Measure newMeasure) {
        measure = newMeasure;
        return this;
    }

    SampleFigure of(Period newPeriod) {
        period = newPeriod;
        return this;
    }

    SampleFigure inArea(String newArea) {
        area = newArea;
        return this;
    }

    /** The value as printed, with a point, and its unit. */
    SampleFigure value(String newValue, String newUnit) {
        value = newValue;
        unit = newUnit;
        return this;
    }

    SampleFigure about(String newQualifier) {
        qualifier = newQualifier;
        return this;
    }

    SampleFigure between(Bounds newBounds) {
        bounds = newBounds;
        return this;
    }

    SampleFigure status(FigureStatus newStatus) {
        status = newStatus;
        return this;
    }

    SampleFigure by(PlanAuthority newAuthority) {
        authority = newAuthority;
        return this;
    }

    SampleFigure prices(String newPrices) {
        prices = newPrices;
        return this;
    }

    SampleFigure note(String heading, String text) {
        notes.add(new RowNote(heading, text));
        return this;
    }

    Figure figure() {
        BigDecimal number = new BigDecimal(value);
        return new Figure(
                new Origin(file, sheet, CellAddress.parse(cell)),
                table,
                path,
                header,
                measure,
                Optional.of(period),
                area,
                unit,
                number,
                number.scale(),
                value,
                qualifier,
                bounds,
                status,
                authority,
                prices,
                notes);
    }
}
