package org.streetunion.reports.card.picture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.HashMap;
import java.util.Map;

/**
 * Chooses the mask of a QR code by the four penalties of ISO/IEC 18004, as ZXing does, but with a whole row in one word: ZXing's own choice
 * was two thirds of the time of a print run. Two masks of codes of one size always differ in the same
 * modules, so one encoding yields all eight.
 */
final class QrMasks {
    private static final int MASKS = 8;
    private static final int RUN = 5;
    private static final int BLOCK = 3;
    private static final int FINDER = 40;
    private static final int BALANCE = 10;
    private static final int HUNDRED = 100;
    private final Map<Integer, long[][]> differences = new HashMap<>();
    private final int leeway;
    private int last;

    /**
     * A chooser.
     *
     * @param leeway by how many hundredths the mask of the code before may be worse than the best and is kept all the same: under one
     *        mask the codes of a sheet have rows in common, which compress
     */
    QrMasks(int leeway) {
        this.leeway = leeway;
    }

    /**
     * The rows of a text's code of level M under a mask that reads well, bit x of a row dark.
     *
     * @param first the code under mask 0, at most 64 modules wide
     */
    long[] best(String text, ByteMatrix first) throws WriterException {
        long[] rows = rows(first);
        long[] columns = turned(rows);
        long[][] all = differences.get(rows.length);
        if (all == null) {
            all = differences(text, rows);
            differences.put(rows.length, all);
        }
        int[] penalties = new int[MASKS];
        int best = 0;
        for (int mask = 0; mask < MASKS; mask++) {
            penalties[mask] = penalty(mixed(rows, all[mask]), mixed(columns, all[MASKS + mask]));
            best = penalties[mask] < penalties[best] ? mask : best;
        }
        if (penalties[last] * HUNDRED >= penalties[best] * (HUNDRED + leeway)) {
            last = best;
        }
        return mixed(rows, all[last]);
    }

    /** The code of a text under one of the masks 0 to 7. */
    static ByteMatrix masked(String text, int mask) throws WriterException {
        return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, mask)).getMatrix();
    }

    /** How the masks differ from the first one, row by row, and behind them the same column by column. */
    private static long[][] differences(String text, long[] first) throws WriterException {
        long[][] all = new long[2 * MASKS][];
        for (int mask = 0; mask < MASKS; mask++) {
            all[mask] = mixed(first, rows(masked(text, mask)));
            all[MASKS + mask] = turned(all[mask]);
        }
        return all;
    }

    private static int penalty(long[] rows, long[] columns) {
        int side = rows.length;
        int dark = 0;
        for (long row : rows) {
            dark += Long.bitCount(row);
        }
        int total = side * side;
        return lines(rows) + lines(columns) + blocks(rows) + Math.abs(dark * 2 - total) * BALANCE / total * BALANCE;
    }

    /** Runs of five and more of one colour, and what looks like a finder with white beside it. */
    private static int lines(long[] lines) {
        int side = lines.length;
        long all = -1L >>> (Long.SIZE - side);
        int penalty = 0;
        for (long line : lines) {
            long same = ~(line ^ line >>> 1) & all >>> 1;
            long fives = same & same >>> 1 & same >>> 2 & same >>> 3;
            penalty += Long.bitCount(fives) + (RUN - BLOCK) * Long.bitCount(fives & ~(fives << 1));
            long light = ~line & all;
            long finder = line & light >>> 1 & line >>> 2 & line >>> 3 & line >>> 4 & light >>> 5 & line >>> 6;
            long white = light & light >>> 1 & light >>> 2 & light >>> 3;
            penalty += FINDER * Long.bitCount(finder & (white << 4 | white >>> 7));
        }
        return penalty;
    }

    /** Blocks of two by two of one colour. */
    private static int blocks(long[] rows) {
        long inner = -1L >>> (Long.SIZE - rows.length + 1);
        int blocks = 0;
        for (int y = 0; y + 1 < rows.length; y++) {
            long here = ~(rows[y] ^ rows[y] >>> 1);
            long below = ~(rows[y + 1] ^ rows[y + 1] >>> 1);
            blocks += Long.bitCount(here & below & ~(rows[y] ^ rows[y + 1]) & inner);
        }
        return BLOCK * blocks;
    }

    private static long[] mixed(long[] one, long[] other) {
        long[] mixed = new long[one.length];
        for (int i = 0; i < one.length; i++) {
            mixed[i] = one[i] ^ other[i];
        }
        return mixed;
    }

    private static long[] turned(long[] rows) {
        long[] columns = new long[rows.length];
        for (int y = 0; y < rows.length; y++) {
            for (long rest = rows[y]; rest != 0; rest &= rest - 1) {
                columns[Long.numberOfTrailingZeros(rest)] |= 1L << y;
            }
        }
        return columns;
    }

    private static long[] rows(ByteMatrix modules) {
        long[] rows = new long[modules.getHeight()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows.length; x++) {
                rows[y] |= (long) modules.get(x, y) << x;
            }
        }
        return rows;
    }
}
