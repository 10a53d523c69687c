package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Projection;
import vn.tiendo.model.RuleRecord;

/**
 * What the rule says of one case: where the year ends, with its 80% interval, and how the rule did before.
 *
 * @param projection empty without a comparable past year, or without any idea of the rule's error
 * @param record the rule at past mid-years; empty before it has been tried
 * @param notForeseeable whether the rule's own past error is beyond 20%; only for levels, since a rate near zero makes
 *     any error large
 */
record Forecast(Optional<Projection> projection, Optional<RuleRecord> record, boolean notForeseeable) {

    static final Forecast NONE = new Forecast(Optional.empty(), Optional.empty(), false);

    static Forecast of(IndicatorCase one, BorrowedErrors borrowed) {
        List<PastYear> past = one.history().comparable();
        if (past.isEmpty() || one.actual().isEmpty()) {
            return NONE;
        }
        BigDecimal now = one.actual().orElseThrow().value();
        Optional<KindErrors> likeIt = borrowed.before(one.period().year(), one);
        Optional<Projection> projection = one.rule().applies(now)
                ? likeIt.map(kind ->
                        interval(one, kind, one.record(), now, one.rule().project(now, past), past.size()))
                : Optional.empty();
        Optional<KindErrors> inParts = likeIt.filter(kind -> one.kind() == IndicatorKind.FLOW);
        boolean lumpy = one.isLevel() && Foreseeability.isBeyond(one.record(), inParts, past.size());
        return new Forecast(projection, record(one, borrowed), lumpy);
    }

    private static Projection interval(
            IndicatorCase one,
            KindErrors kind,
            List<Hindcast> own,
            BigDecimal now,
            BigDecimal projected,
            int historyYears) {
        return one.rule().around(projected, kind.halfWidth(own, historyYears), now);
    }

    /** How many past outcomes lay in the interval that would have been given then ("đúng 9/11 lần"). */
    private static Optional<RuleRecord> record(IndicatorCase one, BorrowedErrors borrowed) {
        List<BigDecimal> errors = new ArrayList<>();
        int right = 0;
        for (Hindcast hindcast : one.record()) {
            Optional<Projection> interval = borrowed.before(hindcast.year(), one)
                    .map(kind -> interval(
                            one,
                            kind,
                            Hindcast.before(hindcast.year(), one.record()),
                            hindcast.now(),
                            hindcast.projected(),
                            hindcast.historyYears()));
            if (interval.isPresent()) {
                errors.add(hindcast.relativeError());
                right += contains(interval.orElseThrow(), hindcast.outcome()) ? 1 : 0;
            }
        }
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        double median = Decimals.median(errors).multiply(Decimals.HUNDRED).doubleValue();
        return Optional.of(new RuleRecord(right, errors.size(), median));
    }

    static boolean contains(Projection interval, BigDecimal outcome) {
        return interval.low().compareTo(outcome) <= 0 && interval.high().compareTo(outcome) >= 0;
    }
}
