package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;

/** All candidates of the run, found by workbook, indicator, area, period and measure. */
final class Evidence {

    private final List<Candidate> all;
    private final Map<Key, Observation> inForce;

    /** By workbook and key whosever plan it is; authorities stand in their order. */
    private final Map<String, Map<Key, List<Candidate>>> byFile = new HashMap<>();

    Evidence(List<Candidate> candidates, Map<Key, Observation> inForce) {
        this.all = List.copyOf(candidates);
        this.inForce = inForce;
        candidates.forEach(candidate -> add(
                candidate,
                byFile.computeIfAbsent(candidate.file(), file -> new HashMap<>())
                        .computeIfAbsent(candidate.key().whoseverPlan(), key -> new ArrayList<>(1))));
    }

    private static void add(Candidate candidate, List<Candidate> same) {
        int place = same.size();
        while (place > 0 && authority(same.get(place - 1)).compareTo(authority(candidate)) > 0) {
            place--;
        }
        same.add(place, candidate);
    }

    private static PlanAuthority authority(Candidate candidate) {
        return candidate.figure().authority();
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
        return nearest(beside, whoseverPlan(beside.file(), key));
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
        List<Candidate> targets = whoseverPlan(percentage.file(), key);
        PlanAuthority authority = authority(percentage);
        List<Candidate> own = targets.stream()
                .filter(target -> authority(target) == authority)
                .toList();
        boolean single = targets.stream().map(Evidence::authority).distinct().count() == 1;
        boolean unsaid = authority == PlanAuthority.UNSTATED
                || (!targets.isEmpty() && authority(targets.get(0)) == PlanAuthority.UNSTATED);
        return nearest(percentage, own.isEmpty() && single && unsaid ? targets : own);
    }

    List<Candidate> in(String file, Key key) {
        return whoseverPlan(file, key.whoseverPlan()).stream()
                .filter(candidate -> authority(candidate) == key.authority())
                .toList();
    }

    private List<Candidate> whoseverPlan(String file, Key key) {
        return byFile.getOrDefault(file, Map.of()).getOrDefault(key, List.of());
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
