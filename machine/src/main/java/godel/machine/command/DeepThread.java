package godel.machine.command;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs a command on a thread with a stack that deep proofs do not exhaust. */
final class DeepThread {
    private static final long STACK_BYTES = 512L << 20;

    private DeepThread() {
    }

    /**
     * {@return what the work returns}
     *
     * @throws Throwable what the work throws
     */
    static int run(Callable<Integer> work) throws Throwable {
        FutureTask<Integer> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "godel", STACK_BYTES);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }
}
