package vn.tiendo.office;

import java.util.Locale;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;

/** Message keys of the words on the form. */
final class FormWords {

    private FormWords() {}

    static String role(CellRole role) {
        return "review.role." + role.name().toLowerCase(Locale.ROOT);
    }

    static String measure(Measure measure) {
        return "review.measure." + measure.code();
    }
}
