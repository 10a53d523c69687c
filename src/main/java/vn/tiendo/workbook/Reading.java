package vn.tiendo.workbook;

import java.util.List;
import vn.tiendo.model.Finding;

/**
 * What became of one file.
 *
 * @param refused whether the file was refused; sheets that were handed over before the reason came to light must then
 *     be forgotten
 * @param sheets number of sheets handed over
 * @param findings what a person should know, in reading order
 */
public record Reading(boolean refused, int sheets, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }
}
