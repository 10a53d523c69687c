package vn.tiendo.cli;

import java.text.Normalizer;

/** A person's name as it was typed. */
final class PersonName {

    /** Longer than any name, short enough for the stamp on a picture. */
    private static final int LONGEST = 80;

    private PersonName() {}

    /** The name with composed letters and single spaces; refused where a page could not show it. */
    static String of(String typed) throws WrongUse {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (name.contains("\uFFFD")) {
            throw new WrongUse("cli.name-not-readable");
        }
        boolean shows = name.codePoints()
                .noneMatch(letter -> Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT);
        if (name.isEmpty() || name.length() > LONGEST || !shows) {
            throw new WrongUse("cli.no-name", String.valueOf(LONGEST));
        }
        return name;
    }
}
