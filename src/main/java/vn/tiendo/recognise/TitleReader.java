package vn.tiendo.recognise;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.model.Area;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TimeExpression.Kind;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/** Reads the lines above a table: its title, the times and the unit it names. Decrees and letterheads are no titles. */
final class TitleReader {

    private static final Pattern STOCK_DAY =
            Pattern.compile("(?:den|thoi diem|tinh den|den ngay|den het ngay|den het)\\s*$");
    /** "Phụ lục 2:", "Biểu số 01 -" before a title. */
    private static final Pattern FORM_NUMBER = Pattern.compile(
            "(?iu)^(?:phụ lục|phụ biểu|biểu|biểu mẫu|mẫu|bảng)(?:\\s+số)?(?:\\s+[\\p{Lu}\\d]+(?:[./-]?[\\p{Lu}\\d]+)*)?\\s*[:.–-]\\s*(?=\\p{L}{2,}(?:\\s+\\S+){2})");

    private static final Pattern AHEAD = Pattern.compile(
            "(?<!\\p{L})(?:ke hoach|kh|nhiem vu|phuong huong|dinh huong|giai phap|muc tieu|du kien|du bao|du toan)(?!\\p{L})");
    private static final Pattern AHEAD_OF_YEAR = Pattern.compile("(?<!\\p{L})uoc(?!\\p{L})");
    /** "Chỉ tiêu sản xuất nông nghiệp giao các xã": what is to be reached, where "chỉ tiêu" alone may be any indicator. */
    private static final Pattern HANDED_OUT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:giao|phân bổ|phân khai) (?:cho |về )?"
                    + "(?:các|từng|xã|huyện|thành phố|đơn vị|sở|ngành|năm)|được giao|(?:giao|phân bổ) (?:các )?chỉ tiêu)(?!\\p{L})");

    private static final Pattern SENDER = Pattern.compile("(?iu)(?<!\\p{L})của\\s+([^,;()]+?)\\s*(?:[,;)]|$)");

    /** One object for one title: all figures below it are told from others by it. */
    private static final Recent<String, String> SAME = new Recent<>();

    private final Vocabulary vocabulary;
    private final Areas areas;

    TitleReader(Vocabulary vocabulary, Areas areas) {
        this.vocabulary = vocabulary;
        this.areas = areas;
    }

    Title read(List<RowFacts> rows) {
        List<String> lines = new ArrayList<>();
        List<String> letterhead = new ArrayList<>();
        List<String> papers = new ArrayList<>();
        List<UnitEntry> units = new ArrayList<>();
        NamedUnits named = NamedUnits.NONE;
        Optional<Period> issued = Optional.empty();
        String prices = "";
        for (RowFacts row : rows) {
            for (Cell cell : row.cells()) {
                String text = FORM_NUMBER.matcher(CellText.of(cell)).replaceFirst("");
                issued = issued.isPresent() ? issued : issued(text);
                List<UnitEntry> embedded = CornerUnits.embedded(vocabulary, text);
                if (!embedded.isEmpty()) {
                    units.clear();
                    units.addAll(embedded);
                }
                NamedUnits ofThings = NamedUnits.of(vocabulary, text);
                List<UnitEntry> alone = ofThings.isEmpty() ? CornerUnits.of(vocabulary, text) : ofThings.all();
                named = ofThings.isEmpty() ? named : ofThings;
                if (!ofThings.isEmpty()
                        || (!alone.isEmpty()
                                && (isUnitLine(text, alone)
                                        || isAtRightEnd(row, cell)
                                        || isBelowTitle(row, rows, lines)))) {
                    units.clear();
                    units.addAll(alone);
                    prices = Wording.of(vocabulary, text).priceBasis();
                } else if (CellText.isWords(cell) && isTitle(text)) {
                    (isLetterhead(row) ? letterhead : lines).add(text);
                } else if (vocabulary.terms(text).contains(Term.TITLE_NOISE)) {
                    papers.add(text);
                }
            }
        }
        boolean untitled = lines.isEmpty() && letterhead.size() == 1;
        String text = SAME.get(String.join(" ", untitled ? letterhead : lines), Function.identity());
        return of(text, units, prices, area(lines, letterhead, papers), named, issued);
    }

    /**
     * The district or commune whose office signs or sends the paper, or that the title is about; else the first area that the
     * title, the letterhead or the sender of the paper mentions.
     */
    private String area(List<String> lines, List<String> letterhead, List<String> papers) {
        return Stream.of(letterhead, lines)
                .flatMap(List::stream)
                .flatMap(line -> areas.ofOffice(line).stream())
                .findFirst()
                .or(() -> papers.stream()
                        .flatMap(paper -> senderName(paper).stream())
                        .flatMap(sender -> areas.ofOffice(sender).stream())
                        .findFirst())
                .or(() -> lines.stream()
                        .flatMap(line -> areas.localIn(line).stream())
                        .findFirst())
                .or(() -> Stream.of(lines, letterhead)
                        .flatMap(texts -> areas.mentionedIn(String.join(" ", texts)).stream())
                        .findFirst())
                .or(() -> papers.stream()
                        .flatMap(paper -> senderName(paper).stream())
                        .flatMap(sender -> areas.mentionedIn(sender).stream())
                        .findFirst())
                .map(Area::name)
                .orElse("");
    }

    /** "(Kèm theo Báo cáo số 356/BC-UBND ngày 20/6/2023 của UBND huyện Krông Pắc)". */
    private static Optional<String> senderName(String paper) {
        Matcher sender = SENDER.matcher(paper);
        return sender.find() ? Optional.of(sender.group(1)) : Optional.empty();
    }

    /** "(Kèm theo Báo cáo số 812-BC/TU ngày 25/6/2025)". */
    private Optional<Period> issued(String text) {
        if (!vocabulary.terms(text).contains(Term.TITLE_NOISE)) {
            return Optional.empty();
        }
        return TimeReader.find(PlainText.plain(PlainText.composed(text))).stream()
                .filter(time -> time.kind() == Kind.DAY && time.hasYear())
                .flatMap(time -> time.period().stream())
                .reduce((first, last) -> last);
    }

    /** A lone word such as "xã" or "chỉ tiêu" is a unit only where "Đơn vị tính" says so. */
    private static boolean isUnitLine(String text, List<UnitEntry> units) {
        return CornerUnits.endOfLabel(text) > 0 || units.stream().allMatch(PhraseUnits::standsAlone);
    }

    /** "Ha" alone in its row, right of where titles begin. */
    private static boolean isAtRightEnd(RowFacts row, Cell cell) {
        return row.cells().size() == 1 && cell.column() > 0;
    }

    /** "Con" alone in the last line, right below a title. */
    private static boolean isBelowTitle(RowFacts row, List<RowFacts> rows, List<String> lines) {
        return row.cells().size() == 1 && !lines.isEmpty() && row.equals(rows.get(rows.size() - 1));
    }

    private boolean isTitle(String text) {
        return CornerUnits.endOfLabel(text) == 0
                && !vocabulary.terms(text).contains(Term.TITLE_NOISE)
                && ImpossibleDates.hasLetters(text);
    }

    /** Two texts side by side above a table are an office and a motto or a form's number. */
    private static boolean isLetterhead(RowFacts row) {
        int texts = 0;
        for (Cell cell : row.cells()) {
            texts += CellText.isWords(cell) ? 1 : 0;
        }
        return texts > 1;
    }

    private Title of(
            String text, List<UnitEntry> units, String prices, String area, NamedUnits named, Optional<Period> issued) {
        Wording wording = Wording.of(vocabulary, text);
        List<TimeExpression> times = new ArrayList<>();
        String plain = PlainText.plain(PlainText.composed(text));
        for (TimeExpression time : wording.times()) {
            boolean letterheadDate = time.kind() == Kind.DAY
                    && !STOCK_DAY.matcher(plain.substring(0, time.start())).find();
            if (!letterheadDate) {
                add(time, plain, times);
            }
        }
        if (units.isEmpty()) {
            units.addAll(wording.units());
        }
        Set<Term> terms = EnumSet.noneOf(Term.class);
        terms.addAll(wording.termSet());
        if (terms.contains(Term.GOAL)
                && HANDED_OUT.matcher(PlainText.composed(text)).find()) {
            terms.add(Term.PLAN);
        }
        String basis = wording.priceBasis().isEmpty() ? prices : wording.priceBasis();
        return new Title(text, times, terms, units, basis, area, named, issued);
    }

    /** "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2021" reports the first time; of the one ahead only the year counts. */
    private static void add(TimeExpression time, String plain, List<TimeExpression> times) {
        if (times.isEmpty()) {
            times.add(time);
            return;
        }
        TimeExpression before = times.get(times.size() - 1);
        String between = plain.substring(before.end(), time.start());
        boolean wholeYear =
                time.kind() == Kind.YEAR && AHEAD_OF_YEAR.matcher(between).find();
        if (!AHEAD.matcher(between).find() && !wholeYear) {
            times.add(time);
        } else if (!before.hasYear() && time.hasYear()) {
            times.replaceAll(
                    kept -> kept.hasYear() ? kept : kept.withYear(time.year().orElseThrow()));
        }
    }

    /** The period a title names: the longest of those that end last, "tháng 6 và 6 tháng" being the six months. */
    static Optional<Period> period(List<TimeExpression> times, OptionalInt yearOfBook) {
        OptionalInt year = yearIn(times, yearOfBook);
        boolean finer = false;
        for (TimeExpression time : times) {
            finer |= time.kind() != Kind.YEAR && time.kind() != Kind.YEARS;
        }
        Optional<Period> best = Optional.empty();
        for (TimeExpression time : times) {
            Optional<Period> period = time.kind() == Kind.YEARS
                    ? Optional.empty()
                    : (time.hasYear() || year.isEmpty() ? time : time.withYear(year.getAsInt())).period();
            if (period.isPresent() && (best.isEmpty() || saysMore(period.get(), best.get(), finer))) {
                best = period;
            }
        }
        Optional<Period> months = best;
        return times.stream()
                .filter(time -> time.kind() == Kind.DAYS)
                .flatMap(time -> time.period().stream())
                .filter(days -> months.filter(named -> isOtherYear(days, named)).isPresent())
                .findFirst()
                .or(() -> months);
    }

    /** "6 tháng năm 2020 (từ 01/10/2019 đến 31/3/2020)": as many months of a year that does not begin in January. */
    private static boolean isOtherYear(Period days, Period named) {
        return days.isWholeMonths()
                && named.isCumulative()
                && !days.equals(named)
                && months(days) == months(named)
                && days.end().isBefore(named.end());
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }

    /** The years from one to another, where a title names nothing else ("giai đoạn 2016-2020"). */
    static Optional<Period> span(List<TimeExpression> times) {
        return times.size() == 1 && times.get(0).kind() == Kind.YEARS
                ? times.get(0).period()
                : Optional.empty();
    }

    /** The first year that the times name; the book's where they name none. */
    static OptionalInt yearIn(List<TimeExpression> times, OptionalInt yearOfBook) {
        for (TimeExpression time : times) {
            if (time.hasYear()) {
                return time.year();
            }
        }
        return yearOfBook;
    }

    /** @param finer whether a month or quarter is named, beside which a bare year says less */
    private static boolean saysMore(Period one, Period other, boolean finer) {
        boolean coarse = finer && one.isYear();
        if (finer && coarse != other.isYear()) {
            return !coarse;
        }
        int ends = one.end().compareTo(other.end());
        return ends != 0 ? ends > 0 : one.start().compareTo(other.start()) < 0;
    }
}
