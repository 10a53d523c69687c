package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.ConvertibleUnit;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.GrowthRates;
import vn.tiendo.reference.Headings;

/** Brings a matched figure into the indicator's unit and form. */
final class CandidateReader {

    private static final Set<Measure> KEPT = EnumSet.of(
            Measure.ACTUAL,
            Measure.TARGET,
            Measure.FORECAST,
            Measure.PCT_OF_PLAN,
            Measure.INDEX_SAME_PERIOD,
            Measure.GROWTH_SAME_PERIOD,
            Measure.SHARE,
            Measure.CHANGE,
            Measure.CONTRIBUTION);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern GROWING = Pattern.compile("(?<!\\p{L})tang(?! giam)(?!\\p{L})");

    private static final Pattern PER_CENT_NAME = Pattern.compile("(?:ty le|toc do tang|muc tang) ");

    /** Below it a level of a growth rate is a growth; from it on it may be an index. */
    private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(50);

    /** From it on an index cannot be told from a very high growth. */
    private static final BigDecimal UNCLEAR_INDEX = BigDecimal.valueOf(150);

    private final CatalogueIndex index;
    private final PhraseReader phrases;
    private final Headings headings;
    private final Conversions conversions;
    private final GrowthRates rates;

    CandidateReader(
            CatalogueIndex index, PhraseReader phrases, Headings headings, Conversions conversions, GrowthRates rates) {
        this.index = index;
        this.phrases = phrases;
        this.headings = headings;
        this.conversions = conversions;
        this.rates = rates;
    }

    /**
     * What a figure was read as.
     *
     * @param matched whether it is a figure of the indicator at all
     * @param candidates its value, and the growth rate that its growth column gives
     * @param finding why there is no value
     * @param ofSheet whether the finding is about its whole sheet, and told once for it
     */
    record Result(boolean matched, List<Candidate> candidates, Optional<Finding> finding, boolean ofSheet) {

        Result {
            candidates = List.copyOf(candidates);
        }

        static final Result NO_MATCH = new Result(false, List.of(), Optional.empty(), false);
        private static final Result WITHOUT_VALUE = new Result(true, List.of(), Optional.empty(), false);

        private static Result of(List<Candidate> candidates) {
            return new Result(true, candidates, Optional.empty(), false);
        }

        private Result with(Finding told) {
            return new Result(matched, candidates, Optional.of(told), ofSheet);
        }

        private static Result unusable(Finding finding) {
            return new Result(true, List.of(), Optional.of(finding), false);
        }
    }

    /**
     * A figure in whatever unit, where its workbook says none: it can be compared with others of its table, and nothing else.
     */
    static Candidate unitless(Figure figure, Match match) {
        return candidate(figure, match, match.indicator(), figure.measure(), figure.value());
    }

    Result read(Figure figure, Match match) {
        if (figure.measure().isLevel()) {
            return level(
                    isSaidByName(figure, match.indicator()) ? figure.measuredIn(PercentUnit.PERCENT.printed()) : figure,
                    match);
        }
        if (figure.period().isEmpty() || !KEPT.contains(figure.measure())) {
            return Result.WITHOUT_VALUE;
        }
        Indicator indicator = match.indicator();
        List<Candidate> candidates = new ArrayList<>();
        Optional<Indicator> rate = rates.rateOf(indicator.code()).flatMap(index::indicator);
        boolean isOwnRate = rate.filter(indicator::equals).isPresent();
        if (!isOwnRate) {
            candidates.add(candidate(figure, match, indicator, measure(figure, indicator), figure.value()));
        }
        rate.ifPresent(growing -> growth(figure)
                .ifPresent(growth -> candidates.add(candidate(figure, match, growing, Measure.ACTUAL, growth))));
        Result result = Result.of(candidates);
        return candidates.stream().anyMatch(candidate -> isPoints(figure, candidate))
                ? result.with(points(figure, indicator))
                : result;
    }

    private static boolean isPoints(Figure figure, Candidate candidate) {
        return figure.measure() == Measure.GROWTH_SAME_PERIOD && candidate.measure() == Measure.CHANGE;
    }

    private static Finding points(Figure figure, Indicator indicator) {
        return Finding.at(FindingCode.PERCENT_MEANS_POINTS, figure.origin(), figure.raw())
                .with(Argument.Subject.of(indicator));
    }

    /**
     * A growth figure of a rate is the rate itself, unless the column compares: then "tăng 2,64%" means points, the change
     * of the rate and not its growth. Of "GRDP" alone, which names no rate, it is the growth all the same.
     */
    private Measure measure(Figure figure, Indicator indicator) {
        boolean percentage = indicator.kind() == IndicatorKind.RATE && PercentUnit.PERCENT.is(indicator.unit());
        if (!percentage || figure.measure() != Measure.GROWTH_SAME_PERIOD) {
            return figure.measure();
        }
        boolean compares = figure.columnHeader().stream()
                .anyMatch(header ->
                        headings.mentions("comparison", phrases.read(header).words()));
        boolean ofRate = GROWING.matcher(Folding.key(figure.label())).find();
        return (compares && ofRate) || !rates.isRate(indicator.code()) ? Measure.CHANGE : Measure.ACTUAL;
    }

    private static Optional<BigDecimal> growth(Figure figure) {
        return switch (figure.measure()) {
            case INDEX_SAME_PERIOD -> Optional.of(figure.value().subtract(HUNDRED));
            case GROWTH_SAME_PERIOD -> Optional.of(figure.value());
            default -> Optional.empty();
        };
    }

    private Result level(Figure figure, Match match) {
        Indicator indicator = match.indicator();
        if (figure.period().isPresent() && ChangeInWords.is(figure, indicator, rates)) {
            return change(figure, match);
        }
        Optional<ConvertibleUnit> own = index.unit(indicator);
        Optional<ConvertibleUnit> printed =
                figure.unit().isEmpty() ? own.filter(ConvertibleUnit::omissible) : conversions.find(figure.unit());
        if (own.isEmpty()) {
            return Result.NO_MATCH;
        }
        if (figure.unit().isEmpty() && printed.isEmpty()) {
            return new Result(true, List.of(), Optional.of(withoutUnit(figure, "missing")), true);
        }
        if (printed.isEmpty()) {
            return Result.unusable(Finding.at(
                    FindingCode.UNIT_NOT_CONVERTIBLE,
                    figure.origin(),
                    figure.unit(),
                    indicator.nameVi(),
                    figure.unit(),
                    indicator.unit()));
        }
        Optional<ConvertibleUnit> same = sameDimension(printed.get(), own.get());
        if (same.isEmpty()) {
            return growthTarget(figure, match);
        }
        if (figure.period().isEmpty()) {
            return Result.WITHOUT_VALUE;
        }
        if (rates.isRate(indicator.code())) {
            return rate(figure, match);
        }
        if (own.get().dimension().equals("points") && PercentUnit.PERCENT.is(figure.unit())) {
            Figure meant = figure.measuredIn(indicator.unit());
            return Result.of(List.of(converted(meant, match, same.get(), own.get())))
                    .with(points(figure, indicator));
        }
        return Result.of(List.of(converted(figure, match, same.get(), own.get())));
    }

    /** "Kế hoạch tăng cả năm (%)" beside levels in tỷ đồng is the target of their growth rate. */
    private Result growthTarget(Figure figure, Match match) {
        boolean planned = figure.measure() == Measure.TARGET
                && figure.period().isPresent()
                && PercentUnit.PERCENT.is(figure.unit())
                && figure.columnHeader().stream()
                        .anyMatch(header -> GROWING.matcher(Folding.key(header)).find());
        return planned
                ? rates.rateOf(match.indicator().code())
                        .flatMap(index::indicator)
                        .map(rate -> Result.of(List.of(candidate(figure, match, rate, Measure.TARGET, figure.value()))))
                        .orElse(Result.NO_MATCH)
                : Result.NO_MATCH;
    }

    /**
     * "Tỷ lệ hộ nghèo", "Tốc độ tăng trưởng": the name says per cent. A number below one may be a fraction, and is none of
     * these.
     */
    private static boolean isSaidByName(Figure figure, Indicator indicator) {
        return figure.unit().isEmpty()
                && PercentUnit.PERCENT.is(indicator.unit())
                && figure.value().abs().compareTo(BigDecimal.ONE) >= 0
                && PER_CENT_NAME.matcher(Folding.key(figure.label())).lookingAt();
    }

    /** @param what the sentence: of any table, or of one of projects */
    static Finding withoutUnit(Figure figure, String what) {
        return Finding.at(FindingCode.UNIT_NOT_CONVERTIBLE, figure.origin(), figure.raw(), what, figure.label());
    }

    /**
     * The printed unit as one of the indicator's dimension: "triệu đồng" under a name that says "per head", "%" under one
     * that says "points", both of which the name makes clear.
     */
    private Optional<ConvertibleUnit> sameDimension(ConvertibleUnit printed, ConvertibleUnit own) {
        if (printed.dimension().equals(own.dimension())) {
            return Optional.of(printed);
        }
        int slash = own.name().indexOf('/');
        Optional<ConvertibleUnit> numerator =
                slash < 0 ? Optional.empty() : conversions.find(own.name().substring(0, slash));
        boolean perHead = numerator
                .filter(unit -> unit.dimension().equals(printed.dimension()))
                .isPresent();
        boolean points = own.dimension().equals("points") && PercentUnit.PERCENT.is(printed.name());
        return perHead || points
                ? Optional.of(new ConvertibleUnit(printed.name(), own.dimension(), printed.exponent(), false))
                : Optional.empty();
    }

    /** The change as what it is a value of, or why there is none. */
    private Result change(Figure figure, Match match) {
        return ChangeInWords.of(figure, match.indicator(), index, rates)
                .map(change -> Result.of(List.of(changed(figure, match, change))))
                .orElseGet(() -> Result.unusable(
                        Finding.at(FindingCode.AMBIGUOUS_WORDING, figure.origin(), figure.raw(), "change")
                                .with(Argument.Subject.of(match.indicator()))));
    }

    private static Candidate changed(Figure figure, Match match, ChangeInWords change) {
        Bounds bounds = figure.bounds();
        return new Candidate(
                figure,
                change.indicator(),
                match.area(),
                period(figure, change.indicator()),
                change.measure(),
                change.turned() ? figure.value().negate() : figure.value(),
                figure.decimals(),
                change.turned()
                        ? new Bounds(
                                bounds.high().map(BigDecimal::negate),
                                bounds.low().map(BigDecimal::negate))
                        : bounds);
    }

    /** A level of a growth rate printed as an index loses its hundred. */
    private Result rate(Figure figure, Match match) {
        BigDecimal value = figure.value();
        if (value.compareTo(LEAST_INDEX) < 0) {
            return Result.of(List.of(candidate(figure, match, match.indicator(), figure.measure(), value)));
        }
        if (value.compareTo(UNCLEAR_INDEX) >= 0) {
            return Result.unusable(Finding.at(
                    FindingCode.INDEX_OR_GROWTH_UNCLEAR,
                    figure.origin(),
                    figure.raw(),
                    match.indicator().nameVi()));
        }
        BigDecimal growth = value.subtract(HUNDRED);
        return Result.of(List.of(candidate(figure, match, match.indicator(), figure.measure(), growth)));
    }

    private static Period period(Figure figure, Indicator indicator) {
        return indicator.kind() == IndicatorKind.FLOW
                ? RoundedSpans.of(figure)
                : figure.period().orElseThrow();
    }

    private static Candidate candidate(
            Figure figure, Match match, Indicator indicator, Measure measure, BigDecimal value) {
        return new Candidate(
                figure,
                indicator,
                match.area(),
                period(figure, indicator),
                measure,
                value,
                figure.decimals(),
                measure == figure.measure() ? figure.bounds() : Bounds.NONE);
    }

    private static Candidate converted(Figure figure, Match match, ConvertibleUnit printed, ConvertibleUnit own) {
        Bounds bounds = new Bounds(
                figure.bounds().low().map(low -> printed.convert(low, own)),
                figure.bounds().high().map(high -> printed.convert(high, own)));
        return new Candidate(
                figure,
                match.indicator(),
                match.area(),
                period(figure, match.indicator()),
                figure.measure(),
                printed.convert(figure.value(), own),
                printed.decimals(figure.decimals(), own),
                bounds);
    }
}
