package vn.tiendo.office;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.ColumnLayout;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.view.Messages;

/**
 * The words to choose from, in hidden columns of the form: a list in the validation itself holds no more than 255
 * characters. Their codes stand beside them, so that the form is understood in whatever language it was written.
 */
final class Choices {

    private static final List<String> USUAL_UNITS =
            List.of("%", "tỷ đồng", "triệu đồng", "triệu USD", "tấn", "nghìn tấn", "ha", "người", "nghìn người");

    private final int roles;
    private final int measures;
    private final int periods;
    private final int units;

    private Choices(int roles, int measures, int periods, int units) {
        this.roles = roles;
        this.measures = measures;
        this.periods = periods;
        this.units = units;
    }

    static Choices write(Sheet sheet, FormPen pen, List<TableLayout> layouts) {
        Messages messages = pen.messages();
        List<CellRole> roles = List.of(CellRole.FIGURE, CellRole.IGNORED);
        List<Measure> measures = List.of(Measure.values());
        List<Period> periods = List.copyOf(periods(layouts));
        Collection<String> units = units(layouts);
        list(sheet, FormColumn.ROLE_WORDS, words(messages, roles.stream().map(FormWords::role)));
        list(sheet, FormColumn.ROLE_CODES, roles.stream().map(CellRole::name).toList());
        list(sheet, FormColumn.MEASURE_WORDS, words(messages, measures.stream().map(FormWords::measure)));
        list(
                sheet,
                FormColumn.MEASURE_CODES,
                measures.stream().map(Measure::code).toList());
        list(
                sheet,
                FormColumn.PERIOD_WORDS,
                periods.stream().map(pen.periods()::name).toList());
        list(sheet, FormColumn.PERIOD_CODES, periods.stream().map(Period::code).toList());
        list(sheet, FormColumn.UNIT_WORDS, units);
        return new Choices(roles.size(), measures.size(), periods.size(), units.size());
    }

    private static List<String> words(Messages messages, Stream<String> keys) {
        return keys.map(messages::text).toList();
    }

    private static void list(Sheet sheet, FormColumn column, Collection<String> values) {
        int number = 0;
        for (String value : values) {
            int at = number++;
            Row row = Optional.ofNullable(sheet.getRow(at)).orElseGet(() -> sheet.createRow(at));
            row.createCell(column.index()).setCellValue(value);
        }
    }

    /** The periods the book names, and the usual ones of the years it reports; the newest first. */
    private static Collection<Period> periods(List<TableLayout> layouts) {
        TreeSet<Period> periods = new TreeSet<>(Comparator.reverseOrder());
        for (TableLayout layout : layouts) {
            layout.reportingYear().ifPresent(year -> addUsual(periods, year));
            for (ColumnLayout column : layout.columns()) {
                column.period().ifPresent(periods::add);
            }
        }
        return periods;
    }

    private static void addUsual(Set<Period> periods, int reported) {
        for (int year = reported - 1; year <= reported + 1; year++) {
            periods.add(Period.year(year));
            periods.add(Period.half(year, 1));
            periods.add(Period.quarter(year, 1));
            periods.add(Period.quarter(year, 2));
            periods.add(Period.cumulative(year, 9));
        }
    }

    /** The units the book prints, and those that are always at hand. */
    private static Collection<String> units(List<TableLayout> layouts) {
        TreeSet<String> units = new TreeSet<>();
        layouts.forEach(
                layout -> layout.columns().stream().map(ColumnLayout::unit).forEach(units::add));
        units.remove("");
        units.addAll(USUAL_UNITS);
        return units;
    }

    /** Offers the words in the rows of the form; periods and units may also be typed. */
    void offer(Sheet sheet, int first, int last) {
        offer(sheet, FormColumn.ROLE, FormColumn.ROLE_WORDS, roles, first, last, true);
        offer(sheet, FormColumn.MEASURE, FormColumn.MEASURE_WORDS, measures, first, last, true);
        offer(sheet, FormColumn.PERIOD, FormColumn.PERIOD_WORDS, periods, first, last, false);
        offer(sheet, FormColumn.UNIT, FormColumn.UNIT_WORDS, units, first, last, false);
    }

    private static void offer(
            Sheet sheet, FormColumn column, FormColumn words, int count, int first, int last, boolean only) {
        if (count == 0) {
            return;
        }
        String letter = CellAddress.columnName(words.index());
        String range = "'" + ReadingForm.SHEET + "'!$" + letter + "$1:$" + letter + "$" + count;
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(range),
                new CellRangeAddressList(first, last, column.index(), column.index()));
        validation.setSuppressDropDownArrow(sheet instanceof XSSFSheet);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(only);
        sheet.addValidationData(validation);
    }
}
