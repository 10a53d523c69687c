package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.poi.EncryptedDocumentException;
import vn.tiendo.model.FindingCode;

/**
 * Runs parsers on content that nobody vouches for. They throw exceptions of every kind at bad bytes, so that the kind says
 * nothing; all become a refusal here, and only here.
 */
final class Guard {

    /** A piece of parsing. */
    interface Parsing<T> {
        T run() throws IOException;
    }

    private Guard() {}

    static <T> T parsing(Parsing<T> piece) {
        try {
            return piece.run();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new Refusal(FindingCode.TOO_LARGE, "memory", "");
        }
    }

    private static Refusal refusal(Exception from) {
        for (Throwable cause = from; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof NoSuchFileException) {
                return new Refusal(FindingCode.UNREADABLE_FILE, "gone");
            }
            if (cause instanceof AccessDeniedException) {
                return new Refusal(FindingCode.UNREADABLE_FILE, "locked");
            }
            if (cause instanceof EncryptedDocumentException) {
                return new Refusal(FindingCode.PASSWORD_PROTECTED);
            }
        }
        return new Refusal(FindingCode.UNREADABLE_FILE, "damaged");
    }
}
