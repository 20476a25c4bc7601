package org.streetunion.reports.card.design;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.design.CardDesign.Form;
import org.streetunion.reports.card.picture.DesignFault;
import org.streetunion.reports.card.picture.Picture;
import org.streetunion.reports.card.picture.PlatePicture;
import org.streetunion.reports.model.Align;

/**
 * A design as one file: text in UTF-8, a key and a value a line as {@link Properties} reads them, pictures in Base64. Lengths are in
 * millimetres to a thousandth.
 */
public final class DesignFile {
    /** How such files end. */
    public static final String ENDING = ".carddesign";
    /** The most bytes of a file. */
    public static final int LARGEST = 12 << 20;
    private static final String FORMAT = "street-union.card-design";
    private static final String VERSION = "1";

    private DesignFile() {}

    /** The bytes of a file. */
    public static byte[] write(CardDesign design) throws DesignFault {
        Map<String, String> lines = new TreeMap<>();
        lines.put("name", design.name());
        lines.put("form", design.form().name());
        lines.put("width", number(design.width()));
        lines.put("height", number(design.height()));
        side("front", design.front(), lines);
        side("back", design.back(), lines);
        StringBuilder text = new StringBuilder(FORMAT + "=" + VERSION + "\n");
        lines.forEach((key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
        byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
        if (file.length > LARGEST) {
            throw new DesignFault("卡面设计太大（超过 12 MB），请换小一些的图片");
        }
        return file;
    }

    /**
     * Reads a file.
     *
     * @throws DesignFault when it is no design, a broken one, or one of a later program
     */
    public static CardDesign read(byte[] file) throws DesignFault {
        if (file.length > LARGEST) {
            throw new DesignFault("文件太大（超过 12 MB），不像卡面设计");
        }
        Properties lines = lines(file);
        String version = lines.getProperty(FORMAT);
        if (version == null) {
            throw new DesignFault("这不是卡面设计文件，请选从本程序导出的 " + ENDING + " 文件");
        }
        if (!version.equals(VERSION)) {
            throw new DesignFault("这个卡面设计是用更新的程序做的，请先升级本程序");
        }
        try {
            return new CardDesign(need(lines, "name"), Form.valueOf(need(lines, "form")), size(lines, "width"),
                    size(lines, "height"),
                    side("front", lines), side("back", lines));
        } catch (IllegalArgumentException wrong) {
            throw new DesignFault("卡面设计文件里有不认识的内容，可能被改动过：" + wrong.getMessage());
        }
    }

    private static Properties lines(byte[] file) throws DesignFault {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString()));
        } catch (CharacterCodingException | IllegalArgumentException foreign) {
            throw new DesignFault("这不是卡面设计文件，请选从本程序导出的 " + ENDING + " 文件");
        } catch (IOException impossible) {
            throw new DesignFault("卡面设计文件读不出来");
        }
        return lines;
    }

    private static void side(String name, Side side, Map<String, String> lines) {
        lines.put(name + ".paper", side.paper() == Side.BARE ? "" : colour(side.paper()));
        picture(name + ".picture", side.picture(), lines);
        lines.put(name + ".count", String.valueOf(side.elements().size()));
        for (int i = 0; i < side.elements().size(); i++) {
            element(String.format(Locale.ROOT, "%s.%02d.", name, i + 1), side.elements().get(i), lines);
        }
    }

    private static void element(String prefix, Element element, Map<String, String> lines) {
        Box box = element.box();
        Look look = element.look();
        lines.put(prefix + "kind", element.kind().name());
        lines.put(prefix + "box", String.join(" ", number(box.x()), number(box.y()), number(box.width()), number(box.height())));
        lines.put(prefix + "size", number(look.size()));
        lines.put(prefix + "bold", String.valueOf(look.bold()));
        lines.put(prefix + "align", look.align().name());
        lines.put(prefix + "colour", colour(look.colour()));
        lines.put(prefix + "spacing", number(look.spacing()));
        lines.put(prefix + "leading", number(look.leading()));
        lines.put(prefix + "text", element.text());
        for (int i = 0; i < Element.SORTS.size(); i++) {
            Integer tint = element.tints().get(Element.SORTS.get(i));
            if (tint != null) {
                lines.put(prefix + "tint" + i, colour(tint));
            }
        }
        picture(prefix + "picture", element.picture(), lines);
    }

    private static Side side(String name, Properties lines) throws DesignFault {
        int count = (int) size(lines, name + ".count");
        if (count < 0 || count > Side.MOST) {
            throw new IllegalArgumentException("一面最多放 " + Side.MOST + " 项");
        }
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(element(String.format(Locale.ROOT, "%s.%02d.", name, i + 1), lines));
        }
        String paper = lines.getProperty(name + ".paper", "");
        return new Side(paper.isEmpty() ? Side.BARE : colour(paper), picture(name + ".picture", lines), elements);
    }

    private static Element element(String prefix, Properties lines) throws DesignFault {
        String[] box = need(lines, prefix + "box").split(" ", -1);
        if (box.length != 4) {
            throw new IllegalArgumentException(prefix + "box");
        }
        Look look = new Look(size(lines, prefix + "size"), Boolean.parseBoolean(need(lines, prefix + "bold")),
                Align.valueOf(need(lines, prefix + "align")), colour(need(lines, prefix + "colour")),
                size(lines, prefix + "spacing"),
                size(lines, prefix + "leading"));
        Map<String, Integer> tints = new TreeMap<>();
        for (int i = 0; i < Element.SORTS.size(); i++) {
            String tint = lines.getProperty(prefix + "tint" + i);
            if (tint != null) {
                tints.put(Element.SORTS.get(i), colour(tint));
            }
        }
        return new Element(Kind.valueOf(need(lines, prefix + "kind")),
                new Box(Float.parseFloat(box[0]), Float.parseFloat(box[1]), Float.parseFloat(box[2]), Float.parseFloat(box[3])),
                look,
                lines.getProperty(prefix + "text", ""), tints, picture(prefix + "picture", lines));
    }

    private static void picture(String key, @Nullable Picture picture, Map<String, String> lines) {
        if (picture != null) {
            lines.put(key, Base64.getEncoder().encodeToString(PlatePicture.file(picture)));
        }
    }

    private static @Nullable Picture picture(String key, Properties lines) throws DesignFault {
        String text = lines.getProperty(key);
        return text == null ? null : PlatePicture.checked(Base64.getDecoder().decode(text));
    }

    private static String need(Properties lines, String key) {
        String value = lines.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("缺少 " + key);
        }
        return value;
    }

    private static float size(Properties lines, String key) {
        return Float.parseFloat(need(lines, key));
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** A colour as people write it. */
    public static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06X", colour);
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException with a sentence, when it is none
     */
    public static int colour(String text) {
        if (!text.strip().matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("颜色写成 #A4161A 这样");
        }
        return Integer.parseInt(text.strip().substring(1), 16);
    }

    private static String escaped(String value) {
        String plain = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "").replace("\t", "\\t").replace("\f", "");
        return plain.startsWith(" ") ? "\\" + plain : plain;
    }
}
