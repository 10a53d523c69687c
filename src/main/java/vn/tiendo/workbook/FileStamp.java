package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import vn.tiendo.model.FindingCode;

/** Size and time of a file before it is read, to see afterwards whether somebody wrote into it meanwhile. */
record FileStamp(long size, FileTime time) {

    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(now.size(), now.lastModifiedTime());
    }

    /** Parts of two versions side by side would be numbers that never stood in one workbook. A file that went is whole. */
    void requireSame(Path file) throws IOException {
        try {
            if (!equals(of(file))) {
                throw new Refusal(FindingCode.INCOMPLETE_FILE, "changed");
            }
        } catch (NoSuchFileException takenOutMeanwhile) {
            // It was open until here, and so is what it was.
        }
    }
}
