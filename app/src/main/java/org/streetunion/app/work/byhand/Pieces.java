package org.streetunion.app.work.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetunion.app.work.byhand.Piece.Kind;

/** Takes a line of a chat, a list or a workbook apart: what in it is a number, a telephone, a name. */
final class Pieces {
    private static final String NO_DIGIT_BEFORE = "(?<![0-9A-Za-z*])";
    private static final String NO_DIGIT_BEHIND = "(?![0-9A-Za-z*])";
    private static final Pattern IDENTITY = Pattern
            .compile(NO_DIGIT_BEFORE + "[1-9]\\d{5}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{3}[0-9Xx]" + NO_DIGIT_BEHIND);
    private static final Pattern MOBILE = Pattern
            .compile(NO_DIGIT_BEFORE + "(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}" + NO_DIGIT_BEHIND);
    private static final Pattern PERMIT = Pattern
            .compile(NO_DIGIT_BEFORE + "(?:[A-Z]{3}\\d{12}|[HM]\\d{8}(?:\\d{2})?|[A-Z]\\d{8})" + NO_DIGIT_BEHIND);
    private static final Pattern NUMBERED = Pattern
            .compile("^\\s*(?:[(]?\\d{1,4}[.、)）:]\\s*(?!\\d{9})|\\d{1,4}(?=[\\s,，、\\t])|[①-⑳]|第\\d{1,3}[、.:]?)");
    private static final Pattern LABEL = Pattern
            .compile("(会员姓名|职工姓名|姓名|名字|公民身份号码|身份证号码|身份证号|身份证|证件号码|证件号|手机号码|手机号|手机|移动电话|联系电话|联系方式|电话号码|电话)\\s*[:：]?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,，、;；|/。:：\"“”]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+(?:[·.]\\p{IsHan}+)*");
    private static final Set<String> TOLD_BY_THE_NUMBER = Set.of("男", "女", "汉", "汉族", "性别", "民族", "出生日期", "年龄", "序号", "备注");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖"
            + "贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧司上诸";

    private final List<Piece> found = new ArrayList<>();

    private Pieces() {}

    /** The parts of a line in the order in which they stand; none of an empty one. */
    static List<Piece> of(String line) {
        String text = NUMBERED.matcher(halfWidth(line)).replaceFirst(" ");
        TreeMap<Integer, Piece> byPlace = new TreeMap<>();
        text = numbers(text, IDENTITY, Kind.NUMBER, byPlace);
        text = numbers(text, MOBILE, Kind.MOBILE, byPlace);
        text = numbers(text, PERMIT, Kind.NUMBER, byPlace);
        Pieces pieces = new Pieces();
        int from = 0;
        for (var each : byPlace.entrySet()) {
            pieces.words(text.substring(from, each.getKey()));
            pieces.found.add(each.getValue());
            from = each.getKey();
        }
        pieces.words(text.substring(from));
        return pieces.found;
    }

    /** Full-width signs as a telephone's keyboard writes them. Chinese characters stay as they are, also where Unicode has a twin. */
    static String halfWidth(String line) {
        StringBuilder text = new StringBuilder(line.length());
        line.codePoints().filter(each -> each != 0xFEFF && each != 0x200B).forEach(each -> {
            if (each >= 0xFF01 && each <= 0xFF5E) {
                text.append((char) (each - 0xFEE0));
            } else {
                text.appendCodePoint(each == 0x3000 || each == 0xA0 ? ' ' : each == '•' ? '·' : each);
            }
        });
        return text.toString();
    }

    /** Whether a word begins like most names. */
    static boolean surname(String word) {
        return SURNAMES.indexOf(word.charAt(0)) >= 0;
    }

    /** Takes numbers of a kind out of the text; blanks of the same length stay in their place. */
    private static String numbers(String text, Pattern form, Kind kind, Map<Integer, Piece> found) {
        StringBuilder rest = new StringBuilder(text);
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            String bare = matcher.group().replaceAll("[ -]", "").toUpperCase(java.util.Locale.ROOT);
            found.put(matcher.start(), new Piece(kind, kind == Kind.MOBILE ? bare.substring(bare.length() - 11) : bare, true));
            rest.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
        }
        return rest.toString();
    }

    private void words(String text) {
        int from = 0;
        Matcher label = LABEL.matcher(text);
        String named = "";
        while (label.find()) {
            split(text.substring(from, label.start()), named);
            named = label.group(1);
            from = label.end();
        }
        split(text.substring(from), named);
    }

    private void split(String text, String label) {
        boolean name = label.endsWith("姓名") || label.equals("名字");
        StringBuilder padded = new StringBuilder();
        for (String word : SEPARATORS.split(text, -1)) {
            if (word.codePointCount(0, word.length()) == 1 && HAN.matcher(word).matches() && !TOLD_BY_THE_NUMBER.contains(word)) {
                padded.append(word);
            } else if (!word.isEmpty()) {
                flush(padded, name);
                word(word, name);
            }
        }
        flush(padded, name);
    }

    /** 张 三: a name of two characters with a blank between them. */
    private void flush(StringBuilder padded, boolean name) {
        if (padded.length() > 0) {
            word(padded.toString(), name);
            padded.setLength(0);
        }
    }

    private void word(String word, boolean named) {
        if (TOLD_BY_THE_NUMBER.contains(word)) {
            return;
        }
        if (HAN.matcher(word).matches()) {
            chinese(word, named);
        } else if (word.matches("[0-9Xx*-]{15,}|(?!1)[0-9Xx]*[*]+[0-9Xx]*")) {
            found.add(new Piece(Kind.NUMBER, word, false));
        } else if (word.matches("[0-9*+-]{7,14}")) {
            found.add(new Piece(Kind.MOBILE, word, false));
        } else if (word.matches("[A-Za-z][A-Za-z.'·-]*") && (named || word.length() > 1)) {
            foreign(word, named);
        } else {
            found.add(new Piece(Kind.UNCLEAR, word, false));
        }
    }

    private void chinese(String word, boolean named) {
        int length = word.codePointCount(0, word.length());
        boolean like = length >= 2 && (length <= 4 || (word.indexOf('·') > 0 && length <= 20));
        found.add(new Piece(like || named ? Kind.NAME : Kind.UNCLEAR, word, named));
    }

    /** Names in Latin letters are written in several words. */
    private void foreign(String word, boolean named) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).kind() == Kind.NAME && found.get(last).text().matches("[A-Za-z .'·-]+")) {
            found.set(last, new Piece(Kind.NAME, found.get(last).text() + " " + word, named || found.get(last).sure()));
        } else {
            found.add(new Piece(Kind.NAME, word, named));
        }
    }
}
