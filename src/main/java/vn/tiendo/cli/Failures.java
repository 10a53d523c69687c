package vn.tiendo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The one place where an exception becomes a sentence and an exit code. */
final class Failures {

    private Failures() {}

    static ExitCode tell(Exception failure, Console console) {
        if (failure instanceof WrongUse wrong) {
            console.problem(console.messages().text(wrong.key(), wrong.arguments()));
            return ExitCode.WRONG_USE;
        }
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof FileSystemException refused) {
            console.problem(console.messages().text(key(refused), String.valueOf(refused.getFile())));
            return ExitCode.INTERNAL_FAILURE;
        }
        if (cause instanceof IOException diskOrNetwork && diskOrNetwork.getClass() == IOException.class) {
            console.problem(console.messages().text("cli.cannot-read-or-write", String.valueOf(cause.getMessage())));
            return ExitCode.INTERNAL_FAILURE;
        }
        console.problem(console.messages().text("cli.internal-failure"));
        failure.printStackTrace(console.err());
        return ExitCode.INTERNAL_FAILURE;
    }

    private static String key(FileSystemException refused) {
        if (refused instanceof AccessDeniedException) {
            return "cli.access-denied";
        }
        return refused instanceof NoSuchFileException ? "cli.folder-gone" : "cli.cannot-write";
    }
}
