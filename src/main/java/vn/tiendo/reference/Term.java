package vn.tiendo.reference;

/** What a wording in a heading says. The wordings themselves are data ({@code wordings.tsv}). */
public enum Term {
    /** A plan, target or estimate of a budget. */
    PLAN,
    /** A plan where a time stands beside it ("Chỉ tiêu 2023"); alone it heads the labels. */
    GOAL,
    /** A plan named only by who set it ("HĐND giao"), where nothing else tells what the number is. */
    ASSIGNED,
    /** A result of a closed or reporting period. */
    ACTUAL,
    /** A result still estimated ("ước tính"). */
    ESTIMATE,
    /** A result still preliminary ("sơ bộ"). */
    PRELIMINARY,
    /** A final result ("chính thức", "quyết toán"). */
    OFFICIAL,
    /** A statement about a time that is not over ("dự báo", "dự kiến"). */
    FORECAST,
    /** January up to the reporting month. */
    CUMULATED,
    /** Stands on a day ("dư nợ", "hiện có"), whatever months the title names. */
    STOCK,
    /** Adds up over the year, so that "đến 30/6" means from January on. */
    FLOW,
    /** The reporting month or quarter by itself. */
    SINGLE,
    /** That, where it says "in the period", which is as long as the report's. */
    IN_PERIOD,
    /** That, where it says that it is the quarter. */
    IN_QUARTER,
    /** What there was when the reporting period began. */
    OPENING,
    /** What there was when the year began. */
    YEAR_OPENING,
    /** On the last day of the period: "cuối kỳ". */
    CLOSING,
    /** A place among others, or a weight: no amount of anything. */
    RANK,
    /** A score that is called an index: "PAR INDEX". */
    SCORE,
    /** What a plan still lacks. */
    REMAINING,
    /** The whole year. */
    WHOLE_YEAR,
    /** A term of office or of a plan of five years, or its end: which one, the title says. */
    WHOLE_TERM,
    /** Some years of a term, or a point within it, without saying which. */
    PART_OF_TERM,
    SHARE,
    /** A change in per cent, 0 meaning none. */
    GROWTH,
    /** A ratio in per cent, 100 meaning no change. */
    INDEX,
    /** More or less than before, in per cent or in units. */
    CHANGE,
    CONTRIBUTION,
    /** How much of a plan was reached. */
    ATTAINMENT,
    /** Money or cases of a year before that go on in this one: the year named beside it is none of the numbers'. */
    CARRIED_OVER,
    /** How it went with a target: beside such headings "Đạt" is one too, and no percentage. */
    OUTCOME,
    /** A mean over several years or similar: a number of its own kind. */
    AVERAGE,
    /** Introduces what the number is compared with. */
    COMPARED,
    /** The base "same period a year before". */
    SAME_PERIOD,
    /** The base "month, quarter or season before". */
    PREVIOUS_PERIOD,
    /** That base, where it says that it is a month. */
    PREVIOUS_MONTH,
    /** That base, where it says that it is a quarter. */
    PREVIOUS_QUARTER,
    /** The year before. */
    LAST_YEAR,
    NEXT_YEAR,
    /** A fixed base. */
    FIXED_BASE,
    /** The whole that a part is measured against. */
    WHOLE,
    /** The reporting period, without naming it. */
    THIS_PERIOD,
    /** Constant prices; a year may follow. */
    PRICE_CONSTANT,
    /** Prices of the time. */
    PRICE_CURRENT,
    QUANTITY,
    MONEY,
    AUTHORITY_CENTRAL,
    AUTHORITY_COUNCIL,
    AUTHORITY_COMMITTEE,
    AUTHORITY_PROVINCE,
    AUTHORITY_PARTY,
    AUTHORITY_DISTRICT,
    /** Heading of the label column. */
    LABEL_HEADING,
    UNIT_HEADING,
    NUMBERING_HEADING,
    CODE_HEADING,
    NOTE_HEADING,
    /** Words that look like another term but are part of a name. */
    NAME,
    /** A name that years belong to: "chuẩn nghèo 2022-2025" is the standard of these years and no time of the figures. */
    DATED_NAME,
    /** A heading between rows that is no level of its own. */
    CONNECTOR,
    /** A line above a table that is no title of it: decrees, letterheads. */
    TITLE_NOISE,
    /** The table goes on from the page before. */
    CONTINUED,
    /** Begins a note below a table. */
    NOTE_LINE,
    /** Begins the signature block. */
    SIGNATURE,
    /** A row whose number is a growth rate whatever its column says. */
    ROW_GROWTH,
    /** A row whose numbers are shares. */
    ROW_SHARE
}
