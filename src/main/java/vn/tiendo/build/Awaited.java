package vn.tiendo.build;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import vn.tiendo.workbook.FailureElsewhere;

/** Waits for what another thread does. */
final class Awaited {

    private Awaited() {}

    /** What came of the work; what it failed with is thrown as if it had been done here. */
    static <R> R result(Future<R> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was stopped");
        } catch (ExecutionException failed) {
            throw FailureElsewhere.of(failed.getCause());
        }
    }
}
