package vn.tiendo.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Verdict;

/** Who could supply what a verdict still needs: the value, the plan, or the past years. */
final class DataRequests {

    /** What keeps a target from being judged; the first that holds, in this order. */
    enum Want {
        ACTUAL,
        PLAN,
        PAST;

        static Want of(Assessment target) {
            boolean paced =
                    target.outlook().path().isPresent() && target.target().isPresent();
            if (target.actual().isEmpty() || paced) {
                return ACTUAL; // With plan and pace known, only a value of nothing leaves the verdict open.
            }
            return target.target().isEmpty() && target.outlook().projection().isPresent() ? PLAN : PAST;
        }
    }

    private final Edition edition;

    DataRequests(Edition edition) {
        this.edition = edition;
    }

    /** By department, in the order in which its lowest target comes. */
    List<DataRequest> of(List<Assessment> targets) {
        Map<String, Map<Want, List<String>>> byOwner = new LinkedHashMap<>();
        for (Assessment target : lacking(targets)) {
            String owner = target.remarks().owner().isEmpty()
                    ? edition.text("row.owner.none")
                    : target.remarks().owner();
            byOwner.computeIfAbsent(owner, department -> new TreeMap<>())
                    .computeIfAbsent(Want.of(target), want -> new ArrayList<>())
                    .add(edition.name(target));
        }
        return byOwner.entrySet().stream()
                .map(asked -> new DataRequest(asked.getKey(), wants(asked.getValue())))
                .toList();
    }

    private List<Fact> wants(Map<Want, List<String>> missing) {
        return missing.entrySet().stream()
                .map(want -> new Fact(text(want.getKey()), String.join("; ", want.getValue())))
                .toList();
    }

    private String text(Want want) {
        return switch (want) {
            case ACTUAL ->
                edition.text(
                        "want.actual", edition.periods().name(edition.review().period()));
            case PLAN -> edition.text("want.plan");
            case PAST -> edition.text("want.past");
        };
    }

    /** How many lack what: "5 thiếu số các năm trước, 1 chưa có số thực hiện"; empty where nothing is lacking. */
    String counted(List<Assessment> targets) {
        Map<Want, Integer> counts = new TreeMap<>();
        lacking(targets).forEach(target -> counts.merge(Want.of(target), 1, Integer::sum));
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(count -> edition.text(countKey(count.getKey()), count.getValue()))
                        .toList());
    }

    private static String countKey(Want want) {
        return switch (want) {
            case ACTUAL -> "want.actual.count";
            case PLAN -> "want.plan.count";
            case PAST -> "want.past.count";
        };
    }

    private static List<Assessment> lacking(List<Assessment> targets) {
        return Overviews.lowestFirst(targets, Verdict.INSUFFICIENT_DATA);
    }
}
