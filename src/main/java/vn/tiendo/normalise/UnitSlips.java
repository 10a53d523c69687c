package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.PercentUnit;

/**
 * Sheets whose amounts are a thousand or a million times those that other workbooks give for the same thing: "tỷ đồng"
 * stands over numbers in "triệu đồng". No revision does that. The sheet that more workbooks contradict than support is left
 * out, with everything in it that is measured in the same unit; where it is one against one, neither number counts.
 */
final class UnitSlips {

    /** Units of one dimension differ by these. */
    private static final double[] FACTORS = {1e3, 1e6, 1e9};

    /** More contradictions on one thing tell nothing new. */
    private static final int MOST_OF_ONE_THING = 200;

    private static final Comparator<Candidate> BY_SIZE = Comparator.comparingDouble(UnitSlips::size);

    /** Rounding to the coarser unit, at most. */
    private static final double ROUNDING = 0.005;

    /** A sheet's numbers in one unit. */
    private record Place(String file, String sheet, String unit) {

        private static Place of(Candidate candidate) {
            return new Place(
                    candidate.file(),
                    candidate.figure().origin().sheet(),
                    candidate.figure().unit());
        }
    }

    /** Two numbers for one thing, the first one greater. */
    private record Slip(Candidate greater, Candidate smaller) {}

    private final List<Slip> slips = new ArrayList<>();
    private final Map<Place, Set<String>> against = new HashMap<>();
    private final Set<Place> wrong = new HashSet<>();
    private final Set<Candidate> open = new HashSet<>();

    /** @param same the numbers for each thing */
    UnitSlips(Collection<List<Candidate>> same) {
        same.stream()
                .filter(ofOneThing -> ofOneThing.size() > 1 && areAmounts(ofOneThing.get(0)))
                .forEach(this::compare);
        slips.forEach(this::judge);
        slips.stream().filter(this::isOpen).forEach(slip -> open.addAll(List.of(slip.greater(), slip.smaller())));
    }

    private static boolean areAmounts(Candidate candidate) {
        return candidate.measure().isLevel()
                && !PercentUnit.PERCENT.is(candidate.indicator().unit());
    }

    /** In the order of their size, so that thousands of workbooks on one thing are not held against each other one by one. */
    private void compare(List<Candidate> same) {
        List<Candidate> ascending = same.stream().sorted(BY_SIZE).toList();
        double[] sizes = ascending.stream().mapToDouble(UnitSlips::size).toArray();
        int found = 0;
        for (int smaller = from(sizes, Double.MIN_VALUE); smaller < sizes.length; smaller++) {
            for (double factor : FACTORS) {
                double most = sizes[smaller] * factor * (1 + ROUNDING);
                int greater = from(sizes, sizes[smaller] * factor * (1 - ROUNDING));
                while (greater < sizes.length && sizes[greater] <= most && found < MOST_OF_ONE_THING) {
                    found += add(ascending.get(greater), ascending.get(smaller)) ? 1 : 0;
                    greater++;
                }
            }
        }
    }

    private static double size(Candidate candidate) {
        return Math.abs(candidate.value().doubleValue());
    }

    /** The first place of a size that is not less. */
    private static int from(double[] sizes, double least) {
        int place = Arrays.binarySearch(sizes, least);
        int first = place < 0 ? -place - 1 : place;
        while (first > 0 && sizes[first - 1] >= least) {
            first--;
        }
        return first;
    }

    private boolean add(Candidate greater, Candidate smaller) {
        if (greater.file().equals(smaller.file())) {
            return false;
        }
        slips.add(new Slip(greater, smaller));
        against.computeIfAbsent(Place.of(greater), place -> new HashSet<>()).add(smaller.file());
        against.computeIfAbsent(Place.of(smaller), place -> new HashSet<>()).add(greater.file());
        return true;
    }

    /** The side that more workbooks contradict. */
    private void judge(Slip slip) {
        Place greater = Place.of(slip.greater());
        Place smaller = Place.of(slip.smaller());
        int more = Integer.compare(contradictions(greater), contradictions(smaller));
        if (more != 0) {
            wrong.add(more > 0 ? greater : smaller);
        }
    }

    private int contradictions(Place place) {
        return against.getOrDefault(place, Set.of()).size();
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

    private boolean isOpen(Slip slip) {
        return !isWrong(slip.greater()) && !isWrong(slip.smaller());
    }

    /** One for each sheet, or for each pair of sheets where nothing decides. */
    List<Finding> findings() {
        Set<List<Place>> told = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Slip slip : slips) {
            boolean tooSmall = isWrong(slip.smaller());
            Candidate here = tooSmall ? slip.smaller() : slip.greater();
            Candidate there = tooSmall ? slip.greater() : slip.smaller();
            List<Place> about = isOpen(slip) ? List.of(Place.of(here), Place.of(there)) : List.of(Place.of(here));
            if (told.add(about)) {
                findings.add(finding(here, there, isOpen(slip)));
            }
        }
        return findings;
    }

    private static Finding finding(Candidate here, Candidate there, boolean undecided) {
        String[] which = undecided ? new String[] {"open"} : new String[0];
        return Finding.at(
                        FindingCode.UNIT_SLIP,
                        here.figure().origin(),
                        here.figure().raw(),
                        which)
                .with(
                        Wordings.of(here),
                        Wordings.value(here),
                        Wordings.value(there),
                        Wordings.place(there.figure().origin()));
    }
}
