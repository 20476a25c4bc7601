package org.streetunion.app.exchange.collecting;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The content of forms as few bytes: what went out and what came back is kept so. */
public final class Pack {
    private static final int FORMAT = 1;
    private static final String ABSENT = "\u0000";

    private Pack() {}

    /** Packs what went out. */
    public static byte[] sent(List<List<FormRow>> sheets) {
        return packed(out -> {
            out.writeInt(sheets.size());
            for (List<FormRow> sheet : sheets) {
                out.writeInt(sheet.size());
                for (FormRow row : sheet) {
                    out.writeUTF(row.key());
                    texts(out, row.cells());
                }
            }
        });
    }

    /** What went out. */
    public static List<List<FormRow>> sent(byte[] packed) {
        return unpacked(packed, in -> list(in, () -> list(in, () -> new FormRow(in.readUTF(), present(in)))));
    }

    /** Packs what came back. */
    public static byte[] returned(List<ReturnedSheet> sheets) {
        return packed(out -> {
            out.writeInt(sheets.size());
            for (ReturnedSheet sheet : sheets) {
                out.writeBoolean(sheet.there());
                texts(out, sheet.missing());
                out.writeInt(sheet.rows().size());
                for (ReturnedRow row : sheet.rows()) {
                    out.writeInt(row.number());
                    out.writeUTF(row.key());
                    texts(out, row.cells());
                }
            }
        });
    }

    /** What came back. */
    public static List<ReturnedSheet> returned(byte[] packed) {
        return unpacked(packed, in -> list(in, () -> new ReturnedSheet(in.readBoolean(), present(in),
                list(in, () -> new ReturnedRow(in.readInt(), in.readUTF(), texts(in))))));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private interface Item<T> {
        T read() throws IOException;
    }

    private static byte[] packed(Writing content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes)))) {
            out.writeByte(FORMAT);
            content.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static <T> T unpacked(byte[] packed, Reading<T> content) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed))))) {
            int format = in.readByte();
            if (format != FORMAT) {
                throw new IOException("format " + format);
            }
            return content.from(in);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static void texts(DataOutputStream out, List<? extends @Nullable String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text == null ? ABSENT : text);
        }
    }

    private static <T> List<T> list(DataInputStream in, Item<T> item) throws IOException {
        int size = in.readInt();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(item.read());
        }
        return list;
    }

    private static List<String> present(DataInputStream in) throws IOException {
        return list(in, in::readUTF);
    }

    private static List<@Nullable String> texts(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<@Nullable String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String text = in.readUTF();
            texts.add(text.equals(ABSENT) ? null : text);
        }
        return texts;
    }
}
