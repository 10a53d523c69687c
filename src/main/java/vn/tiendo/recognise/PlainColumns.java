package vn.tiendo.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/** What the numbers under a heading that compares nothing say: a plan, a result, a forecast, or a rate by its name or title. */
final class PlainColumns {

    private static final Set<Term> STATUSES = EnumSet.of(Term.PRELIMINARY, Term.OFFICIAL, Term.ESTIMATE);
    private static final Set<Term> RESULTS =
            EnumSet.of(Term.ACTUAL, Term.PRELIMINARY, Term.OFFICIAL, Term.ESTIMATE, Term.WHOLE_YEAR);
    private static final Pattern PART_OF_TOTAL = Pattern.compile("\\p{L} ?/ ?(?:tong|kh|ke hoach|du toan) \\p{L}");
    private static final int DAYS_AHEAD = 45;
    private static final double HUNDRED = 100;
    private static final double NEAR_HUNDRED = 15;

    private final TableContext context;
    private final ColumnUnit units;

    PlainColumns(TableContext context, ColumnUnit units) {
        this.context = context;
        this.units = units;
    }

    /** Empty where nothing tells, or what is told cannot be. */
    Optional<Measure> of(Phrase phrase, List<String> header, Optional<Period> period, ColumnNumbers numbers) {
        Optional<Measure> titled = byTitle(phrase, period, numbers);
        Optional<Measure> read = titled.isPresent() ? titled : uncompared(phrase, header, period, numbers);
        boolean believed = read.isPresent()
                && !isLikelyIndex(read.get(), phrase, numbers)
                && !isPercentOfUnits(read.get(), phrase);
        return believed ? read : Optional.empty();
    }

    /** A title such as "Chỉ số sản xuất so với cùng kỳ năm trước (%)" speaks for columns that only name a time. */
    private Optional<Measure> byTitle(Phrase phrase, Optional<Period> period, ColumnNumbers numbers) {
        boolean silent = STATUSES.containsAll(phrase.innermost())
                && phrase.scale().units().stream().allMatch(unit -> unit.kind() == UnitEntry.Kind.PERCENT)
                && !context.rowsHaveUnits();
        if (!silent || context.comparison().isEmpty()) {
            return Optional.empty();
        }
        Relation relation = BasePeriod.of(context.comparison().get(), period);
        return relation == Relation.UNKNOWN
                ? Optional.empty()
                : ComparedColumns.ratio(relation, numbers.alone().form());
    }

    /** A bare time over numbers around a hundred, among indices: its group heading was lost, and no level is meant. */
    private boolean isLikelyIndex(Measure read, Phrase phrase, ColumnNumbers numbers) {
        return read == Measure.ACTUAL
                && phrase.innermost().isEmpty()
                && PercentUnit.PERCENT.is(units.of(phrase, read))
                && numbers.haveSiblings()
                && numbers.size() > 2
                && Math.abs(numbers.median() - HUNDRED) < NEAR_HUNDRED;
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
            Phrase phrase, List<String> header, Optional<Period> period, ColumnNumbers numbers) {
        Set<Term> said = phrase.innermost();
        if (said.contains(Term.AVERAGE) || said.contains(Term.REMAINING)) {
            return Optional.of(Measure.OTHER);
        }
        if (said.contains(Term.CONTRIBUTION)) {
            return Optional.of(Measure.CONTRIBUTION);
        }
        boolean plan = said.contains(Term.PLAN);
        if (isPartOfTotal(phrase, header)) {
            return Optional.of(Measure.SHARE);
        }
        if (isContributionOfTitle(phrase)) {
            return Optional.of(Measure.CONTRIBUTION);
        }
        if (said.contains(Term.ATTAINMENT)) {
            return phrase.percent() ? Optional.of(Measure.PCT_OF_PLAN) : Optional.empty();
        }
        if (said.contains(Term.SHARE) && !plan) {
            return Optional.of(Measure.SHARE);
        }
        if ((said.contains(Term.GROWTH) || said.contains(Term.CHANGE)) && !plan) {
            return change(phrase, numbers);
        }
        if (said.contains(Term.INDEX) && context.says(Term.SCORE)) {
            return Optional.of(Measure.ACTUAL);
        }
        if (said.contains(Term.INDEX) && !plan && phrase.percent()) {
            return numbers.size() > 0 && numbers.median() >= 60
                    ? Optional.of(Measure.INDEX_SAME_PERIOD)
                    : Optional.empty();
        }
        if (plan) {
            return planOrResult(phrase);
        }
        if (said.contains(Term.FORECAST)) {
            return Optional.of(Measure.FORECAST);
        }
        if (isShareOfTitle(phrase)) {
            return Optional.of(Measure.SHARE);
        }
        return isGrowthOfTitle(phrase, numbers) ? Optional.of(Measure.GROWTH_SAME_PERIOD) : result(phrase, period);
    }

    /** Sectors and scenarios under "Đóng góp vào tốc độ tăng trưởng chung", in points. */
    private boolean isContributionOfTitle(Phrase phrase) {
        return context.says(Term.CONTRIBUTION)
                && !context.rowsHaveUnits()
                && PercentUnit.POINTS.is(units.ofLevel(phrase));
    }

    /** "Nợ có khả năng thu/ tổng nợ (%)", "Tỷ lệ chậm đóng/KH thu (%)". */
    private static boolean isPartOfTotal(Phrase phrase, List<String> header) {
        return phrase.percent()
                && (phrase.innermost().isEmpty() || phrase.innermost().contains(Term.PLAN))
                && !phrase.innermost().contains(Term.ATTAINMENT)
                && PART_OF_TOTAL
                        .matcher(PlainText.plain(PlainText.composed(header.get(header.size() - 1))))
                        .find();
    }

    /** Sectors under "Cơ cấu tổng sản phẩm trên địa bàn (%)". */
    private boolean isShareOfTitle(Phrase phrase) {
        return context.says(Term.SHARE)
                && STATUSES.containsAll(phrase.innermost())
                && !context.rowsHaveUnits()
                && PercentUnit.PERCENT.is(units.ofLevel(phrase));
    }

    /** Years under "Tốc độ tăng năng suất lao động (%)". */
    private boolean isGrowthOfTitle(Phrase phrase, ColumnNumbers numbers) {
        boolean planned = context.says(Term.PLAN) && phrase.innermost().isEmpty();
        return context.says(Term.GROWTH)
                && !planned
                && RESULTS.containsAll(phrase.innermost())
                && !context.rowsHaveUnits()
                && numbers.areSmall()
                && PercentUnit.PERCENT.is(units.ofLevel(phrase));
    }

    private Optional<Measure> change(Phrase phrase, ColumnNumbers numbers) {
        if (phrase.says(Term.CHANGE) && !phrase.says(Term.GROWTH)) {
            if (units.isDifference(phrase)) {
                return Optional.of(Measure.CHANGE);
            }
            if (!phrase.percent()) {
                return Optional.empty();
            }
        }
        boolean index = numbers.size() > 0 && numbers.smallest() > 40 && numbers.median() > 70;
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
        boolean planTitle = context.says(Term.PLAN)
                && !context.outcomes()
                && !context.says(Term.OFFICIAL)
                && !context.says(Term.ACTUAL)
                && !context.says(Term.ESTIMATE);
        if (!stated && planTitle && !endsBeforeTitle(period) && !endsBeforePlans(period)) {
            // "Tổng số hộ" beside plans is a count of today; "NSĐP" beside "Dự toán" is a part of it.
            boolean count = phrase.scale().named().isPresent() && phrase.unit().isEmpty();
            return count && context.headsPlans() && phrase.dates().isSilent()
                    ? Optional.empty()
                    : Optional.of(Measure.TARGET);
        }
        if (UnmarkedChanges.isInPoints(phrase)) {
            return Optional.of(Measure.CHANGE);
        }
        boolean ahead = period.isPresent() && endsAfterReport(period.get());
        boolean expected = phrase.says(Term.ESTIMATE) || phrase.says(Term.FORECAST);
        return Optional.of(ahead && expected ? Measure.FORECAST : Measure.ACTUAL);
    }

    /** "Số hộ nghèo cuối năm 2016" in a plan of 2017: what was over when the plan began is none of its targets. */
    private boolean endsBeforeTitle(Optional<Period> period) {
        return context.time().titled()
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
                && TimeReader.find(PlainText.plain(
                                PlainText.composed(context.title().text())))
                        .stream()
                        .noneMatch(TimeExpression::hasYear);
    }

    /** Far beyond the day of its paper: a half year is reported some weeks before its end. */
    private boolean endsAfterPaper(Period period) {
        return context.title()
                .issued()
                .filter(day -> period.end().isAfter(day.end().plusDays(DAYS_AHEAD)))
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
}
