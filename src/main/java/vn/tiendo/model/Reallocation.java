package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Capital that could move between projects before the year is over: a list for people to decide on.
 *
 * @param giveBack slow projects, largest sum first
 * @param receive projects that will need more than they have, largest sum first
 */
public record Reallocation(List<Candidate> giveBack, List<Candidate> receive) {

    public static final Reallocation NONE = new Reallocation(List.of(), List.of());

    public Reallocation {
        giveBack = List.copyOf(giveBack);
        receive = List.copyOf(receive);
    }

    public boolean isEmpty() {
        return giveBack.isEmpty() && receive.isEmpty();
    }

    /** What all candidates to give back would leave unspent. */
    public BigDecimal offered() {
        return sum(giveBack);
    }

    /** What all candidates to receive could use beyond their plans. */
    public BigDecimal wanted() {
        return sum(receive);
    }

    private static BigDecimal sum(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * A project and a sum.
     *
     * @param project the project
     * @param amount what its plan is too large or too small by at its pace, in the plan's unit, unrounded
     */
    public record Candidate(Project project, BigDecimal amount) {}
}
