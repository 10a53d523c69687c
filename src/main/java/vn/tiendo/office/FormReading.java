package vn.tiendo.office;

import java.util.List;
import vn.tiendo.model.Finding;
import vn.tiendo.reference.ColumnCorrection;

/**
 * What a person set on the form.
 *
 * @param corrections what she changed
 * @param findings what she wrote that could not be understood
 */
public record FormReading(List<ColumnCorrection> corrections, List<Finding> findings) {

    public FormReading {
        corrections = List.copyOf(corrections);
        findings = List.copyOf(findings);
    }
}
