package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.Sector;

/**
 * The words around the name of an indicator that leave its meaning alone: section headings, totals, times, places, column
 * headings. What they do not cover word for word may change the meaning, so that a figure under it is not matched.
 */
public final class Headings {

    private static final String SECTOR = "sector:";
    private static final String SENDER = "sender:";
    private static final String PRICE = "price-";

    /** Begins the name of a kind of heading under which short wordings count. */
    private static final String HEADING = "@";

    /** Numbers, "6t" and Roman numerals say when or which, never what. */
    private static final Pattern NUMERAL = Pattern.compile("\\d+t?|[ivx]+|%|h[12]|q[1-4]");

    private static final String NUMERAL_BEGINNINGS = "0123456789ivx%hq";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Map<String, Set<String>> phrases = new HashMap<>();
    private final Map<Sector, Set<String>> sectors = new EnumMap<>(Sector.class);
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Recent<List<String>, Boolean> titleTail = new Recent<>();
    private final Recent<List<String>, Boolean> timeOrPlace = new Recent<>();
    private final Recent<List<String>, Boolean> columnWording = new Recent<>();
    private final Recent<List<String>, HeadingMeaning> meanings = new Recent<>();
    private final Recent<List<String>, List<String>> narrowing = new Recent<>();
    private final Recent<List<String>, Map<String, String>> senders = new Recent<>();

    /** All phrases, of whatever kind, and their first words. */
    private final Set<String> known = new HashSet<>();

    private final Set<String> beginnings = new HashSet<>();

    /** The first words of all phrases that name prices; few wordings hold one. */
    private final Set<String> beginsPrices = new HashSet<>();

    private final Map<String, Recent<List<String>, Boolean>> mentions = new HashMap<>();
    private int longest = 1;

    private Headings() {}

    public static Headings load() {
        Headings headings = new Headings();
        for (CSVRecord row : DataTable.read("headings.tsv")) {
            List<String> printed = DataTable.list(row.get("phrases"));
            headings.usual.put(row.get("kind"), printed.get(0));
            for (String phrase : printed) {
                headings.add(row.get("kind"), spelt(row.get("kind"), phrase));
            }
        }
        return headings;
    }

    /** As names are compared; what only abbreviates stays as short as it is printed. */
    private static String spelt(String kind, String phrase) {
        String folded = Folding.key(phrase);
        return kind.equals("abbreviation") ? folded : Abbreviations.expand(folded);
    }

    private void add(String kind, String phrase) {
        longest = Math.max(longest, phrase.split(" ", -1).length);
        phrases.computeIfAbsent(kind, key -> new HashSet<>()).add(phrase);
        known.add(phrase);
        beginnings.add(phrase.split(" ", 2)[0]);
        if (kind.startsWith(PRICE)) {
            beginsPrices.add(phrase.split(" ", 2)[0]);
        }
        if (kind.startsWith(HEADING)) {
            kinds.computeIfAbsent(kind, key -> new HashSet<>()).add(phrase);
        }
        if (kind.startsWith(SECTOR)) {
            String code = kind.substring(SECTOR.length());
            for (Sector sector : Sector.values()) {
                if (sector.code().equals(code)) {
                    sectors.computeIfAbsent(sector, key -> new HashSet<>()).add(phrase);
                }
            }
        }
    }

    /** Whether a folded text is one of the words for "total". */
    public boolean isTotal(String key) {
        return of("total").contains(key);
    }

    /** Whether words in brackets only abbreviate the name before them. */
    public boolean isAbbreviation(String key) {
        return of("abbreviation").contains(key);
    }

    /** Whether the words after a name only say when and where. */
    public boolean isTimeOrPlace(List<String> words) {
        return timeOrPlace.get(
                words, this, (own, known) -> own.covered(known, List.of(own.of("time"), own.of("place"))));
    }

    /** Whether the words after the name in a title only say when, where and by what the rows are broken down. */
    public boolean isTitleTail(List<String> words) {
        return titleTail.get(
                words,
                this,
                (own, known) -> own.covered(known, List.of(own.of("time"), own.of("place"), own.of("group"))));
    }

    /**
     * Where the name of an indicator may begin in a title: at its first word, and after numbering, the letterhead of who
     * sends it and words such as "kết quả", "tình hình thực hiện", "biểu tổng hợp".
     *
     * @param isSender whether the words are the name of a department or place
     */
    public List<Integer> titleBeginnings(List<String> words, Predicate<String> isSender) {
        WordSpans spans = new WordSpans(words);
        boolean[] reached = new boolean[words.size() + 1];
        reached[0] = true;
        for (int from = 0; from < words.size(); from++) {
            if (reached[from]) {
                reach(reached, spans, from, List.of(of("title-head")));
                for (int to = from + 1; to <= end(spans, from); to++) {
                    reached[to] = reached[to] || isSender.test(spans.of(from, to));
                }
            }
        }
        return IntStream.range(0, words.size())
                .filter(at -> reached[at])
                .boxed()
                .toList();
    }

    /** Whether a phrase of a column header only says when, against what and by whose plan. */
    public boolean isColumnWording(List<String> words) {
        return columnWording.get(
                words,
                this,
                (own, known) -> own.covered(known, List.of(own.of("column"), own.of("time"), own.of("place"))));
    }

    /** What a section heading says about the rows under it; nothing where it holds any other word. */
    public HeadingMeaning heading(List<String> words) {
        return meanings.get(words, this, Headings::readHeading);
    }

    private HeadingMeaning readHeading(List<String> words) {
        List<Set<String>> all = new ArrayList<>(sectors.values());
        all.addAll(List.of(of("plain"), of("time"), of("place")));
        all.addAll(kinds.values());
        if (!covered(words, all)) {
            return HeadingMeaning.NONE;
        }
        Set<Sector> named = EnumSet.noneOf(Sector.class);
        sectors.forEach((sector, wordings) -> {
            if (contains(words, wordings)) {
                named.add(sector);
            }
        });
        Set<String> heading = new HashSet<>();
        kinds.forEach((kind, wordings) -> {
            if (contains(words, wordings)) {
                heading.add(kind);
            }
        });
        return new HeadingMeaning(true, named, heading);
    }

    /** The narrowing phrases in a title: "các khu công nghiệp" makes every figure below it one of these zones only. */
    public List<String> narrowing(List<String> words) {
        return narrowing.get(words, this, Headings::readNarrowing);
    }

    /**
     * The office that a title begins with, by the sector of which what it sends is only its own part: customs collect some of
     * the taxes on the environment, not all. Mostly none.
     */
    public Map<String, String> senders(List<String> words) {
        return senders.get(words, this, Headings::readSenders);
    }

    private Map<String, String> readSenders(List<String> words) {
        Map<String, String> found = new HashMap<>();
        for (Map.Entry<String, Set<String>> kind : phrases.entrySet()) {
            if (kind.getKey().startsWith(SENDER)) {
                for (int to = 1; to <= Math.min(words.size(), longest); to++) {
                    String begins = String.join(" ", words.subList(0, to));
                    if (kind.getValue().contains(begins)) {
                        found.put(kind.getKey().substring(SENDER.length()), begins);
                    }
                }
            }
        }
        return Map.copyOf(found);
    }

    private List<String> readNarrowing(List<String> words) {
        WordSpans spans = new WordSpans(words);
        List<String> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= endOfPhrases(spans, from); to++) {
                if (of("narrowing").contains(spans.of(from, to))) {
                    found.add(spans.of(from, to));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Where words name the prices of a value ("theo giá so sánh 2010"); the last naming counts. */
    public Optional<PriceWords> prices(List<String> words) {
        for (int to = words.size(); to > 0; to--) {
            for (int from = Math.max(0, to - longest); from < to; from++) {
                if (beginsPrices.contains(words.get(from))) {
                    Optional<PriceWords> found = prices(words, from, to);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PriceWords> prices(List<String> words, int from, int to) {
        String whole = String.join(" ", words.subList(from, to));
        if (of("price-current").contains(whole)) {
            return Optional.of(new PriceWords(from, to, PriceBasis.CURRENT));
        }
        if (of("price-constant").contains(whole)) {
            return Optional.of(new PriceWords(from, to, new PriceBasis(PriceBasis.Kind.CONSTANT, 0)));
        }
        String last = words.get(to - 1);
        if (to - from < 2 || !YEAR.matcher(last).matches()) {
            return Optional.empty();
        }
        String before = String.join(" ", words.subList(from, to - 1));
        boolean constant =
                of("price-constant").contains(before) || of("price-year").contains(before);
        return constant
                ? Optional.of(
                        new PriceWords(from, to, new PriceBasis(PriceBasis.Kind.CONSTANT, Integer.parseInt(last))))
                : Optional.empty();
    }

    /** Whether one of the phrases of a kind stands somewhere in the words. */
    public boolean mentions(String kind, List<String> words) {
        return mentions.computeIfAbsent(kind, key -> new Recent<>()).get(words, known -> contains(known, of(kind)));
    }

    /** Whether the words are, as a whole, one of the phrases of a kind. */
    public boolean is(String kind, List<String> words) {
        return of(kind).contains(String.join(" ", words));
    }

    /** The most usual phrase of a kind, as people write it. */
    public String usual(String kind) {
        return usual.getOrDefault(kind, kind);
    }

    private Set<String> of(String kind) {
        return phrases.getOrDefault(kind, Set.of());
    }

    private boolean contains(List<String> words, Set<String> wordings) {
        WordSpans spans = new WordSpans(words);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= endOfPhrases(spans, from); to++) {
                if (wordings.contains(spans.of(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the longest phrase may end that begins at a word. */
    private int end(WordSpans spans, int from) {
        return Math.min(spans.size(), from + longest);
    }

    /** The same; before the word itself where none begins with it. */
    private int endOfPhrases(WordSpans spans, int from) {
        return beginnings.contains(spans.word(from)) ? end(spans, from) : from;
    }

    /** Whether phrases of these sets, put one after another, make up all the words. */
    private boolean covered(List<String> words, List<Set<String>> sets) {
        WordSpans spans = new WordSpans(words);
        boolean[] reached = new boolean[words.size() + 1];
        reached[0] = true;
        for (int from = 0; from < words.size(); from++) {
            if (reached[from]) {
                reach(reached, spans, from, sets);
            }
        }
        return reached[words.size()];
    }

    /** Notes up to where numerals and phrases of these sets go on from a word. */
    private void reach(boolean[] reached, WordSpans spans, int from, List<Set<String>> sets) {
        if (isNumeral(spans.word(from))) {
            reached[from + 1] = true;
        }
        for (int to = from + 1; to <= endOfPhrases(spans, from); to++) {
            reached[to] = reached[to] || isOneOf(sets, spans.of(from, to));
        }
    }

    private boolean isOneOf(List<Set<String>> sets, String phrase) {
        if (known.contains(phrase)) {
            for (Set<String> set : sets) {
                if (set.contains(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Most words are told from numerals by their first letter. */
    private static boolean isNumeral(String word) {
        return !word.isEmpty()
                && NUMERAL_BEGINNINGS.indexOf(word.charAt(0)) >= 0
                && NUMERAL.matcher(word).matches();
    }
}
