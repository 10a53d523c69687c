package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells share, decoded when a cell asks for them: the same text may stand under different fonts. */
final class SharedTexts {

    private final List<RichText> texts = new ArrayList<>();

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlPart part, ReadingBudget budget) throws IOException {
        SharedTexts shared = new SharedTexts();
        while (part.nextStart()) {
            if (part.isNamed("si")) {
                shared.texts.add(XlsxTexts.read(part, "si", budget));
            }
        }
        return shared;
    }

    Optional<RichText> text(int number) {
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }
}
