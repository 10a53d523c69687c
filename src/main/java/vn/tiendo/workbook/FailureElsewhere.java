package vn.tiendo.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What went wrong on another thread, for the one that waits for it. */
public final class FailureElsewhere {

    private FailureElsewhere() {}

    /**
     * Throws it as if it had happened here, and so returns nothing: written as {@code throw of(failure)}, for the compiler.
     *
     * @throws IOException where it is one
     * @throws IllegalStateException where nobody could have declared it
     */
    public static IllegalStateException of(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException broken) {
            throw broken;
        }
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        if (failure instanceof Error beyond) {
            throw beyond;
        }
        throw new IllegalStateException(failure);
    }
}
