package org.streetunion.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rows of values in a plain file, so that every contestant writes the very same rows and none of them pays for finding them. */
final class Dump {
    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int WHOLE = 2;
    private static final int DAY = 3;
    private static final int YES_NO = 4;

    private Dump() {}

    /** Writes rows of one width. */
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;

        Writer(Path file, List<String> columns) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
            out.writeInt(columns.size());
            for (String column : columns) {
                out.writeUTF(column);
            }
        }

        void row(List<?> values) throws IOException {
            out.writeBoolean(true);
            for (Object value : values) {
                write(value);
            }
        }

        private void write(Object value) throws IOException {
            if (value == null) {
                out.writeByte(NOTHING);
            } else if (value instanceof Number number) {
                out.writeByte(WHOLE);
                out.writeLong(number.longValue());
            } else if (value instanceof LocalDate day) {
                out.writeByte(DAY);
                out.writeInt((int) day.toEpochDay());
            } else if (value instanceof Boolean yes) {
                out.writeByte(YES_NO);
                out.writeBoolean(yes);
            } else {
                out.writeByte(TEXT);
                out.writeUTF(value.toString());
            }
        }

        @Override
        public void close() throws IOException {
            out.writeBoolean(false);
            out.close();
        }
    }

    /** Reads them again. */
    static final class Reader implements AutoCloseable {
        private final DataInputStream in;
        private final List<String> columns = new ArrayList<>();
        private long left;

        Reader(Path file) throws IOException {
            this(file, Long.MAX_VALUE);
        }

        /** Only the first rows. */
        Reader(Path file, long most) throws IOException {
            left = most;
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
            int width = in.readInt();
            for (int i = 0; i < width; i++) {
                columns.add(in.readUTF());
            }
        }

        List<String> columns() {
            return columns;
        }

        /** The next row; null at the end. */
        Object[] row() throws IOException {
            if (left == 0 || !in.readBoolean()) {
                left = 0;
                return null;
            }
            left--;
            Object[] row = new Object[columns.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = read();
            }
            return row;
        }

        private Object read() throws IOException {
            return switch (in.readByte()) {
                case TEXT -> in.readUTF();
                case WHOLE -> in.readLong();
                case DAY -> LocalDate.ofEpochDay(in.readInt());
                case YES_NO -> in.readBoolean();
                default -> null;
            };
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
