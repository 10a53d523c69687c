package vn.tiendo.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;

/**
 * The place where a header's comparison begins: left of it stands what the number is of, right of it the base.
 *
 * @param level the level of the header
 * @param leftEnd where the subject ends in it
 * @param rightStart where the base begins
 * @param rightEnd where it ends
 * @param baseIsInner whether the levels below it name the base
 */
record PhraseSplit(int level, int leftEnd, int rightStart, int rightEnd, boolean baseIsInner) {

    /** Behind what is set to a hundred. */
    static final Pattern HUNDRED = Pattern.compile("=\\s*100(?![\\d,.])");

    private static final Pattern WITH = Pattern.compile("(?iu)(?<!\\p{L})với(?!\\p{L})");
    private static final Pattern RATE = Pattern.compile("(?iu)[^\\p{L}\\d]*(?:t[ỷỉ] lệ)?[^\\p{L}\\d]*");
    private static final Set<Term> BASES = EnumSet.of(
            Term.PLAN,
            Term.SAME_PERIOD,
            Term.PREVIOUS_PERIOD,
            Term.LAST_YEAR,
            Term.FIXED_BASE,
            Term.WHOLE,
            Term.LABEL_HEADING,
            Term.ACTUAL,
            Term.ESTIMATE);

    private PhraseSplit(int level, int leftEnd, int rightStart, boolean baseIsInner) {
        this(level, leftEnd, rightStart, Integer.MAX_VALUE, baseIsInner);
    }

    /** Whether the level at the index stands below the split and names the base. */
    boolean isAbove(int index) {
        return baseIsInner && index > level;
    }

    /** Empty where nothing is compared. */
    static Optional<PhraseSplit> of(List<Wording> wordings) {
        for (int i = wordings.size() - 1; i >= 0; i--) {
            Wording level = wordings.get(i);
            Optional<PhraseSplit> ratio = ratio(wordings, i);
            if (ratio.isPresent()) {
                return ratio;
            }
            Optional<PhraseSplit> pair = pair(wordings, i);
            if (pair.isPresent()) {
                return pair;
            }
            Optional<PhraseSplit> with = withBelow(wordings, i);
            if (with.isPresent()) {
                return with;
            }
            Optional<PhraseSplit> hundred = hundred(level, i);
            if (hundred.isPresent()) {
                return hundred;
            }
            Optional<TermMatch> compared = level.last(Term.COMPARED);
            if (compared.isPresent() && !isGroupOfAttainment(wordings, i, compared.get())) {
                return Optional.of(comparison(wordings, i, compared.get()));
            }
            Optional<PhraseSplit> unsaid = unsaid(level, i);
            if (unsaid.isPresent()) {
                return unsaid;
            }
        }
        return Optional.empty();
    }

    /** "So sánh năm 2009 (%)" over "TH/KH": the inner level says all of the comparison, the outer only when. */
    private static boolean isGroupOfAttainment(List<Wording> wordings, int index, TermMatch compared) {
        Wording level = wordings.get(index);
        boolean onlyTime = level.termsIn(compared.end(), Integer.MAX_VALUE).isEmpty()
                && !level.timesIn(compared.end(), Integer.MAX_VALUE).isEmpty();
        return onlyTime
                && wordings.subList(index + 1, wordings.size()).stream()
                        .anyMatch(inner -> inner.termSet().contains(Term.ATTAINMENT));
    }

    /** "Ước 2024 với TH 2023" under "So sánh (%)": one thing with another. */
    private static Optional<PhraseSplit> pair(List<Wording> wordings, int index) {
        Wording level = wordings.get(index);
        Matcher with = WITH.matcher(level.rest());
        return isUnderComparison(wordings, index)
                        && level.last(Term.COMPARED).isEmpty()
                        && with.find()
                        && !isSilent(level, 0, with.start())
                        && !isSilent(level, with.end(), Integer.MAX_VALUE)
                ? Optional.of(new PhraseSplit(index, with.start(), with.end(), false))
                : Optional.empty();
    }

    /** "Với kế hoạch" under "So sánh TH năm 2018 (%)". */
    private static Optional<PhraseSplit> withBelow(List<Wording> wordings, int index) {
        if (!isUnderComparison(wordings, index)) {
            return Optional.empty();
        }
        Matcher with = WITH.matcher(wordings.get(index).rest());
        boolean first = with.find()
                && Wording.isWordless(wordings.get(index).rest().substring(0, with.start()))
                && !isSilent(wordings.get(index), with.end(), Integer.MAX_VALUE);
        return first ? Optional.of(new PhraseSplit(index, 0, with.end(), false)) : Optional.empty();
    }

    /** "(Năm trước = 100)": what is set to a hundred is the base. */
    private static Optional<PhraseSplit> hundred(Wording level, int index) {
        String rest = level.rest();
        Matcher hundred = HUNDRED.matcher(rest);
        if (!hundred.find()) {
            return Optional.empty();
        }
        int base = 1 + Math.max(rest.lastIndexOf('(', hundred.start()), rest.lastIndexOf(')', hundred.start()));
        return Optional.of(new PhraseSplit(index, base, base, hundred.start(), false));
    }

    /** The base follows the word for comparing, in "So sánh DT 2022 với ước TH 2021" its second half, or stands below. */
    private static PhraseSplit comparison(List<Wording> wordings, int index, TermMatch compared) {
        Wording level = wordings.get(index);
        Matcher with = WITH.matcher(level.rest());
        boolean pair = with.find(compared.end()) && !isSilent(level, compared.end(), with.start());
        int left = pair ? with.start() : compared.start();
        int right = pair ? with.end() : compared.end();
        boolean below = isSilent(level, right, Integer.MAX_VALUE)
                && wordings.subList(index + 1, wordings.size()).stream().anyMatch(PhraseSplit::namesBase);
        return new PhraseSplit(index, left, right, below);
    }

    private static boolean isSilent(Wording level, int from, int to) {
        return level.termsIn(from, to).isEmpty() && level.timesIn(from, to).isEmpty();
    }

    private static boolean namesBase(Wording level) {
        return !level.times().isEmpty() || level.termSet().stream().anyMatch(BASES::contains);
    }

    /**
     * "TH 2020/KH 2020", "NN/NT": a ratio of unlike things, "/KH" of what the group names; "ƯTH/TH 2020" is one thing by two
     * names.
     */
    private static Optional<PhraseSplit> ratio(List<Wording> wordings, int index) {
        Wording level = wordings.get(index);
        int slash = level.rest().lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        if (isRemark(level, slash)) {
            return Optional.empty();
        }
        Set<Term> over = level.termsIn(0, slash);
        Set<Term> under = level.termsIn(slash, Integer.MAX_VALUE);
        List<TimeExpression> overTimes = level.timesIn(0, slash);
        List<TimeExpression> underTimes = level.timesIn(slash, Integer.MAX_VALUE);
        boolean results = PhraseParts.isResult(over) || over.contains(Term.PLAN) || over.contains(Term.ATTAINMENT);
        boolean ofPlan = under.contains(Term.PLAN) || under.contains(Term.GOAL);
        boolean levels = results && (PhraseParts.isResult(under) || ofPlan);
        boolean unlike = levels && over.contains(Term.PLAN) != ofPlan;
        boolean years = (levels || level.hasPercentSign() || isUnderComparison(wordings, index))
                && !overTimes.isEmpty()
                && !underTimes.isEmpty()
                && overTimes.get(overTimes.size() - 1).hasYear()
                && underTimes.get(0).hasYear()
                && !overTimes
                        .get(overTimes.size() - 1)
                        .year()
                        .equals(underTimes.get(0).year());
        boolean before = results && (under.contains(Term.SAME_PERIOD) || under.contains(Term.LAST_YEAR));
        boolean ofTime = isTimeOnly(level, slash) && (isBase(under) || !underTimes.isEmpty());
        boolean ofGroup = RATE.matcher(level.rest().substring(0, slash)).matches() && isBase(under);
        return unlike || years || before || ofTime || ofGroup
                ? Optional.of(new PhraseSplit(index, slash, slash + 1, false))
                : Optional.empty();
    }

    /** "% so với mục tiêu (ước TH 2023/ MT 2025)": the brackets say once more what stands before them. */
    private static boolean isRemark(Wording level, int slash) {
        int bracket = level.rest().lastIndexOf('(', slash);
        return bracket >= 0
                && level.rest().indexOf(')', bracket) > slash
                && level.last(Term.COMPARED)
                        .filter(compared -> compared.end() <= bracket)
                        .isPresent();
    }

    /** Below "So sánh (%)". */
    private static boolean isUnderComparison(List<Wording> wordings, int index) {
        return wordings.subList(0, index).stream()
                .anyMatch(outer -> outer.last(Term.COMPARED).isPresent());
    }

    /** "6T/ cùng kỳ", "T6/KH năm": nothing but a time, not one that the stroke belongs to ("T6/2023", "30/6"). */
    private static boolean isTimeOnly(Wording level, int slash) {
        List<TimeExpression> over = level.timesIn(0, slash);
        if (over.size() != 1 || !level.termsIn(0, slash).isEmpty()) {
            return false;
        }
        TimeExpression time = over.get(0);
        boolean spans = time.end() > slash && (time.hasYear() || time.kind() == TimeExpression.Kind.DAY);
        String rest =
                level.rest().substring(0, time.start()) + level.rest().substring(Math.min(time.end(), slash), slash);
        return !spans && rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isBase(Set<Term> under) {
        return under.contains(Term.SAME_PERIOD) || under.contains(Term.PREVIOUS_PERIOD) || under.contains(Term.PLAN);
    }

    /** "Tăng cùng kỳ (%)", "% CK": a comparison without the word for it. */
    private static Optional<PhraseSplit> unsaid(Wording level, int index) {
        for (TermMatch match : level.terms()) {
            boolean base = match.term() == Term.SAME_PERIOD || match.term() == Term.PREVIOUS_PERIOD;
            boolean change = level.termsIn(0, match.start()).stream()
                    .anyMatch(term -> term == Term.GROWTH || term == Term.CHANGE || term == Term.INDEX);
            boolean percent = level.rest().substring(0, match.start()).strip().equals("%");
            if (base && (change || percent)) {
                return Optional.of(new PhraseSplit(index, match.start(), match.start(), false));
            }
        }
        return Optional.empty();
    }
}
