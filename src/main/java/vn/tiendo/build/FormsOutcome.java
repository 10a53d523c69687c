package vn.tiendo.build;

import java.nio.file.Path;
import java.util.List;
import vn.tiendo.model.Finding;

/**
 * What became of a command that writes forms.
 *
 * @param written the files written, none where another run held the folder
 * @param findings what is wrong with forms that lie in the input folder
 * @param lockHolder who held the folder, or empty
 */
public record FormsOutcome(List<Path> written, List<Finding> findings, String lockHolder) {

    public FormsOutcome {
        written = List.copyOf(written);
        findings = List.copyOf(findings);
    }

    public boolean isLocked() {
        return !lockHolder.isEmpty();
    }
}
