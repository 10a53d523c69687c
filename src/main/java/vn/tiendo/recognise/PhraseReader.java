package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/** Takes a column's header apart into what the number is of and what it is compared with. */
final class PhraseReader {

    /** The vocabulary is built in: a header says the same in every run. */
    private static final Recent<List<String>, Phrase> KNOWN = new Recent<>();

    private final Vocabulary vocabulary;

    PhraseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param levels the header, outermost level first */
    Phrase read(List<String> levels) {
        return KNOWN.get(List.copyOf(levels), this, PhraseReader::parse);
    }

    private Phrase parse(List<String> levels) {
        List<Wording> wordings =
                levels.stream().map(level -> Wording.of(vocabulary, level)).toList();
        PhraseParts parts = new PhraseParts(wordings);
        boolean words = wordings.stream().anyMatch(level -> level.rest().chars().anyMatch(Character::isLetter));
        return new Phrase(parts.subject(), parts.dates(), parts.base(), scale(wordings), words);
    }

    private static PhraseScale scale(List<Wording> wordings) {
        return new PhraseScale(
                units(wordings),
                named(wordings),
                wordings.stream().anyMatch(Wording::hasPercentSign),
                wordings.stream().anyMatch(Wording::hasPlusMinus),
                prices(wordings));
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
}
