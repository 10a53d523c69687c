package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Origin;
import vn.tiendo.reference.Partition;

/** Adds up the parts of totals within a workbook, and holds the growth of a total against that of its parts. */
final class PartsCheck {

    /** A sum with a part that is only roughly known may be off by so much. */
    private static final double LOOSE_SUM = 0.01;

    /** Rounding inside a workbook goes deeper than the digits it shows; a smaller share is never a mistake in typing. */
    private static final double ROUNDING = 2e-5;

    /** "I+II+III", "A + B". */
    private static final Pattern ADDENDS =
            Pattern.compile("(?<![\\p{L}\\d])[IVXA-D]{1,4}(?:\\s*\\+\\s*[IVXA-D]{1,4})+(?![\\p{L}\\d])");

    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<List<String>, List<Differing>> sums = new LinkedHashMap<>();

    /** A total that its parts do not add up to, and by how much of itself. */
    private record Differing(Finding finding, double apart) {}

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
        check.sums.values().forEach(ofRow -> check.findings.add(once(ofRow)));
        return check.findings;
    }

    /** Of a row whose total differs in several columns the farthest, before its words how many others there are. */
    private static Finding once(List<Differing> ofRow) {
        Finding farthest = ofRow.stream()
                .max(Comparator.comparingDouble(Differing::apart))
                .orElseThrow()
                .finding();
        if (ofRow.size() == 1) {
            return farthest;
        }
        return Finding.onSheet(
                        FindingCode.PARTS_DIFFER_FROM_TOTAL,
                        farthest.file(),
                        farthest.sheet(),
                        farthest.cell(),
                        farthest.found(),
                        "several")
                .with(farthest.arguments().toArray(Argument[]::new))
                .with(Wordings.text(String.valueOf(ofRow.size() - 1)));
    }

    private void check(Candidate total, Partition partition) {
        if (namesOtherParts(total, partition)) {
            return;
        }
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

    /** "Tổng thu NSNN trên địa bàn (I+II+III)" has three parts of its own, where the usual two are not all. */
    private static boolean namesOtherParts(Candidate total, Partition partition) {
        Matcher sum = ADDENDS.matcher(total.figure().label());
        return sum.find()
                && sum.group().split("\\+", -1).length != partition.parts().size();
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
            Origin origin = total.figure().origin();
            List<String> row = List.of(
                    origin.file(),
                    origin.sheet(),
                    String.valueOf(origin.cell().row()),
                    total.indicator().code());
            Finding finding = Finding.at(
                            FindingCode.PARTS_DIFFER_FROM_TOTAL,
                            total.figure().origin(),
                            total.figure().raw())
                    .with(Wordings.of(total), Wordings.value(total), added(sum, total), Wordings.text(cells(parts)));
            double apart = Math.abs(sum / total.value().doubleValue() - 1);
            sums.computeIfAbsent(row, place -> new ArrayList<>()).add(new Differing(finding, apart));
        }
    }

    /** As exact as the total is known; zeros that only the change of unit brings are no digits. */
    private static Argument added(double sum, Candidate total) {
        BigDecimal exact = BigDecimal.valueOf(sum).setScale(Math.max(1, total.decimals()), RoundingMode.HALF_UP);
        return Argument.Quantity.of(
                exact,
                Math.max(1, exact.stripTrailingZeros().scale()),
                total.indicator().unit());
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
