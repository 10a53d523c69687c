package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/** Makes of a header phrase, the numbers below it and the title above what a column's numbers say. */
final class ColumnInterpreter {

    /** A column understood, or the reason why not. */
    record Result(ColumnLayout layout, Optional<FindingCode> problem) {}

    private static final Set<Term> STATUSES = EnumSet.of(Term.PRELIMINARY, Term.OFFICIAL, Term.ESTIMATE);
    private static final Set<Term> RESULTS =
            EnumSet.of(Term.ACTUAL, Term.PRELIMINARY, Term.OFFICIAL, Term.ESTIMATE, Term.WHOLE_YEAR);
    private static final Pattern RATE_OF = Pattern.compile("^(?:ty|ti) le .*so voi \\p{L}");
    private static final Pattern PART_OF_TOTAL = Pattern.compile("\\p{L} ?/ ?tong \\p{L}");
    private static final int WEEKS_AHEAD = 45;
    private static final double HUNDRED = 100;
    private static final double NEAR_HUNDRED = 15;

    private final TableContext context;
    private final PeriodResolver periods;
    private final ColumnUnit units;

    ColumnInterpreter(TableContext context) {
        this.context = context;
        this.periods = new PeriodResolver(context);
        this.units = new ColumnUnit(context);
    }

    /**
     * @param siblings numbers of the table's other comparisons, in per cent
     */
    Result interpret(
            int column,
            List<String> header,
            Phrase phrase,
            double[] numbers,
            boolean negatives,
            List<double[]> siblings) {
        Optional<Period> period = periods.subject(phrase);
        Optional<Measure> measure = phrase.compared()
                ? compared(phrase, header, period, numbers, negatives, siblings)
                : plain(phrase, header, period, numbers, negatives, siblings);
        if (measure.isEmpty()) {
            FindingCode why = phrase.compared() && isRatio(phrase, period)
                    ? FindingCode.INDEX_OR_GROWTH_UNCLEAR
                    : FindingCode.COLUMN_NOT_UNDERSTOOD;
            return new Result(ColumnLayout.plain(column, header, CellRole.IGNORED), Optional.of(why));
        }
        boolean doubtful = !phrase.groupTimes().isEmpty()
                && !periods.subject(phrase.underGroup()).equals(period);
        if ((period.isEmpty() || doubtful) && !context.rowsAreTimes()) {
            return new Result(
                    ColumnLayout.plain(column, header, CellRole.IGNORED), Optional.of(FindingCode.PERIOD_UNKNOWN));
        }
        ColumnLayout layout = new ColumnLayout(
                column,
                header,
                CellRole.FIGURE,
                measure,
                period,
                units.of(phrase, measure.get()),
                status(phrase),
                PlanAuthorities.of(phrase, measure.get()),
                basis(phrase));
        return new Result(layout, Optional.empty());
    }

    private Optional<Measure> plain(
            Phrase phrase,
            List<String> header,
            Optional<Period> period,
            double[] numbers,
            boolean negatives,
            List<double[]> siblings) {
        Optional<Measure> titled = byTitle(phrase, period, numbers, negatives);
        Optional<Measure> read = titled.isPresent() ? titled : uncompared(phrase, header, period, numbers);
        boolean believed = read.isPresent()
                && !isLikelyIndex(read.get(), phrase, numbers, siblings)
                && !isPercentOfUnits(read.get(), phrase);
        return believed ? read : Optional.empty();
    }

    private boolean isRatio(Phrase phrase, Optional<Period> period) {
        return periods.relation(phrase, period) != Relation.UNKNOWN;
    }

    private Optional<Measure> compared(
            Phrase phrase,
            List<String> header,
            Optional<Period> period,
            double[] numbers,
            boolean negatives,
            List<double[]> siblings) {
        boolean planSubject = phrase.says(Term.PLAN);
        if (phrase.base().contains(Term.PLAN) || phrase.base().equals(Set.of(Term.LABEL_HEADING))) {
            boolean difference = phrase.says(Term.CHANGE) || phrase.plusMinus();
            if (difference && !planSubject && isAbsolute(phrase)) {
                return Optional.of(Measure.CHANGE);
            }
            boolean excess = difference || phrase.says(Term.GROWTH);
            return Optional.of(planSubject || excess ? Measure.OTHER : Measure.PCT_OF_PLAN);
        }
        if (planSubject) {
            return Optional.of(Measure.OTHER);
        }
        boolean changes = phrase.says(Term.CHANGE) || phrase.plusMinus();
        if (changes && (isAbsolute(phrase) || UnmarkedChanges.isInPoints(phrase))) {
            return Optional.of(Measure.CHANGE);
        }
        Relation relation = periods.relation(phrase, period);
        if (relation == Relation.UNKNOWN) {
            return phrase.base().contains(Term.WHOLE) || isRateOfNamed(phrase, header)
                    ? Optional.of(Measure.SHARE)
                    : Optional.empty();
        }
        Comparison.Form form = Comparison.form(numbers, negatives, siblings);
        boolean small =
                numbers.length > 0 && (Comparison.isSmall(numbers) || (negatives && Comparison.spreads(numbers)));
        if (form != Comparison.Form.SPLIT
                && (form == Comparison.Form.UNCLEAR || small)
                && (changes || phrase.says(Term.GROWTH))) {
            form = Comparison.Form.GROWTH;
        }
        if (form == Comparison.Form.GROWTH && isBareDifference(phrase, numbers)) {
            return Optional.empty();
        }
        if (phrase.percent() && Comparison.isIndexInThousands(numbers, negatives, siblings)) {
            form = Comparison.Form.INDEX;
        }
        if (context.indices()
                && phrase.percent()
                && numbers.length > 0
                && !negatives
                && !PrintedComparisons.saysForm(phrase)
                && (form == Comparison.Form.GROWTH || form == Comparison.Form.UNCLEAR)) {
            form = Comparison.Form.INDEX;
        }
        return ratio(relation, form);
    }

    /** "So với cùng kỳ" over +5, -3, +2: members or per cent, nothing tells which. */
    private boolean isBareDifference(Phrase phrase, double[] numbers) {
        boolean percent = phrase.percent()
                || phrase.says(Term.GROWTH)
                || phrase.measuresIn(UnitEntry.Kind.PERCENT)
                || PercentUnit.PERCENT.is(units.ofLevel(phrase));
        return !percent && numbers.length > 1 && Arrays.stream(numbers).allMatch(number -> number == Math.rint(number));
    }

    /** "Tỷ lệ so với hộ nông nghiệp (%)": what it is measured against is named, and is neither a time nor a plan. */
    private static boolean isRateOfNamed(Phrase phrase, List<String> header) {
        return phrase.percent()
                && phrase.base().isEmpty()
                && phrase.baseTimes().isEmpty()
                && RATE_OF.matcher(PlainText.plain(PlainText.composed(header.get(header.size() - 1))))
                        .find();
    }

    private static Optional<Measure> ratio(Relation relation, Comparison.Form form) {
        if (form == Comparison.Form.UNCLEAR || form == Comparison.Form.SPLIT) {
            return Optional.empty();
        }
        boolean index = form == Comparison.Form.INDEX;
        return switch (relation) {
            case SAME_PERIOD -> Optional.of(index ? Measure.INDEX_SAME_PERIOD : Measure.GROWTH_SAME_PERIOD);
            case PREVIOUS_PERIOD -> Optional.of(index ? Measure.INDEX_PREVIOUS_PERIOD : Measure.GROWTH_PREVIOUS_PERIOD);
            case FIXED -> Optional.of(index ? Measure.INDEX_BASE : Measure.OTHER);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** A title such as "Chỉ số sản xuất so với cùng kỳ năm trước (%)" speaks for columns that only name a time. */
    private Optional<Measure> byTitle(Phrase phrase, Optional<Period> period, double[] numbers, boolean negatives) {
        boolean silent = STATUSES.containsAll(phrase.innermost())
                && phrase.units().stream().allMatch(unit -> unit.kind() == UnitEntry.Kind.PERCENT)
                && !context.rowsHaveUnits();
        if (!silent || context.comparison().isEmpty()) {
            return Optional.empty();
        }
        Relation relation = periods.relation(context.comparison().get(), period);
        return relation == Relation.UNKNOWN
                ? Optional.empty()
                : ratio(relation, Comparison.form(numbers, negatives, List.of()));
    }

    /** A bare time over numbers around a hundred, among indices: its group heading was lost, and no level is meant. */
    private boolean isLikelyIndex(Measure read, Phrase phrase, double[] numbers, List<double[]> siblings) {
        return read == Measure.ACTUAL
                && phrase.innermost().isEmpty()
                && PercentUnit.PERCENT.is(units.of(phrase, read))
                && !siblings.isEmpty()
                && numbers.length > 2
                && Math.abs(Comparison.median(numbers) - HUNDRED) < NEAR_HUNDRED;
    }

    /** "BQ 2019-2021 (%)" where each row has its unit: no level of tonnes or members is given in per cent. */
    private boolean isPercentOfUnits(Measure read, Phrase phrase) {
        return read == Measure.ACTUAL
                && phrase.percent()
                && context.rowsHaveUnits()
                && phrase.times().stream()
                        .flatMap(List::stream)
                        .anyMatch(time -> time.kind() == TimeExpression.Kind.YEARS);
    }

    private Optional<Measure> uncompared(
            Phrase phrase, List<String> header, Optional<Period> period, double[] numbers) {
        Set<Term> said = phrase.innermost();
        if (said.contains(Term.AVERAGE) || said.contains(Term.REMAINING)) {
            return Optional.of(Measure.OTHER);
        }
        if (said.contains(Term.CONTRIBUTION)) {
            return Optional.of(Measure.CONTRIBUTION);
        }
        boolean plan = said.contains(Term.PLAN);
        if (said.contains(Term.ATTAINMENT)) {
            return phrase.percent() ? Optional.of(Measure.PCT_OF_PLAN) : Optional.empty();
        }
        if (said.contains(Term.SHARE) && !plan) {
            return Optional.of(Measure.SHARE);
        }
        if ((said.contains(Term.GROWTH) || said.contains(Term.CHANGE)) && !plan) {
            return change(phrase, numbers);
        }
        if (said.contains(Term.INDEX) && !plan && phrase.percent()) {
            return numbers.length > 0 && Comparison.median(numbers) >= 60
                    ? Optional.of(Measure.INDEX_SAME_PERIOD)
                    : Optional.empty();
        }
        if (plan) {
            return planOrResult(phrase);
        }
        if (said.contains(Term.FORECAST)) {
            return Optional.of(Measure.FORECAST);
        }
        if (isShareOfTitle(phrase) || isPartOfTotal(phrase, header)) {
            return Optional.of(Measure.SHARE);
        }
        return isGrowthOfTitle(phrase, numbers) ? Optional.of(Measure.GROWTH_SAME_PERIOD) : result(phrase, period);
    }

    /** "Nợ có khả năng thu/ tổng nợ (%)". */
    private static boolean isPartOfTotal(Phrase phrase, List<String> header) {
        return phrase.percent()
                && phrase.innermost().isEmpty()
                && PART_OF_TOTAL
                        .matcher(PlainText.plain(PlainText.composed(header.get(header.size() - 1))))
                        .find();
    }

    /** Sectors under "Cơ cấu tổng sản phẩm trên địa bàn (%)". */
    private boolean isShareOfTitle(Phrase phrase) {
        return context.terms().contains(Term.SHARE)
                && STATUSES.containsAll(phrase.innermost())
                && !context.rowsHaveUnits()
                && PercentUnit.PERCENT.is(units.ofLevel(phrase));
    }

    /** Years under "Tốc độ tăng năng suất lao động (%)". */
    private boolean isGrowthOfTitle(Phrase phrase, double[] numbers) {
        boolean planned =
                context.terms().contains(Term.PLAN) && phrase.innermost().isEmpty();
        return context.terms().contains(Term.GROWTH)
                && !planned
                && RESULTS.containsAll(phrase.innermost())
                && !context.rowsHaveUnits()
                && numbers.length > 0
                && Comparison.isSmall(numbers)
                && PercentUnit.PERCENT.is(units.ofLevel(phrase));
    }

    /** More or less by so many tonnes or members: nothing says per cent, and something says a unit. */
    private boolean isAbsolute(Phrase phrase) {
        boolean ownUnit = phrase.unit().isPresent() && !phrase.measuresIn(UnitEntry.Kind.PERCENT);
        return !phrase.percent() && (ownUnit || (phrase.unit().isEmpty() && context.measuresInUnits()));
    }

    private Optional<Measure> change(Phrase phrase, double[] numbers) {
        if (phrase.says(Term.CHANGE) && !phrase.says(Term.GROWTH)) {
            if (isAbsolute(phrase) || UnmarkedChanges.isInPoints(phrase)) {
                return Optional.of(Measure.CHANGE);
            }
            if (!phrase.percent()) {
                return Optional.empty();
            }
        }
        boolean index = numbers.length > 0 && numbers[0] > 40 && Comparison.median(numbers) > 70;
        return Optional.of(index ? Measure.INDEX_SAME_PERIOD : Measure.GROWTH_SAME_PERIOD);
    }

    /** "Thực hiện kế hoạch" and "Kế hoạch thực hiện" cannot be told apart here. */
    private static Optional<Measure> planOrResult(Phrase phrase) {
        boolean both =
                phrase.innermost().contains(Term.ACTUAL) || phrase.innermost().contains(Term.ESTIMATE);
        return both ? Optional.empty() : Optional.of(Measure.TARGET);
    }

    private Optional<Measure> result(Phrase phrase, Optional<Period> period) {
        boolean stated = phrase.innermost().contains(Term.ACTUAL)
                || phrase.innermost().contains(Term.ESTIMATE)
                || phrase.innermost().contains(Term.PRELIMINARY)
                || phrase.innermost().contains(Term.OFFICIAL)
                || phrase.innermost().contains(Term.CUMULATED)
                || phrase.says(Term.SAME_PERIOD);
        boolean planTitle = context.terms().contains(Term.PLAN)
                && !context.terms().contains(Term.OFFICIAL)
                && !context.terms().contains(Term.ACTUAL)
                && !context.terms().contains(Term.ESTIMATE);
        if (!stated && planTitle && !endsBeforeTitle(period) && !endsBeforePlans(period)) {
            // "Tổng số hộ" beside plans is a count of today; "NSĐP" beside "Dự toán" is a part of it.
            boolean count = phrase.named().isPresent() && phrase.unit().isEmpty();
            return count && context.headsPlans() && phrase.namesNoTime()
                    ? Optional.empty()
                    : Optional.of(Measure.TARGET);
        }
        boolean ahead = period.isPresent() && endsAfterReport(period.get());
        return Optional.of(ahead && phrase.says(Term.ESTIMATE) ? Measure.FORECAST : Measure.ACTUAL);
    }

    /** "Số hộ nghèo cuối năm 2016" in a plan of 2017: what was over when the plan began is none of its targets. */
    private boolean endsBeforeTitle(Optional<Period> period) {
        return context.ownPeriod()
                && period.filter(own -> context.period()
                                .filter(planned -> own.end().isBefore(planned.start()))
                                .isPresent())
                        .isPresent();
    }

    /** "Số thu 9 tháng năm 2022" beside "Dự toán năm 2023" under a plan that names no year. */
    private boolean endsBeforePlans(Optional<Period> period) {
        return context.headsPlans()
                && context.year().isPresent()
                && period.filter(own -> own.year() < context.year().getAsInt()).isPresent()
                && TimeReader.find(PlainText.plain(PlainText.composed(context.title()))).stream()
                        .noneMatch(TimeExpression::hasYear);
    }

    /** Far beyond the day of its paper: a half year is reported some weeks before its end. */
    private boolean endsAfterPaper(Period period) {
        return context.issued()
                .filter(day -> period.end().isAfter(day.end().plusDays(WEEKS_AHEAD)))
                .isPresent();
    }

    private boolean endsAfterReport(Period period) {
        return endsAfterPaper(period) || isBeyondMonth(period);
    }

    private boolean isBeyondMonth(Period period) {
        return context.year().isPresent()
                && context.month().isPresent()
                && (period.end().getYear() > context.year().getAsInt()
                        || (period.end().getYear() == context.year().getAsInt()
                                && period.end().getMonthValue()
                                        > context.month().getAsInt()));
    }

    private FigureStatus status(Phrase phrase) {
        if (phrase.says(Term.ESTIMATE)) {
            return FigureStatus.ESTIMATE;
        }
        if (phrase.says(Term.PRELIMINARY)) {
            return FigureStatus.PRELIMINARY;
        }
        boolean official = phrase.says(Term.OFFICIAL) || context.terms().contains(Term.OFFICIAL);
        return official ? FigureStatus.OFFICIAL : FigureStatus.UNSTATED;
    }

    private String basis(Phrase phrase) {
        return phrase.priceBasis().isEmpty() ? context.priceBasis() : phrase.priceBasis();
    }
}
