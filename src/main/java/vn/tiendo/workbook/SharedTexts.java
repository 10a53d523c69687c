package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that cells share. A text is decoded when a cell asks for it, because the same text may stand under different
 * fonts; the last decoding is kept, because it mostly stands under one.
 */
final class SharedTexts {

    private final KnownTexts known;
    private final List<String> plain = new ArrayList<>();
    private final Map<Integer, RichText> rich = new HashMap<>();
    private SharedText[] decoded = {};
    private FontEncoding[] decodedAs = {};

    SharedTexts(KnownTexts known) {
        this.known = known;
    }

    static SharedTexts read(XmlPart part, KnownTexts known, ReadingBudget budget) throws IOException {
        SharedTexts shared = new SharedTexts(known);
        while (part.nextStart()) {
            if (part.isNamed("si")) {
                shared.add(XlsxTexts.read(part, "si", budget));
            }
        }
        return shared;
    }

    void add(RichText text) {
        if (!text.isPlain()) {
            rich.put(plain.size(), text);
        }
        plain.add(text.isPlain() ? text.runs().get(0).text() : "");
    }

    /** A cell's own text as people read it where the cell has such a font. */
    SharedText own(RichText text, FontEncoding font) {
        return text.isPlain()
                ? known.read(text.runs().get(0).text(), font)
                : new SharedText(TextDecoder.decode(text, font));
    }

    /** The text as people read it where the cell has such a font; empty where there is no text of this number. */
    Optional<SharedText> text(int number, FontEncoding font) {
        if (number < 0 || number >= plain.size()) {
            return Optional.empty();
        }
        if (decoded.length < plain.size()) {
            decoded = Arrays.copyOf(decoded, plain.size());
            decodedAs = Arrays.copyOf(decodedAs, plain.size());
        }
        if (decodedAs[number] != font) {
            RichText inRuns = rich.get(number);
            decoded[number] = inRuns == null ? known.read(plain.get(number), font) : own(inRuns, font);
            decodedAs[number] = font;
        }
        return Optional.of(decoded[number]);
    }
}
