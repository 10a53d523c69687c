package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Verdict;

/** How targets are judged, and what the words mean. */
final class ReferenceTexts {

    private static final List<String> TERMS =
            List.of("actual", "estimate", "attainment", "path", "projection", "rest", "points", "stated", "bullet");

    private final Edition edition;

    ReferenceTexts(Edition edition) {
        this.edition = edition;
    }

    List<RuleText> rules() {
        VerdictWords verdicts = new VerdictWords(edition);
        List<RuleText> rules = new ArrayList<>();
        for (Verdict verdict : VerdictWords.ORDER) {
            rules.add(new RuleText(verdicts.mark(verdict), edition.text("rule." + verdict.code())));
        }
        return rules;
    }

    List<Fact> glossary() {
        return TERMS.stream()
                .map(term -> new Fact(edition.text("term." + term), edition.text("term." + term + ".meaning")))
                .toList();
    }
}
