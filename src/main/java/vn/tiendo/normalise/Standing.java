package vn.tiendo.normalise;

import java.time.LocalDate;
import java.util.Comparator;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;

/**
 * A candidate with all that decides between it and others of the same thing, found out once for it.
 *
 * @param status how final it is: a higher number is later
 * @param version which version of a plan it is
 * @param until the day that its book reports to
 * @param answered whether its book comes from the department that answers for the indicator
 */
record Standing(Candidate candidate, int status, PlanVersions.Version version, LocalDate until, boolean answered) {

    /** The one that counts comes first; of equals the one known to more digits, then the one that stands first. */
    static final Comparator<Standing> ORDER = ((Comparator<Standing>) Standing::compareAuthority)
            .reversed()
            .thenComparing(Comparator.comparingInt((Standing standing) -> standing.candidate.decimals())
                    .reversed())
            .thenComparing(standing -> standing.figure().origin());

    static Standing of(Candidate candidate, Books books, PlanVersions versions) {
        Book book = books.of(candidate.file());
        return new Standing(
                candidate,
                rank(candidate.figure().status()),
                versions.of(candidate),
                book.reportedUntil(),
                book.isSentBy(candidate.indicator().department()));
    }

    /** "Thực hiện" without a further word is later than an estimate and as good as "sơ bộ". */
    private static int rank(FigureStatus status) {
        return switch (status) {
            case ESTIMATE -> 0;
            case UNSTATED, PRELIMINARY -> 1;
            case OFFICIAL -> 2;
        };
    }

    /** Which of two counts: a positive number for this one, zero where nothing decides. */
    int compareAuthority(Standing other) {
        int byStatus = Integer.compare(status, other.status);
        int byVersion = byStatus != 0 ? byStatus : version.compareTo(other.version);
        int byDay = byVersion != 0 ? byVersion : until.compareTo(other.until);
        return byDay != 0 ? byDay : Boolean.compare(answered, other.answered);
    }

    boolean agrees(Standing other) {
        return Rounding.agree(candidate, other.candidate);
    }

    Figure figure() {
        return candidate.figure();
    }
}
