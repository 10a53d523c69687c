package vn.tiendo.recognise;

import java.util.Set;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.reference.Term;

/** Who has set a plan, by the words over a column. */
final class PlanAuthorities {

    private PlanAuthorities() {}

    /** Only plans and what is measured against them have one; "Trung ương" above a result names who manages it. */
    static PlanAuthority of(Phrase phrase, Measure measure) {
        if (measure != Measure.TARGET && measure != Measure.PCT_OF_PLAN) {
            return PlanAuthority.UNSTATED;
        }
        PlanAuthority ofBase = of(phrase.base().terms());
        return ofBase == PlanAuthority.UNSTATED ? of(phrase.subject().terms()) : ofBase;
    }

    /** Who the words say has set a plan. */
    static PlanAuthority of(Set<Term> terms) {
        if (terms.contains(Term.AUTHORITY_COUNCIL)) {
            return PlanAuthority.COUNCIL;
        }
        if (terms.contains(Term.AUTHORITY_PARTY)) {
            return PlanAuthority.PARTY;
        }
        if (terms.contains(Term.AUTHORITY_COMMITTEE)) {
            return PlanAuthority.COMMITTEE;
        }
        if (terms.contains(Term.AUTHORITY_CENTRAL)) {
            return PlanAuthority.CENTRAL;
        }
        if (terms.contains(Term.AUTHORITY_DISTRICT)) {
            return PlanAuthority.DISTRICT;
        }
        return terms.contains(Term.AUTHORITY_PROVINCE) ? PlanAuthority.PROVINCE : PlanAuthority.UNSTATED;
    }
}
