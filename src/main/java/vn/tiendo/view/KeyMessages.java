package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Verdict;

/** The two-line message: how many targets are likely to be met, and which need the leaders. */
final class KeyMessages {

    private static final int NAMED = 3;

    private final Edition edition;
    private final ShownOutlook outlook;

    KeyMessages(Edition edition, Sources sources) {
        this.edition = edition;
        this.outlook = new ShownOutlook(edition, sources, new ShownValues(edition, sources));
    }

    /** @param targets one leading assessment for each headline indicator with an annual target */
    KeyMessage message(List<Assessment> targets) {
        return new KeyMessage(headline(targets), leaders(targets), customary(targets));
    }

    private String headline(List<Assessment> targets) {
        if (targets.isEmpty()) {
            return edition.text("message.no-targets");
        }
        if (targets.size() == 1) {
            Assessment only = targets.get(0);
            String verdict = new VerdictWords(edition).mark(only).word();
            return edition.text(
                    "message.single",
                    edition.name(only),
                    verdict.substring(0, 1).toLowerCase(edition.messages().locale()) + verdict.substring(1));
        }
        int likely = count(targets, Verdict.MET) + count(targets, Verdict.AHEAD);
        int open = count(targets, Verdict.OPEN);
        int danger = count(targets, Verdict.AT_RISK);
        int unknown = targets.size() - likely - open - danger;
        if (unknown == targets.size()) {
            return edition.text("message.undecided", targets.size(), String.join(", ", reasons(targets)));
        }
        boolean over = isOver();
        if (2 * unknown > targets.size()) {
            return fewDecided(targets, over);
        }
        List<String> parts = new ArrayList<>();
        parts.add(edition.text(likelyKey(likely, over), likely, targets.size()));
        add(parts, over ? "message.missed" : "message.at-risk", over ? danger + open : danger);
        add(parts, "message.open", over ? 0 : open);
        add(parts, "message.unknown", unknown);
        return String.join("; ", parts) + ".";
    }

    private boolean isOver() {
        return edition.review().period().isYear();
    }

    private static String likelyKey(int likely, boolean over) {
        if (over) {
            return likely == 0 ? "message.none-met" : "message.met";
        }
        return likely == 0 ? "message.none-likely" : "message.likely";
    }

    /** Most targets are undecided: the headline says so first, and a leader does not take them for missed ones. */
    private String fewDecided(List<Assessment> targets, boolean over) {
        int likely = count(targets, Verdict.MET) + count(targets, Verdict.AHEAD);
        int open = count(targets, Verdict.OPEN);
        int danger = count(targets, Verdict.AT_RISK);
        List<String> parts = new ArrayList<>();
        add(parts, over ? "message.few.met" : "message.few.likely", likely);
        add(parts, over ? "message.missed" : "message.at-risk", over ? danger + open : danger);
        add(parts, "message.open", over ? 0 : open);
        return edition.text(
                "message.few",
                likely + open + danger,
                targets.size(),
                String.join(", ", parts),
                String.join(", ", reasons(targets)));
    }

    /** Why targets are undecided, each reason with how many. */
    private List<String> reasons(List<Assessment> targets) {
        List<String> reasons = new ArrayList<>();
        add(reasons, "message.undecided.data", count(targets, Verdict.INSUFFICIENT_DATA));
        add(reasons, "message.undecided.lumpy", count(targets, Verdict.NOT_FORESEEABLE));
        add(reasons, "message.undecided.year-end", count(targets, Verdict.YEAR_END_ONLY));
        return reasons;
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(edition.text(key, count));
        }
    }

    private String leaders(List<Assessment> targets) {
        List<Assessment> danger = Overviews.lowestFirst(targets, Verdict.AT_RISK);
        if (!danger.isEmpty()) {
            return edition.text(isOver() ? "message.leaders.missed" : "message.leaders", names(danger));
        }
        List<Assessment> open = Overviews.lowestFirst(targets, Verdict.OPEN);
        String lacking = new DataRequests(edition).counted(targets);
        if (!open.isEmpty()) {
            String named = edition.text("message.leaders.open", names(open));
            return lacking.isEmpty() ? named : named + " " + edition.text("message.lacking", lacking);
        }
        if (targets.isEmpty()) {
            return edition.text("message.leaders.no-targets");
        }
        return edition.text("message.leaders.none")
                + (lacking.isEmpty() ? "" : " " + edition.text("message.lacking", lacking) + below(targets));
    }

    /** A rate under its target needs no past years to say what the rest of the year must bring. */
    private String below(List<Assessment> targets) {
        return targets.stream()
                .filter(target -> target.indicator().kind() == IndicatorKind.RATE
                        && target.verdict() == Verdict.INSUFFICIENT_DATA
                        && target.actual().isPresent()
                        && Growth.effect(
                                        target.recomputed().gap().orElse(BigDecimal.ZERO),
                                        target.indicator().direction())
                                == Effect.BAD)
                .filter(target -> !outlook.rest(target).isMissing())
                .limit(1)
                .map(target -> " "
                        + edition.text(
                                "message.below",
                                edition.name(target),
                                edition.formats()
                                        .publishedWithUnit(target.actual().orElseThrow()),
                                edition.formats()
                                        .publishedWithUnit(target.target().orElseThrow()),
                                edition.periods().rest(edition.review().period()),
                                outlook.rest(target).number().text()))
                .findFirst()
                .orElse("");
    }

    private String names(List<Assessment> assessments) {
        List<String> names = assessments.stream().limit(NAMED).map(this::name).toList();
        int others = assessments.size() - names.size();
        String listed = String.join("; ", names);
        return others == 0 ? listed : edition.text("message.and-others", listed, others);
    }

    /** With how far it is, and who answers for it. */
    private String name(Assessment assessment) {
        List<String> asides = new ArrayList<>();
        reached(assessment).ifPresent(asides::add);
        if (!assessment.remarks().owner().isEmpty()) {
            asides.add(assessment.remarks().owner());
        }
        String name = edition.name(assessment);
        return asides.isEmpty() ? name : edition.text("message.named", name, String.join(", ", asides));
    }

    private Optional<String> reached(Assessment assessment) {
        return Attained.of(assessment)
                .map(attained -> edition.text(
                        !isOver() && assessment.verdict() == Verdict.AT_RISK
                                ? "message.reached.low"
                                : "message.reached",
                        edition.formats().attainment(attained.percent(), Math.max(0, attained.decimals()))))
                .or(() -> assessment
                        .actual()
                        .flatMap(actual -> assessment
                                .target()
                                .map(target -> edition.text(
                                        "message.reached.target",
                                        edition.formats().publishedWithUnit(actual),
                                        edition.formats().publishedWithUnit(target)))));
    }

    /**
     * Printed as a count because reports carry it; it is no verdict. The line moves with the months gone by, and ends with the
     * year. Only what adds up is counted: a herd stands near its plan from January on.
     */
    private String customary(List<Assessment> targets) {
        if (isOver()) {
            return "";
        }
        int pace = 100 * edition.review().period().end().getMonthValue() / 12;
        List<BigDecimal> attained = targets.stream()
                .filter(target -> target.indicator().kind() != IndicatorKind.STOCK)
                .map(Attained::of)
                .flatMap(Optional::stream)
                .map(Attained::percent)
                .toList();
        long reached = attained.stream()
                .filter(percent -> percent.compareTo(BigDecimal.valueOf(pace)) >= 0)
                .count();
        return attained.isEmpty() ? "" : edition.text("message.customary", reached, attained.size(), pace + "%");
    }

    private static int count(List<Assessment> targets, Verdict verdict) {
        return with(targets, verdict).size();
    }

    private static List<Assessment> with(List<Assessment> targets, Verdict verdict) {
        return targets.stream().filter(target -> target.verdict() == verdict).toList();
    }
}
