package org.streetunion.reports;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.Card;
import org.streetunion.reports.card.CardPayload;
import org.streetunion.reports.card.picture.Picture;

/** Invented card holders. */
public final class SampleCards {
    private static final List<String> NAMES = List.of("王小川", "李𠮷", "欧阳㛃", "赵䶮", "钱𠅤", "孙𪸩", "周𫟷",
            "阿卜杜热西提·买买提艾力·阿布都克里木", "Alexandra Maria van der Berg", "吴芳");
    private static final List<String> UNIONS = List.of("远帆精密机械有限公司工会", "宁波市北仑区宁海湾街道远帆精密机械制造有限公司工会委员会",
            "宁海湾街道红石社区新就业形态劳动者（货车司机、网约配送员、快递员）区域性行业性联合工会委员会");

    private SampleCards() {}

    /** So many cards, every third with a photo. */
    public static List<Card> cards(int count) {
        Picture photo = photo(413, 579);
        return IntStream.range(0, count).mapToObj(i -> card(i, i % 3 == 1 ? null : photo)).toList();
    }

    /** One card of the series. */
    public static Card card(int index, @Nullable Picture photo) {
        String number = String.format(Locale.ROOT, "330206003000%07d", index + 1);
        return new Card(NAMES.get(index % NAMES.size()), number,
                new Card.Membership(UNIONS.get(index % UNIONS.size()), LocalDate.of(2015, 3, 5).plusDays(index), "宁海湾街道总工会"),
                CardPayload.of(number, "330206003-0012").format(), photo);
    }

    /** A drawn stand-in for a passport photo, as a jpg file. */
    public static Picture photo(int width, int height) {
        return Picture.of(bytes(width, height, "jpg"));
    }

    /** The file of such a picture. */
    public static byte[] bytes(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x7FA7D6), 0, height, new Color(0xDCE8F5)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x3A4A60));
        graphics.fillOval(-width / 10, height * 2 / 3, width * 12 / 10, height);
        graphics.setColor(new Color(0xE8C9AE));
        graphics.fillOval(width * 3 / 10, height / 4, width * 4 / 10, height * 2 / 5);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
