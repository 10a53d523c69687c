package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;

/** All candidates of the run, found by workbook, indicator, area, period and measure. */
final class Evidence {

    private final List<Candidate> all;
    private final Map<Key, Observation> inForce;
    private final Map<String, Map<Key, List<Candidate>>> byFile = new TreeMap<>();

    Evidence(List<Candidate> candidates, Map<Key, Observation> inForce) {
        this.all = List.copyOf(candidates);
        this.inForce = inForce;
        candidates.forEach(candidate -> byFile.computeIfAbsent(candidate.file(), file -> new TreeMap<>())
                .computeIfAbsent(candidate.key(), key -> new ArrayList<>(1))
                .add(candidate));
    }

    List<Candidate> all() {
        return all;
    }

    List<Candidate> of(Measure measure) {
        return all.stream().filter(candidate -> candidate.measure() == measure).toList();
    }

    /** The value that counts for the same thing, from whichever workbook. */
    Optional<Observation> inForce(Key key) {
        return Optional.ofNullable(inForce.get(key));
    }

    /** The result of a period in the same workbook, nearest to the candidate's row. */
    Optional<Candidate> actual(Candidate beside, Period period) {
        Key key = new Key(
                beside.indicator().code(), beside.area().orElseThrow(), period, Measure.ACTUAL, PlanAuthority.UNSTATED);
        return nearest(beside, sameWhateverAuthority(beside.file(), key));
    }

    /**
     * The target that a percentage is of: of the same authority and year in the same workbook; where the percentage names
     * no authority, the only target there is.
     */
    Optional<Candidate> target(Candidate percentage) {
        Key key = new Key(
                percentage.indicator().code(),
                percentage.area().orElseThrow(),
                percentage.period().wholeYear(),
                Measure.TARGET,
                PlanAuthority.UNSTATED);
        List<Candidate> targets = sameWhateverAuthority(percentage.file(), key);
        PlanAuthority authority = percentage.figure().authority();
        List<Candidate> own = targets.stream()
                .filter(target -> target.figure().authority() == authority)
                .toList();
        boolean single = targets.stream()
                        .map(target -> target.figure().authority())
                        .distinct()
                        .count()
                == 1;
        boolean unsaid = authority == PlanAuthority.UNSTATED
                || (!targets.isEmpty() && targets.get(0).figure().authority() == PlanAuthority.UNSTATED);
        return nearest(percentage, own.isEmpty() && single && unsaid ? targets : own);
    }

    List<Candidate> in(String file, Key key) {
        return byFile.getOrDefault(file, Map.of()).getOrDefault(key, List.of());
    }

    private List<Candidate> sameWhateverAuthority(String file, Key key) {
        List<Candidate> found = new ArrayList<>();
        for (PlanAuthority authority : PlanAuthority.values()) {
            found.addAll(in(file, new Key(key.indicator(), key.area(), key.period(), key.measure(), authority)));
        }
        return found;
    }

    /** In the same row if there is one, else where the workbook has only one. */
    private static Optional<Candidate> nearest(Candidate beside, List<Candidate> candidates) {
        Optional<Candidate> sameRow = candidates.stream()
                .filter(candidate -> candidate
                                .figure()
                                .origin()
                                .sheet()
                                .equals(beside.figure().origin().sheet())
                        && candidate.figure().origin().cell().row()
                                == beside.figure().origin().cell().row())
                .findFirst();
        return sameRow.isPresent() || candidates.size() != 1 ? sameRow : Optional.of(candidates.get(0));
    }

    static boolean sameRow(Candidate one, Candidate other) {
        return one.file().equals(other.file())
                && one.figure().origin().sheet().equals(other.figure().origin().sheet())
                && one.figure().origin().cell().row()
                        == other.figure().origin().cell().row();
    }
}
