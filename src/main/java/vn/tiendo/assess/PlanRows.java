package vn.tiendo.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PlanAuthority;

/** The plans of one case, one row per authority, the leading one first. */
final class PlanRows {

    /** Who leads where the catalogue's authority has set nothing: the province's own bodies first. */
    private static final List<PlanAuthority> PRECEDENCE = List.of(
            PlanAuthority.COUNCIL,
            PlanAuthority.PROVINCE,
            PlanAuthority.COMMITTEE,
            PlanAuthority.PARTY,
            PlanAuthority.UNSTATED,
            PlanAuthority.CENTRAL,
            PlanAuthority.DISTRICT);

    private PlanRows() {}

    /** At least one row; without any plan it is one that names no authority. */
    static List<PlanRow> of(IndicatorCase one) {
        TreeSet<PlanAuthority> authorities = new TreeSet<>(order(one));
        one.targets().forEach(target -> authorities.add(target.authority()));
        one.statedAttainments().stream()
                .map(Observation::authority)
                .filter(authority -> authority != PlanAuthority.UNSTATED)
                .forEach(authorities::add);
        if (isSaidTwice(one.targets())) {
            authorities.remove(PlanAuthority.UNSTATED);
        }
        if (authorities.isEmpty()) {
            authorities.add(PlanAuthority.UNSTATED);
        }
        PlanAuthority leading = authorities.first();
        return authorities.stream()
                .map(authority -> new PlanRow(
                        authority,
                        authority == leading,
                        by(authority, one.targets()),
                        stated(authority, authority == leading, one.statedAttainments())))
                .toList();
    }

    /** A department writes down what the council has set, without saying who has: that is no second plan. */
    private static boolean isSaidTwice(List<Observation> targets) {
        return by(PlanAuthority.UNSTATED, targets)
                .filter(copy -> targets.stream()
                        .anyMatch(set -> set.authority() != PlanAuthority.UNSTATED
                                && set.value().compareTo(copy.value()) == 0
                                && set.bounds().equals(copy.bounds())))
                .isPresent();
    }

    /** Who has set a number before who is known by a percentage only, then the catalogue's authority, then precedence. */
    private static Comparator<PlanAuthority> order(IndicatorCase one) {
        return Comparator.comparing((PlanAuthority authority) ->
                        by(authority, one.targets()).isEmpty())
                .thenComparing(order(one.indicator().leadingAuthority()));
    }

    /** The leading authority first, then by precedence. */
    static Comparator<PlanAuthority> order(PlanAuthority leading) {
        return Comparator.comparing((PlanAuthority authority) -> authority != leading)
                .thenComparing(PRECEDENCE::indexOf);
    }

    static Optional<Observation> by(PlanAuthority authority, List<Observation> plans) {
        return plans.stream().filter(plan -> plan.authority() == authority).findFirst();
    }

    /** A percentage whose plan nobody names belongs to the leading one. */
    private static Optional<Observation> stated(
            PlanAuthority authority, boolean leading, List<Observation> percentages) {
        return by(authority, percentages)
                .or(() -> leading ? by(PlanAuthority.UNSTATED, percentages) : Optional.empty());
    }

    /**
     * The plan of one authority.
     *
     * @param authority who set it
     * @param leading whether it counts in messages
     * @param target the annual target
     * @param statedAttainment the percentage of it that a workbook prints
     */
    record PlanRow(
            PlanAuthority authority,
            boolean leading,
            Optional<Observation> target,
            Optional<Observation> statedAttainment) {}
}
