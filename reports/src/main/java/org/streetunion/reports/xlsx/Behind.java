package org.streetunion.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Writes to a slow stream in a thread of its own, so that rows are made while those before them are compressed. Bytes come in the order in
 * which they were written; what went wrong behind is thrown at one of the next calls. Closing waits for the thread and leaves the stream
 * open.
 */
final class Behind extends OutputStream {
    /** Blocks on their way; whoever writes faster waits, and memory stays small. */
    private static final int MOST = 8;
    private final OutputStream slow;
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "sheet-writer");
        thread.setDaemon(true);
        return thread;
    });

    Behind(OutputStream slow) {
        this.slow = slow;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[]{(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        byte[] block = Arrays.copyOfRange(bytes, from, from + length);
        if (waiting.size() == MOST) {
            await(waiting.remove());
        }
        waiting.add(writer.submit(() -> {
            slow.write(block);
            return block.length;
        }));
    }

    @Override
    public void flush() throws IOException {
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
    }

    /** Lets go of what is not yet written when something failed; call {@link #flush} before to have all of it. */
    @Override
    public void close() {
        waiting.forEach(block -> block.cancel(false));
        writer.shutdown();
        boolean ended = false;
        while (!ended) {
            ended = ended();
        }
    }

    private boolean ended() {
        try {
            return writer.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private static void await(Future<?> block) throws IOException {
        try {
            block.get();
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            throw cause instanceof IOException trouble ? trouble : new IOException(cause);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
