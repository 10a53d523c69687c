package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/** Takes a column's header apart into what the number is of and what it is compared with. */
final class PhraseReader {

    /** Behind what is set to a hundred. */
    static final Pattern HUNDRED = Pattern.compile("=\\s*100(?![\\d,.])");

    private static final Pattern WITH = Pattern.compile("(?iu)(?<!\\p{L})với(?!\\p{L})");
    private static final Set<Term> KINDS = EnumSet.of(
            Term.PLAN,
            Term.ACTUAL,
            Term.ESTIMATE,
            Term.PRELIMINARY,
            Term.OFFICIAL,
            Term.FORECAST,
            Term.SHARE,
            Term.GROWTH,
            Term.INDEX,
            Term.CHANGE,
            Term.CONTRIBUTION,
            Term.ATTAINMENT,
            Term.AVERAGE,
            Term.REMAINING,
            Term.CUMULATED,
            Term.SINGLE);
    private static final Set<Term> STATUSES =
            EnumSet.of(Term.ACTUAL, Term.ESTIMATE, Term.PRELIMINARY, Term.OFFICIAL, Term.CUMULATED, Term.SINGLE);
    private static final Set<Term> RELATIVE = EnumSet.of(Term.SHARE, Term.GROWTH, Term.INDEX, Term.CONTRIBUTION);
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

    /** The vocabulary is built in: a header says the same in every run. */
    private static final Recent<List<String>, Phrase> KNOWN = new Recent<>();

    private final Vocabulary vocabulary;

    PhraseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The place where the comparison begins: left of it the subject, right of it the base. */
    private record Split(int level, int leftEnd, int rightStart, int rightEnd, boolean baseIsInner) {

        Split(int level, int leftEnd, int rightStart, boolean baseIsInner) {
            this(level, leftEnd, rightStart, Integer.MAX_VALUE, baseIsInner);
        }
    }

    /** @param levels the header, outermost level first */
    Phrase read(List<String> levels) {
        return KNOWN.get(List.copyOf(levels), this, PhraseReader::parse);
    }

    private Phrase parse(List<String> levels) {
        List<Wording> wordings =
                levels.stream().map(level -> Wording.of(vocabulary, level)).toList();
        Optional<Split> split = split(wordings);
        Set<Term> subject = EnumSet.noneOf(Term.class);
        Set<Term> innermost = EnumSet.noneOf(Term.class);
        Set<Term> base = EnumSet.noneOf(Term.class);
        PhraseTimes times = new PhraseTimes();
        List<TimeExpression> baseTimes = new ArrayList<>();
        for (int i = wordings.size() - 1; i >= 0; i--) {
            Wording level = wordings.get(i);
            int from = 0;
            int to = Integer.MAX_VALUE;
            if (split.isPresent() && split.get().level() == i) {
                base.addAll(level.termsIn(split.get().rightStart(), split.get().rightEnd()));
                baseTimes.addAll(
                        level.timesIn(split.get().rightStart(), split.get().rightEnd()));
                to = split.get().leftEnd();
            } else if (split.isPresent()
                    && split.get().baseIsInner()
                    && i > split.get().level()) {
                base.addAll(level.termSet());
                baseTimes.addAll(level.times());
                continue;
            }
            Set<Term> here = level.termsIn(from, to);
            here.removeIf(term -> (term == Term.CHANGE && !level.leads(term))
                    || (term == Term.ACTUAL && !level.states(term))
                    || (term == Term.ATTAINMENT && !level.attains()));
            if (level.counts() && !subject.contains(Term.MONEY)) {
                here.add(Term.QUANTITY);
                here.remove(Term.MONEY);
            }
            if (to < Integer.MAX_VALUE && level.planAttained() < to && !base.contains(Term.PLAN)) {
                // "% KH 2021 so với ƯTH 2020": it is the plan that is compared.
                here.add(Term.PLAN);
            }
            if (here.contains(Term.GOAL) && !level.timesIn(from, to).isEmpty()) {
                here.add(Term.PLAN);
            }
            boolean kinds = !Collections.disjoint(here, KINDS);
            int plan = level.planAttained();
            if (split.isEmpty() && plan < level.rest().length()) {
                baseTimes.addAll(times.addAttainment(level, plan));
            } else if (split.isEmpty() && innermost.isEmpty() && level.plansYear() && !isResult(here)) {
                times.addPlan(level);
            } else {
                times.add(level, from, to);
            }
            if (kinds && (innermost.isEmpty() || statusOf(innermost, here))) {
                innermost.addAll(here);
            }
            subject.addAll(here);
        }
        if (split.filter(Split::baseIsInner).isPresent() && !subject.contains(Term.SHARE)) {
            // "So sánh (%)" over "Tổng số" compares the totals with each other.
            base.remove(Term.WHOLE);
        }
        if (split.isEmpty() && innermost.isEmpty() && subject.contains(Term.ASSIGNED)) {
            subject.add(Term.PLAN);
            innermost.add(Term.PLAN);
        }
        return new Phrase(
                subject,
                innermost,
                times.levels(),
                times.reported(),
                base,
                baseTimes,
                split.isPresent(),
                units(wordings),
                named(wordings),
                prices(wordings),
                wordings.stream().anyMatch(Wording::hasPercentSign),
                wordings.stream().anyMatch(Wording::hasPlusMinus),
                List.of(),
                wordings.stream().anyMatch(level -> level.rest().chars().anyMatch(Character::isLetter)));
    }

    /** "Cơ cấu" over "Ước tính quý II": the inner level only says how final the shares are. */
    private static boolean statusOf(Set<Term> inner, Set<Term> outer) {
        return inner.stream().filter(KINDS::contains).allMatch(STATUSES::contains)
                && outer.stream().anyMatch(RELATIVE::contains);
    }

    /** The innermost unit that names a level; not what an outer level counts where an inner one says that it is money. */
    private static Optional<UnitEntry> named(List<Wording> wordings) {
        boolean money = false;
        for (int i = wordings.size() - 1; i >= 0; i--) {
            Wording level = wordings.get(i);
            if (!level.named().isEmpty() && !(money && level.counts())) {
                return Optional.of(level.named().get(level.named().size() - 1));
            }
            money |= level.termSet().contains(Term.MONEY);
        }
        return Optional.empty();
    }

    private static List<UnitEntry> units(List<Wording> wordings) {
        List<UnitEntry> units = new ArrayList<>();
        for (int i = wordings.size() - 1; i >= 0; i--) {
            units.addAll(wordings.get(i).units());
        }
        return units;
    }

    private static String prices(List<Wording> wordings) {
        return wordings.stream()
                .map(Wording::priceBasis)
                .filter(basis -> !basis.isEmpty())
                .reduce("", (a, b) -> b);
    }

    private Optional<Split> split(List<Wording> wordings) {
        for (int i = wordings.size() - 1; i >= 0; i--) {
            Wording level = wordings.get(i);
            Optional<Split> ratio = ratio(wordings, i);
            if (ratio.isPresent()) {
                return ratio;
            }
            Optional<Split> pair = pair(wordings, i);
            if (pair.isPresent()) {
                return pair;
            }
            Optional<Split> with = withBelow(wordings, i);
            if (with.isPresent()) {
                return with;
            }
            Optional<Split> hundred = hundred(level, i);
            if (hundred.isPresent()) {
                return hundred;
            }
            Optional<TermMatch> compared = level.last(Term.COMPARED);
            if (compared.isPresent() && !isGroupOfAttainment(wordings, i, compared.get())) {
                return Optional.of(comparison(wordings, i, compared.get()));
            }
            Optional<Split> unsaid = unsaid(level, i);
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
    private static Optional<Split> pair(List<Wording> wordings, int index) {
        Wording level = wordings.get(index);
        Matcher with = WITH.matcher(level.rest());
        return isUnderComparison(wordings, index)
                        && level.last(Term.COMPARED).isEmpty()
                        && with.find()
                        && !isSilent(level, 0, with.start())
                        && !isSilent(level, with.end(), Integer.MAX_VALUE)
                ? Optional.of(new Split(index, with.start(), with.end(), false))
                : Optional.empty();
    }

    /** "Với kế hoạch" under "So sánh TH năm 2018 (%)". */
    private static Optional<Split> withBelow(List<Wording> wordings, int index) {
        Matcher with = WITH.matcher(wordings.get(index).rest());
        boolean first = with.find()
                && Wording.isWordless(wordings.get(index).rest().substring(0, with.start()))
                && !isSilent(wordings.get(index), with.end(), Integer.MAX_VALUE);
        return first && isUnderComparison(wordings, index)
                ? Optional.of(new Split(index, 0, with.end(), false))
                : Optional.empty();
    }

    /** "(Năm trước = 100)": what is set to a hundred is the base. */
    private static Optional<Split> hundred(Wording level, int index) {
        String rest = level.rest();
        Matcher hundred = HUNDRED.matcher(rest);
        if (!hundred.find()) {
            return Optional.empty();
        }
        int base = 1 + Math.max(rest.lastIndexOf('(', hundred.start()), rest.lastIndexOf(')', hundred.start()));
        return Optional.of(new Split(index, base, base, hundred.start(), false));
    }

    /** The base follows the word for comparing, in "So sánh DT 2022 với ước TH 2021" its second half, or stands below. */
    private static Split comparison(List<Wording> wordings, int index, TermMatch compared) {
        Wording level = wordings.get(index);
        Matcher with = WITH.matcher(level.rest());
        boolean pair = with.find(compared.end()) && !isSilent(level, compared.end(), with.start());
        int left = pair ? with.start() : compared.start();
        int right = pair ? with.end() : compared.end();
        boolean below = isSilent(level, right, Integer.MAX_VALUE)
                && wordings.subList(index + 1, wordings.size()).stream().anyMatch(PhraseReader::namesBase);
        return new Split(index, left, right, below);
    }

    private static boolean isSilent(Wording level, int from, int to) {
        return level.termsIn(from, to).isEmpty() && level.timesIn(from, to).isEmpty();
    }

    private static boolean namesBase(Wording level) {
        return !level.times().isEmpty() || level.termSet().stream().anyMatch(BASES::contains);
    }

    /** "TH 2020/KH 2020", "NN/NT": a ratio of unlike things; "ƯTH/TH 2020" is one thing by two names. */
    private Optional<Split> ratio(List<Wording> wordings, int index) {
        Wording level = wordings.get(index);
        int slash = level.rest().lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        Set<Term> over = level.termsIn(0, slash);
        Set<Term> under = level.termsIn(slash, Integer.MAX_VALUE);
        List<TimeExpression> overTimes = level.timesIn(0, slash);
        List<TimeExpression> underTimes = level.timesIn(slash, Integer.MAX_VALUE);
        boolean results = isResult(over) || over.contains(Term.PLAN);
        boolean levels = results && (isResult(under) || under.contains(Term.PLAN));
        boolean unlike = levels && over.contains(Term.PLAN) != under.contains(Term.PLAN);
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
        return unlike || years || before || ofTime
                ? Optional.of(new Split(index, slash, slash + 1, false))
                : Optional.empty();
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

    private static boolean isResult(Set<Term> terms) {
        return terms.contains(Term.ACTUAL)
                || terms.contains(Term.ESTIMATE)
                || terms.contains(Term.PRELIMINARY)
                || terms.contains(Term.OFFICIAL)
                || terms.contains(Term.CUMULATED);
    }

    /** "Tăng cùng kỳ (%)", "% CK": a comparison without the word for it. */
    private static Optional<Split> unsaid(Wording level, int index) {
        for (TermMatch match : level.terms()) {
            boolean base = match.term() == Term.SAME_PERIOD || match.term() == Term.PREVIOUS_PERIOD;
            boolean change = level.termsIn(0, match.start()).stream()
                    .anyMatch(term -> term == Term.GROWTH || term == Term.CHANGE || term == Term.INDEX);
            boolean percent = level.rest().substring(0, match.start()).strip().equals("%");
            if (base && (change || percent)) {
                return Optional.of(new Split(index, match.start(), match.start(), false));
            }
        }
        return Optional.empty();
    }
}
