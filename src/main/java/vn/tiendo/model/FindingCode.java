package vn.tiendo.model;

import java.util.Locale;

/**
 * Every kind of finding. The printed code is the name in kebab-case; it is stable, listed in the README, and each has
 * its sentence in the message bundles ({@code finding.<code>}, {@code .expected}).
 */
public enum FindingCode {
    // files
    UNREADABLE_FILE(Severity.ERROR),
    UNSUPPORTED_FORMAT(Severity.ERROR),
    PASSWORD_PROTECTED(Severity.ERROR),
    TOO_LARGE(Severity.ERROR),
    INCOMPLETE_FILE(Severity.ERROR),
    SECRET_WORKBOOK(Severity.ERROR),
    UNSAFE_CONTENT(Severity.ERROR),
    EMPTY_WORKBOOK(Severity.NOTE),
    FORMAT_DIFFERS_FROM_NAME(Severity.NOTE),
    // sheets and cells
    SHEET_MISSING(Severity.WARNING),
    UNREADABLE_SHEET(Severity.ERROR),
    DUPLICATE_SHEET_NAME(Severity.WARNING),
    DUPLICATE_CELL(Severity.WARNING),
    CELL_BEYOND_GRID(Severity.WARNING),
    HIDDEN_SHEET(Severity.NOTE),
    HIDDEN_ROWS(Severity.NOTE),
    HIDDEN_COLUMNS(Severity.NOTE),
    /** Numbers that people do not see in their cells: below a merged block, or in a format that prints nothing. */
    HIDDEN_CELLS(Severity.NOTE),
    FORMULA_NOT_CALCULATED(Severity.WARNING),
    ERROR_CELL(Severity.WARNING),
    INVALID_NUMBER(Severity.WARNING),
    AMBIGUOUS_NUMBER(Severity.WARNING),
    UNREADABLE_CELL(Severity.WARNING),
    // tables
    HEADER_NOT_UNDERSTOOD(Severity.WARNING),
    COLUMN_NOT_UNDERSTOOD(Severity.WARNING),
    PERIOD_UNKNOWN(Severity.WARNING),
    /** No title or heading names a time, and the name of the sheet or file does. */
    PERIOD_FROM_NAME(Severity.NOTE),
    INDEX_OR_GROWTH_UNCLEAR(Severity.WARNING),
    /** "Vượt 2,2 lần": words that give no number. */
    AMBIGUOUS_WORDING(Severity.WARNING),
    /** "Thêm 7 xã (có 2 xã đảo)" where a number belongs. */
    NUMBER_AMONG_WORDS(Severity.WARNING),
    /** A day, month or quarter that no calendar has. */
    IMPOSSIBLE_DATE(Severity.WARNING),
    NUMBERS_OUTSIDE_TABLES(Severity.NOTE),
    FORM_OF_ZEROS(Severity.NOTE),
    /** A word on the form of corrections that is none of those offered. */
    CORRECTION_NOT_UNDERSTOOD(Severity.WARNING),
    /** Corrections that contradict each other or themselves. */
    CORRECTION_CONTRADICTORY(Severity.WARNING),
    /** A line of what earlier runs kept that somebody broke: it counts for nothing, and the file stays as it is. */
    KEPT_LINE_BROKEN(Severity.WARNING),
    /** A cell of a catalogue workbook that cannot be meant; its row changes nothing. */
    CATALOGUE_MISTAKE(Severity.WARNING),
    CATALOGUE_CHANGED(Severity.NOTE),
    // indicators
    UNKNOWN_INDICATOR(Severity.NOTE),
    UNIT_NOT_CONVERTIBLE(Severity.WARNING),
    DUPLICATE_FIGURE(Severity.NOTE),
    CONFLICTING_FIGURES(Severity.ERROR),
    UNIT_SLIP(Severity.ERROR),
    REPLACED_WORKBOOK(Severity.NOTE),
    STATED_PERCENT_DIFFERS(Severity.WARNING),
    STATED_GROWTH_DIFFERS(Severity.WARNING),
    BASE_REVISED(Severity.NOTE),
    BASE_STRONGLY_REVISED(Severity.WARNING),
    PARTS_DIFFER_FROM_TOTAL(Severity.WARNING),
    GROWTH_OUTSIDE_PARTS(Severity.WARNING),
    SEVERAL_DENOMINATORS(Severity.WARNING),
    PLAN_REVISED(Severity.NOTE),
    BUILT_FROM_PARTS(Severity.NOTE),
    AREA_ASSUMED(Severity.WARNING),
    AREA_FROM_FILE_NAME(Severity.NOTE),
    /** No workbook of the run names an area: all are taken to be about one place. */
    AREA_UNNAMED(Severity.WARNING),
    AREA_UNKNOWN(Severity.WARNING),
    PERCENT_MEANS_POINTS(Severity.NOTE),
    VERDICT_DIFFERS(Severity.NOTE),
    /** Part and whole of a past year differ so much that unit or basis must have changed: that year is not used. */
    BASIS_CHANGED(Severity.WARNING),
    /** A plan of 0 for what should grow: a form that nobody filled in. */
    PLAN_OF_ZERO(Severity.WARNING),
    /** A target judged by a printed percentage of a plan whose level stands nowhere. */
    JUDGED_BY_PERCENT(Severity.NOTE),
    /** Past years judged by what the growth of the year after implies, since no workbook prints their part itself. */
    SHARE_FROM_GROWTH(Severity.NOTE),
    /** A span such as 1 January to 20 June taken as the half-year. */
    SPAN_AS_PERIOD(Severity.NOTE),
    /** Amounts of areas since merged, added up. */
    SUMMED_PREDECESSORS(Severity.NOTE),
    /** Figures of another territory that cannot be brought to the present one. */
    NOT_COMPARABLE(Severity.WARNING),
    REVISED_SINCE_LAST_RUN(Severity.NOTE),
    // the run
    SAMPLES_SET_ASIDE(Severity.NOTE),
    ILLUSTRATIVE_FIGURES(Severity.NOTE),
    NO_WORKBOOKS(Severity.ERROR),
    NOTHING_TO_PUBLISH(Severity.ERROR);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
