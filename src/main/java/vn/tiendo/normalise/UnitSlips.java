package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.PercentUnit;

/**
 * Sheets whose amounts are a thousand or a million times those that other workbooks give for the same thing: "tỷ đồng"
 * stands over numbers in "triệu đồng". No revision does that. The sheet that more workbooks contradict than support is left
 * out, with everything in it that is measured in the same unit; where it is one against one, neither number counts.
 */
final class UnitSlips {

    /** A thousand, a million, a billion: units of one dimension differ by these. */
    private static final int[] POWERS = {3, 6, 9};

    /** Rounding to the coarser unit, at most. */
    private static final double ROUNDING = 0.005;

    /** A sheet's numbers in one unit. */
    private record Place(String file, String sheet, String unit) implements Comparable<Place> {

        private static Place of(Candidate candidate) {
            return new Place(
                    candidate.file(),
                    candidate.figure().origin().sheet(),
                    candidate.figure().unit());
        }

        @Override
        public int compareTo(Place other) {
            int byFile = file.compareTo(other.file);
            int bySheet = byFile != 0 ? byFile : sheet.compareTo(other.sheet);
            return bySheet != 0 ? bySheet : unit.compareTo(other.unit);
        }
    }

    /** Two numbers for one thing, the first one greater. */
    private record Slip(Candidate greater, Candidate smaller, int power) {}

    private final List<Slip> slips = new ArrayList<>();
    private final Set<Place> wrong = new TreeSet<>();
    private final Set<Candidate> open = new HashSet<>();

    private UnitSlips(Collection<List<Candidate>> same) {
        same.forEach(this::compare);
        slips.forEach(this::judge);
        slips.stream()
                .filter(slip -> !isWrong(slip.greater()) && !isWrong(slip.smaller()))
                .forEach(slip -> open.addAll(List.of(slip.greater(), slip.smaller())));
    }

    /** @param candidates all of the run */
    static UnitSlips among(List<Candidate> candidates) {
        Map<Key, List<Candidate>> same = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.measure().isLevel()
                    && !PercentUnit.PERCENT.is(candidate.indicator().unit())) {
                same.computeIfAbsent(candidate.key(), key -> new ArrayList<>(1)).add(candidate);
            }
        }
        return new UnitSlips(same.values());
    }

    private void compare(List<Candidate> same) {
        for (Candidate one : same) {
            for (Candidate other : same) {
                if (one.value().abs().compareTo(other.value().abs()) > 0
                        && !one.file().equals(other.file())) {
                    power(one.value(), other.value()).ifPresent(power -> slips.add(new Slip(one, other, power)));
                }
            }
        }
    }

    private static OptionalInt power(BigDecimal greater, BigDecimal smaller) {
        for (int power : POWERS) {
            double scaled = smaller.scaleByPowerOfTen(power).doubleValue();
            if (scaled != 0 && Math.abs(greater.doubleValue() / scaled - 1) <= ROUNDING) {
                return OptionalInt.of(power);
            }
        }
        return OptionalInt.empty();
    }

    /** The side that more workbooks contradict. */
    private void judge(Slip slip) {
        int againstGreater = against(Place.of(slip.greater())).size();
        int againstSmaller = against(Place.of(slip.smaller())).size();
        if (againstGreater != againstSmaller) {
            wrong.add(Place.of(againstGreater > againstSmaller ? slip.greater() : slip.smaller()));
        }
    }

    private Set<String> against(Place place) {
        Set<String> files = new HashSet<>();
        for (Slip slip : slips) {
            if (Place.of(slip.greater()).equals(place)) {
                files.add(slip.smaller().file());
            } else if (Place.of(slip.smaller()).equals(place)) {
                files.add(slip.greater().file());
            }
        }
        return files;
    }

    private boolean isWrong(Candidate candidate) {
        return wrong.contains(Place.of(candidate));
    }

    /** What may count all the same. */
    List<Candidate> without(List<Candidate> candidates) {
        return slips.isEmpty()
                ? candidates
                : candidates.stream()
                        .filter(candidate -> !isWrong(candidate) && !open.contains(candidate))
                        .toList();
    }

    /** One for each sheet, or for each pair of sheets where nothing decides. */
    List<Finding> findings() {
        Map<List<Object>, Finding> findings = new HashMap<>();
        List<Finding> told = new ArrayList<>();
        for (Slip slip : slips) {
            boolean undecided = open.contains(slip.greater());
            boolean tooSmall = isWrong(slip.smaller());
            Candidate here = tooSmall ? slip.smaller() : slip.greater();
            Candidate there = tooSmall ? slip.greater() : slip.smaller();
            List<Object> about = undecided ? List.of(Place.of(here), Place.of(there)) : List.of(Place.of(here));
            if (findings.putIfAbsent(about, finding(here, there, undecided ? "open" : "")) == null) {
                told.add(findings.get(about));
            }
        }
        return told;
    }

    private static Finding finding(Candidate here, Candidate there, String which) {
        Finding finding = which.isEmpty()
                ? Finding.at(
                        FindingCode.UNIT_SLIP,
                        here.figure().origin(),
                        here.figure().raw())
                : Finding.at(
                        FindingCode.UNIT_SLIP,
                        here.figure().origin(),
                        here.figure().raw(),
                        which);
        return finding.with(
                Wordings.of(here),
                Wordings.value(here),
                Wordings.value(there),
                Wordings.place(there.figure().origin()));
    }
}
