package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.reference.Partition;

/** Adds up the parts of totals within a workbook, and holds the growth of a total against that of its parts. */
final class PartsCheck {

    /** A sum with a part that is only roughly known may be off by so much. */
    private static final double LOOSE_SUM = 0.01;

    /** Rounding inside a workbook goes deeper than the digits it shows; a smaller share is never a mistake in typing. */
    private static final double ROUNDING = 2e-5;

    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();

    private PartsCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Finding> findings(Evidence evidence) {
        PartsCheck check = new PartsCheck(evidence);
        for (Partition partition : Partition.load()) {
            evidence.all().stream()
                    .filter(total -> total.indicator().code().equals(partition.total()))
                    .forEach(total -> check.check(total, partition));
        }
        return check.findings;
    }

    private void check(Candidate total, Partition partition) {
        List<Candidate> parts = new ArrayList<>();
        for (String part : partition.parts()) {
            Key key = total.key();
            Key partKey = new Key(part, key.area(), key.period(), key.measure(), key.authority());
            Optional<Candidate> found = evidence.in(total.file(), partKey).stream()
                    .filter(candidate -> candidate
                                    .figure()
                                    .origin()
                                    .sheet()
                                    .equals(total.figure().origin().sheet())
                            && candidate.figure().origin().cell().column()
                                    == total.figure().origin().cell().column())
                    .findFirst();
            if (found.isEmpty()) {
                return;
            }
            parts.add(found.get());
        }
        switch (total.measure()) {
            case ACTUAL, TARGET, FORECAST -> sum(total, parts);
            case INDEX_SAME_PERIOD, GROWTH_SAME_PERIOD -> growth(total, parts);
            default -> {
                // shares, percentages of plan and the like neither add up nor lie between those of the parts
            }
        }
    }

    private void sum(Candidate total, List<Candidate> parts) {
        double sum =
                parts.stream().mapToDouble(part -> part.value().doubleValue()).sum();
        double slack = Rounding.slack(total).doubleValue()
                + parts.stream()
                        .mapToDouble(part -> Rounding.slack(part).doubleValue())
                        .sum();
        boolean loose = PercentCheck.isLoose(total) || parts.stream().anyMatch(PercentCheck::isLoose);
        double allowed =
                slack + (loose ? LOOSE_SUM : ROUNDING) * Math.abs(total.value().doubleValue());
        if (Math.abs(sum - total.value().doubleValue()) > allowed) {
            findings.add(Finding.at(
                            FindingCode.PARTS_DIFFER_FROM_TOTAL,
                            total.figure().origin(),
                            total.figure().raw())
                    .with(
                            Wordings.of(total),
                            Wordings.value(total),
                            Argument.Quantity.of(
                                    BigDecimal.valueOf(sum),
                                    Math.max(1, total.decimals()),
                                    total.indicator().unit()),
                            Wordings.text(cells(parts))));
        }
    }

    private void growth(Candidate total, List<Candidate> parts) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Candidate part : parts) {
            Range range = Range.percentage(part, false);
            low = Math.min(low, range.low());
            high = Math.max(high, range.high());
        }
        Range own = Range.percentage(total, false);
        if (!own.meets(new Range(low, high))) {
            findings.add(Finding.at(
                            FindingCode.GROWTH_OUTSIDE_PARTS,
                            total.figure().origin(),
                            total.figure().raw())
                    .with(
                            Wordings.of(total),
                            Wordings.value(total),
                            Wordings.percent(low),
                            Wordings.text(cells(parts)),
                            Wordings.percent(high)));
        }
    }

    private static String cells(List<Candidate> parts) {
        return String.join(
                ", ",
                parts.stream()
                        .map(part -> part.figure().origin().cell().toString())
                        .toList());
    }
}
