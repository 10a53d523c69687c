package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.RowNote;

/** Builds observations as a workbook would give them; every call takes the next cell of its sheet. */
public final class Figures {

    private final String file;
    private final String sheet;
    private final Area area;
    private final boolean across;
    private int row;
    private int column = 4;

    /** Figures under each other. */
    public Figures(String file, String sheet, Area area) {
        this(file, sheet, area, 7, false);
    }

    private Figures(String file, String sheet, Area area, int row, boolean across) {
        this.file = file;
        this.sheet = sheet;
        this.area = area;
        this.row = row;
        this.across = across;
    }

    /** Figures beside each other in one row of a sheet, as books have the years of an indicator. */
    public static Figures inRow(String file, String sheet, Area area, int row) {
        return new Figures(file, sheet, area, row, true);
    }

    private CellAddress next() {
        return across ? new CellAddress(row, column++) : new CellAddress(row++, column);
    }

    /** What a cell says, as the test writes it: {@code "trên 94"} has a qualifier, {@code "361,7"} one digit. */
    public Observation of(
            Indicator indicator,
            Measure measure,
            Period period,
            String unit,
            String typed,
            int scale,
            FigureStatus status) {
        String number = typed.replaceAll("[^0-9,.\\-]", "");
        String qualifier = typed.substring(0, typed.length() - number.length()).strip();
        BigDecimal value = new BigDecimal(number.replace(".", "").replace(',', '.'));
        Figure figure = new Figure(
                new Origin(file, sheet, next()),
                "Một số chỉ tiêu chủ yếu",
                List.of(indicator.nameVi()),
                List.of("Năm " + period.year(), header(measure)),
                measure,
                java.util.Optional.of(period),
                "",
                unit,
                value,
                Math.max(0, value.scale()),
                typed,
                qualifier,
                bounds(qualifier, value),
                status,
                PlanAuthority.UNSTATED,
                "",
                List.<RowNote>of());
        return new Observation(
                indicator.code(),
                area,
                period,
                measure,
                value.movePointRight(scale),
                figure.decimals() - scale,
                scaled(figure.bounds(), scale),
                qualifier,
                status,
                PlanAuthority.UNSTATED,
                Optional.empty(),
                new ArrayList<>(List.of(figure)));
    }

    private static Bounds bounds(String qualifier, BigDecimal value) {
        return switch (qualifier) {
            case "dưới" -> Bounds.atMost(value);
            case "hơn" -> Bounds.atLeast(value);
            default -> Bounds.NONE;
        };
    }

    private static Bounds scaled(Bounds bounds, int scale) {
        return new Bounds(
                bounds.low().map(low -> low.movePointRight(scale)),
                bounds.high().map(high -> high.movePointRight(scale)));
    }

    private static String header(Measure measure) {
        return switch (measure) {
            case TARGET -> "Kế hoạch năm";
            case PCT_OF_PLAN -> "So kế hoạch năm (%)";
            case GROWTH_SAME_PERIOD, INDEX_SAME_PERIOD -> "So cùng kỳ (%)";
            case FORECAST -> "Ước cả năm";
            default -> "Ước thực hiện 6 tháng";
        };
    }
}
