package vn.tiendo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the program starts: wires the real streams and clock, and nothing else. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        // Pictures are drawn in memory; a server has no screen to ask.
        System.setProperty("java.awt.headless", "true");
        // Java 17 prints in the system's charset, which under cron is ASCII; Vietnamese needs UTF-8 everywhere.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new Tiendo(out, err, Clock.systemUTC(), System::nanoTime).execute(TypedArguments.of(arguments));
        out.flush();
        err.flush();
        System.exit(code);
    }
}
