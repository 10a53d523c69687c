package vn.tiendo.forms;

import static vn.tiendo.forms.FormColumn.choice;
import static vn.tiendo.forms.FormColumn.offer;
import static vn.tiendo.forms.FormColumn.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.model.Department;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Predecessor;
import vn.tiendo.reference.AreaRow;
import vn.tiendo.reference.Conversions;
import vn.tiendo.view.Messages;

/** Writes the catalogue in force as a workbook to edit; {@link CatalogueReader} reads it back. */
public final class CatalogueWorkbook {

    private static final int SPARE = 30;

    private final CatalogueState state;
    private final Messages messages;
    private final List<String> names;
    private final List<String> remove;

    private CatalogueWorkbook(CatalogueState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.names =
                state.catalogue().indicators().stream().map(Indicator::nameVi).toList();
        this.remove = List.of(messages.text("forms.remove"));
    }

    /** The bytes of the workbook. */
    public static byte[] of(CatalogueState state, Messages messages) throws IOException {
        CatalogueWorkbook workbook = new CatalogueWorkbook(state, messages);
        try (FormBook book = new FormBook()) {
            book.add(workbook.indicators());
            book.add(workbook.aliases());
            book.add(workbook.departments());
            book.add(workbook.areas());
            return book.bytes();
        }
    }

    private FormTable table(String sheet, String part, List<FormColumn> columns, List<List<String>> rows) {
        List<String> how =
                List.of(messages.text("forms.catalogue.how"), messages.text("forms.catalogue." + part + ".how"));
        return new FormTable(sheet, messages.text("forms.catalogue." + part), how, columns, rows, SPARE, "");
    }

    private FormTable indicators() {
        List<FormColumn> columns = List.of(
                choice(CatalogueForm.REMOVE, heading(CatalogueForm.REMOVE), note(CatalogueForm.REMOVE), 6, remove),
                column(CatalogueForm.CODE, 24),
                column(CatalogueForm.NAME_VI, 42),
                column(CatalogueForm.NAME_EN, 34),
                choices(CatalogueForm.SECTOR, 20, CatalogueWords.SECTORS),
                offer(
                        CatalogueForm.DEPARTMENT,
                        heading(CatalogueForm.DEPARTMENT),
                        note(CatalogueForm.DEPARTMENT),
                        26,
                        state.departments().all().stream().map(Department::name).toList()),
                offer(
                        CatalogueForm.UNIT,
                        heading(CatalogueForm.UNIT),
                        note(CatalogueForm.UNIT),
                        14,
                        Conversions.load().names()),
                column(CatalogueForm.PRICE_BASIS, 13),
                choices(CatalogueForm.KIND, 20, CatalogueWords.KINDS),
                choices(CatalogueForm.DIRECTION, 18, CatalogueWords.DIRECTIONS),
                choices(CatalogueForm.PERCENT_OF_PLAN, 9, CatalogueWords.YES_NO),
                choices(CatalogueForm.YEAR_END_ONLY, 9, CatalogueWords.YES_NO),
                choices(CatalogueForm.HEADLINE, 9, CatalogueWords.YES_NO),
                offer(CatalogueForm.PARENT, heading(CatalogueForm.PARENT), note(CatalogueForm.PARENT), 30, names),
                choices(CatalogueForm.AUTHORITY, 16, CatalogueWords.AUTHORITIES),
                choices(CatalogueForm.SCOPE, 14, CatalogueWords.SCOPES),
                column(CatalogueForm.ABNORMAL_YEARS, 14));
        return table(
                CatalogueForm.INDICATORS,
                "indicators",
                columns,
                state.catalogue().indicators().stream().map(this::row).toList());
    }

    private List<String> row(Indicator indicator) {
        String parent = indicator
                .parent()
                .flatMap(state.catalogue()::find)
                .map(Indicator::nameVi)
                .orElse("");
        return List.of(
                "",
                indicator.code(),
                indicator.nameVi(),
                indicator.nameEn(),
                CatalogueWords.SECTORS.word(indicator.sector(), messages),
                indicator.department(),
                indicator.unit(),
                indicator.priceBasis(),
                CatalogueWords.KINDS.word(indicator.kind(), messages),
                CatalogueWords.DIRECTIONS.word(indicator.direction(), messages),
                CatalogueWords.YES_NO.word(indicator.percentOfPlan(), messages),
                CatalogueWords.YES_NO.word(indicator.yearEndOnly(), messages),
                CatalogueWords.YES_NO.word(indicator.headline(), messages),
                parent,
                CatalogueWords.AUTHORITIES.word(indicator.leadingAuthority(), messages),
                CatalogueWords.SCOPES.word(indicator.scope(), messages),
                indicator.abnormalYears().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private FormTable aliases() {
        List<FormColumn> columns = List.of(
                choice(CatalogueForm.REMOVE, heading(CatalogueForm.REMOVE), note(CatalogueForm.REMOVE), 6, remove),
                offer(
                        CatalogueForm.INDICATOR,
                        heading(CatalogueForm.INDICATOR),
                        note(CatalogueForm.INDICATOR),
                        55,
                        names),
                column(CatalogueForm.WORDING, 75));
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : state.catalogue().indicators()) {
            indicator.aliases().forEach(alias -> rows.add(List.of("", indicator.nameVi(), alias)));
        }
        return table(CatalogueForm.ALIASES, "aliases", columns, rows);
    }

    private FormTable departments() {
        List<FormColumn> columns = List.of(
                choice(CatalogueForm.REMOVE, heading(CatalogueForm.REMOVE), note(CatalogueForm.REMOVE), 6, remove),
                column(CatalogueForm.CODE, 26),
                column(CatalogueForm.NAME, 40),
                column(CatalogueForm.FROM, 12),
                column(CatalogueForm.TO, 12),
                column(CatalogueForm.PREDECESSORS, 36),
                column(CatalogueForm.ALIASES_OF, 44),
                column(CatalogueForm.MAIL_TO, 32),
                column(CatalogueForm.MAIL_CC, 32));
        return table(
                CatalogueForm.DEPARTMENTS,
                "departments",
                columns,
                state.departments().all().stream().map(CatalogueWorkbook::row).toList());
    }

    private static List<String> row(Department department) {
        return List.of(
                "",
                department.code(),
                department.name(),
                date(department.from()),
                date(department.to()),
                department.predecessors().stream()
                        .map(CatalogueWorkbook::predecessor)
                        .collect(Collectors.joining(CatalogueForm.AND)),
                String.join(CatalogueForm.AND, department.aliases()),
                String.join("; ", department.recipients().to()),
                String.join("; ", department.recipients().cc()));
    }

    private static String predecessor(Predecessor predecessor) {
        return predecessor.indicators().isEmpty()
                ? predecessor.department()
                : predecessor.department()
                        + "="
                        + predecessor.indicators().stream().sorted().collect(Collectors.joining("+"));
    }

    private static String date(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private FormTable areas() {
        List<FormColumn> columns = List.of(
                choice(CatalogueForm.REMOVE, heading(CatalogueForm.REMOVE), note(CatalogueForm.REMOVE), 6, remove),
                column(CatalogueForm.CODE, 24),
                column(CatalogueForm.NAME, 32),
                choices(CatalogueForm.LEVEL, 14, CatalogueWords.LEVELS),
                column(CatalogueForm.WITHIN, 24),
                column(CatalogueForm.FROM, 12),
                column(CatalogueForm.TO, 12),
                column(CatalogueForm.CHANGES, 44),
                column(CatalogueForm.PREFIXES, 20),
                column(CatalogueForm.ALIASES_OF, 44));
        return table(
                CatalogueForm.AREAS,
                "areas",
                columns,
                state.areas().stream().map(this::row).toList());
    }

    private List<String> row(AreaRow area) {
        String level = CatalogueWords.LEVELS
                .read(area.level())
                .map(known -> CatalogueWords.LEVELS.word(known, messages))
                .orElse(area.level());
        return List.of(
                "",
                area.code(),
                area.name(),
                level,
                area.within(),
                area.from(),
                area.to(),
                area.territoryChanges(),
                area.prefixes(),
                area.aliases());
    }

    private FormColumn column(String key, int width) {
        return text(key, heading(key), note(key), width);
    }

    private FormColumn choices(String key, int width, ChoiceWords<?> words) {
        return choice(key, heading(key), note(key), width, words.all(messages));
    }

    private String heading(String key) {
        return messages.text("forms.column." + key);
    }

    private String note(String key) {
        String note = "forms.column." + key + ".note";
        return messages.has(note) ? messages.text(note) : "";
    }
}
