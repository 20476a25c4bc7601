package org.streetunion.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.UnreadableFile;

/**
 * Reads the next piece of a sheet while the one before is worked on. Pieces come in order, and a file that breaks off says so in its turn.
 */
final class Ahead implements AutoCloseable {
    private final Rows rows;
    private final int size;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import-reader");
        thread.setDaemon(true);
        return thread;
    });
    private Future<List<RawRow>> next;

    Ahead(Rows rows, int size) {
        this.rows = rows;
        this.size = size;
        next = reader.submit(this::read);
    }

    /** The next rows, fewer than the size only at the end, where none is a good answer too. */
    List<RawRow> piece() throws UnreadableFile {
        List<RawRow> piece = await(next);
        if (piece.size() == size) {
            next = reader.submit(this::read);
        }
        return piece;
    }

    /** Waits for the reader, so that nobody closes the sheet under its hands. */
    @Override
    public void close() {
        reader.shutdown();
        boolean ended = false;
        while (!ended) {
            try {
                ended = reader.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException ignored) {
                // The program never interrupts; a piece is read within moments.
            }
        }
    }

    private List<RawRow> read() throws UnreadableFile {
        List<RawRow> piece = new ArrayList<>(size);
        while (piece.size() < size) {
            RawRow row = rows.next();
            if (row == null) {
                break;
            }
            piece.add(row);
        }
        return piece;
    }

    private static List<RawRow> await(Future<List<RawRow>> piece) throws UnreadableFile {
        try {
            return piece.get();
        } catch (ExecutionException failure) {
            throw failure(Objects.requireNonNull(failure.getCause()));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static UnreadableFile failure(Throwable cause) {
        if (cause instanceof UnreadableFile unreadable) {
            return unreadable;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException broken ? broken : new IllegalStateException(cause);
    }
}
