package vn.tiendo.forms;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** Collects what is wrong with one row; a row without mistakes may be used. */
final class Mistakes {

    private final FormRow row;
    private final List<Finding> findings;
    private boolean sound = true;

    Mistakes(FormRow row, List<Finding> findings) {
        this.row = row;
        this.findings = findings;
    }

    /** Tells a mistake in the cell under a key. The kind names its sentence. */
    void tell(String kind, String key, String... further) {
        sound = false;
        String[] arguments = new String[further.length + 2];
        arguments[0] = kind;
        arguments[1] = row.text(key);
        System.arraycopy(further, 0, arguments, 2, further.length);
        findings.add(row.finding(FindingCode.CATALOGUE_MISTAKE, key, arguments));
    }

    /** The choice in a cell, the standard one where it is blank; told where it is none of those offered. */
    <T> T choice(String key, ChoiceWords<T> words, T standard) {
        String written = row.text(key);
        if (written.isEmpty()) {
            return standard;
        }
        Optional<T> chosen = words.read(written);
        if (chosen.isEmpty()) {
            tell("unknown-word", key);
        }
        return chosen.orElse(standard);
    }

    /** A text that may not be blank. */
    String needed(String key) {
        if (row.text(key).isEmpty()) {
            tell("blank", key);
        }
        return row.text(key);
    }

    boolean none() {
        return sound;
    }
}
