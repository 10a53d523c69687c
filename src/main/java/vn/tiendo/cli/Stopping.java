package vn.tiendo.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets work that goes on for ever end in order when the system asks the program to end: Ctrl+C, SIGTERM, log-off. */
final class Stopping {

    /** Longer than a run takes to go when it is asked to; service managers kill after 90 seconds. */
    private static final int MOST_SECONDS = 20;

    private Stopping() {}

    /** Does the work, and interrupts its thread when the program is to end; the program then ends with 0. */
    static <T> T whenAsked(Callable<T> work) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicBoolean asked = new AtomicBoolean();
        Thread working = Thread.currentThread();
        Thread stop = new Thread(() -> stop(working, asked, over), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return work.call();
        } finally {
            over.countDown();
            if (!asked.get()) {
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        }
    }

    /** An end that was asked for is no failure, so the code is not the one of the signal. */
    private static void stop(Thread working, AtomicBoolean asked, CountDownLatch over) {
        asked.set(true);
        working.interrupt();
        try {
            if (over.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.DONE.number());
            }
        } catch (InterruptedException nobodyInterruptsThis) {
            Thread.currentThread().interrupt();
        }
    }
}
