package vn.tiendo.schedule;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command as a process of its own that ends by its deadline, whatever hangs in it. It prints where we print. */
final class ChildProcess {

    /** How long a process may take to go when it is asked to. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Exit code of a run that was killed; no command of ours ends with it. */
    static final int KILLED = -1;

    private ChildProcess() {}

    /**
     * Runs the command to its end.
     *
     * @return its exit code, {@link #KILLED} where it did not end in time
     * @throws InterruptedException where we are to stop; the process is gone by then
     */
    static int run(List<String> command, Duration deadline) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        try {
            if (process.waitFor(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
                return process.exitValue();
            }
            return KILLED;
        } finally {
            end(process);
        }
    }

    /** Asks first, so that the run can sweep up; then it is killed with all that it started. */
    private static void end(Process process) throws InterruptedException {
        if (!process.isAlive()) {
            return;
        }
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        boolean interrupted = Thread.interrupted();
        try {
            if (!process.waitFor(GRACE.toNanos(), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } finally {
            started.forEach(ProcessHandle::destroyForcibly);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
