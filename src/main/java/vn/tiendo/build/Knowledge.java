package vn.tiendo.build;

import vn.tiendo.model.Catalogue;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;
import vn.tiendo.reference.Vocabulary;

/**
 * What is known before a workbook is opened.
 *
 * @param catalogue the indicators
 * @param vocabulary the wordings of headings
 * @param areas the places
 */
public record Knowledge(Catalogue catalogue, Vocabulary vocabulary, Areas areas) {

    /** What comes with the program. */
    public static Knowledge load() {
        return new Knowledge(Catalogues.load(), Vocabulary.load(), Areas.load());
    }
}
