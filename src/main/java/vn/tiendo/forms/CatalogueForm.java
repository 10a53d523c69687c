package vn.tiendo.forms;

import vn.tiendo.reference.FormSheets;

/** Names of the sheets and keys of the columns of the catalogue workbook. */
final class CatalogueForm {

    static final String INDICATORS = FormSheets.PREFIX + "chỉ tiêu";
    static final String ALIASES = FormSheets.PREFIX + "tên gọi khác";
    static final String DEPARTMENTS = FormSheets.PREFIX + "đơn vị";
    static final String AREAS = FormSheets.PREFIX + "địa bàn";

    static final String REMOVE = "remove";
    static final String CODE = "code";
    static final String NAME_VI = "name_vi";
    static final String NAME_EN = "name_en";
    static final String SECTOR = "sector";
    static final String DEPARTMENT = "department";
    static final String UNIT = "unit";
    static final String PRICE_BASIS = "price_basis";
    static final String KIND = "kind";
    static final String DIRECTION = "direction";
    static final String PERCENT_OF_PLAN = "percent_of_plan";
    static final String YEAR_END_ONLY = "year_end_only";
    static final String HEADLINE = "headline";
    static final String PARENT = "parent";
    static final String AUTHORITY = "leading_authority";
    static final String SCOPE = "scope";
    static final String ABNORMAL_YEARS = "abnormal_years";

    static final String INDICATOR = "indicator";
    static final String WORDING = "wording";

    static final String NAME = "name";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PREDECESSORS = "predecessors";
    static final String ALIASES_OF = "aliases";
    static final String MAIL_TO = "mail_to";
    static final String MAIL_CC = "mail_cc";
    static final String LEVEL = "level";
    static final String WITHIN = "within";
    static final String CHANGES = "territory_changes";
    static final String PREFIXES = "prefixes";

    /** Separates values of one cell. */
    static final String AND = " | ";

    private CatalogueForm() {}
}
