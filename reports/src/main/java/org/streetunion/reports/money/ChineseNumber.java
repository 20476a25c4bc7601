package org.streetunion.reports.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in Chinese words: 三十二, 叁拾贰, and amounts as on a bill (正确填写票据和结算凭证的基本规定). */
public final class ChineseNumber {
    private static final String SMALL = "零一二三四五六七八九";
    private static final String[] SMALL_UNITS = {"", "十", "百", "千"};
    private static final String LARGE = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] LARGE_UNITS = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private ChineseNumber() {}

    /** 三十二. */
    public static String plain(long number) {
        String words = words(number, SMALL, SMALL_UNITS);
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    /** 叁拾贰. */
    public static String capital(long number) {
        return words(number, LARGE, LARGE_UNITS);
    }

    /** Figure by figure, as years are written: 二〇二六. */
    public static String digits(long number) {
        StringBuilder words = new StringBuilder();
        Long.toString(number).chars()
                .forEach(digit -> words.append(digit == '0' ? '〇' : digit == '-' ? '负' : SMALL.charAt(digit - '0')));
        return words.toString();
    }

    /** An amount in 元, rounded to 分. */
    public static String money(BigDecimal yuan) {
        return money(yuan.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact());
    }

    /** An amount in 分. */
    public static String money(long signed) {
        long fen = Math.abs(signed);
        long whole = fen / 100;
        long tenth = fen / 10 % 10;
        long hundredth = fen % 10;
        StringBuilder words = new StringBuilder(signed < 0 ? "人民币负" : "人民币");
        if (whole > 0 || fen == 0) {
            words.append(capital(whole)).append('元');
        }
        if (tenth > 0) {
            words.append(LARGE.charAt((int) tenth)).append('角');
        } else if (hundredth > 0 && whole > 0) {
            words.append('零');
        }
        if (hundredth > 0) {
            words.append(LARGE.charAt((int) hundredth)).append('分');
        }
        return words.append(tenth == 0 && hundredth == 0 ? "整" : "").toString();
    }

    private static String words(long number, String digits, String[] units) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        // On a bill a nought also stands after a group that ends on one: 壹拾万零柒仟.
        boolean bill = units == LARGE_UNITS;
        int before = 1;
        long rest = Math.abs(number);
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            long size = (long) Math.pow(GROUP, group);
            int part = (int) (rest / size % GROUP);
            if (part == 0) {
                gap = words.length() > 0;
                continue;
            }
            if (words.length() > 0 && (gap || part < GROUP / 10 || (bill && before % 10 == 0))) {
                words.append(digits.charAt(0));
            }
            words.append(group(part, digits, units)).append(GROUPS[group]);
            gap = false;
            before = part;
        }
        return (number < 0 ? "负" : "") + words;
    }

    private static String group(int part, String digits, String[] units) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = units.length - 1; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = words.length() > 0;
            } else {
                words.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit)).append(units[place]);
                gap = false;
            }
        }
        return words.toString();
    }
}
