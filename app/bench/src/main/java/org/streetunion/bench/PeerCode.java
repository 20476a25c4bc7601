package org.streetunion.bench;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** The peer's QR code at its cheapest: a PNG of one bit a module, written by hand because ImageIO would cost more than the code itself. */
final class PeerCode {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PeerCode() {}

    /** The code of a text. */
    static Renderable of(String text) throws WriterException {
        ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        int side = modules.getWidth();
        ByteArrayOutputStream png = new ByteArrayOutputStream(512);
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1).array());
        chunk(png, "IDAT", deflated(bits(modules, side)));
        chunk(png, "IEND", new byte[0]);
        return SimpleDataRenderer.getInstance(png.toByteArray());
    }

    private static byte[] bits(ByteMatrix modules, int side) {
        int line = 1 + (side + 7) / 8;
        byte[] bits = new byte[line * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules.get(x, y) == 0) {
                    bits[y * line + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return bits;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] room = new byte[bytes.length + 64];
            int length = deflater.deflate(room);
            return java.util.Arrays.copyOf(room, length);
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] bytes) {
        ByteBuffer body = ByteBuffer.allocate(4 + bytes.length).put(kind.getBytes(StandardCharsets.US_ASCII)).put(bytes);
        CRC32 sum = new CRC32();
        sum.update(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
