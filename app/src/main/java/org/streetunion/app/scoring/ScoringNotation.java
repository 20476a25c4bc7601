package org.streetunion.app.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Texts;

/**
 * 计分规则 as people write it: 达到95得10，达到90得8，其余得0 · 每1次得2，最多10 · 按比例，达到95得满分 · 每缺1项扣2 · 是得5，否得0 · 一票否决.
 * What cannot be read is told with the piece it stands in.
 */
public final class ScoringNotation {
    /** How rules are written, for whoever writes one. */
    public static final String EXAMPLES = "可写：达到95得10，达到90得8，其余得0；每1次得2，最多10；按比例，达到95得满分；每缺1项扣2；是得5，否得0；一票否决";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String UNIT = "[^\\d得加扣，]{0,6}?";
    private static final Pattern STEP = Pattern
            .compile("(?:≥|达到|满|不低于)?" + NUMBER + UNIT + "(?:以上|及以上)?(?:得|加)" + NUMBER + "分?");
    private static final Pattern OTHERWISE = Pattern.compile("(?:其余|否则|不到|其他)(?:的)?(?:得" + NUMBER + "分?|不得分)");
    private static final Pattern EACH = Pattern.compile("每" + UNIT + "(\\d+(?:\\.\\d+)?)?" + UNIT + "(得|加|扣)" + NUMBER + "分?");
    private static final Pattern MOST = Pattern.compile("(?:最多|最高|上限)(?:得|加|扣)?" + NUMBER + "分?|扣完为止");
    private static final Pattern FULL = Pattern.compile("(?:达到|满|≥)?" + NUMBER + UNIT + "(?:为|得)?满分");
    private static final Pattern YES = Pattern.compile("是得(?:" + NUMBER + "分?|满分)");
    private static final Pattern NO = Pattern.compile("否(?:(?:得|扣)" + NUMBER + "分?|不得分)");

    private ScoringNotation() {}

    /** Reads a rule. */
    public static Parsed<ScoringRule> parse(String text) {
        List<String> pieces = pieces(text);
        if (pieces.isEmpty()) {
            return Parsed.empty();
        }
        String first = pieces.get(0);
        if (first.startsWith("一票否决")) {
            return pieces.size() == 1 ? Parsed.of(new ScoringRule.Veto()) : bad(pieces, 1, "“一票否决”后面不用再写");
        } else if (first.startsWith("按比例")) {
            return ratio(pieces);
        } else if (first.startsWith("每")) {
            return each(pieces);
        } else if (first.startsWith("是") || first.startsWith("否")) {
            return yesNo(pieces);
        }
        return steps(pieces);
    }

    private static List<String> pieces(String text) {
        String plain = Texts.compact(text).replace(">=", "≥").replace(">", "≥").replace("%", "").replace("％", "")
                .replace("：", "").replace(":", "");
        List<String> pieces = new ArrayList<>();
        for (String piece : plain.split("[，,；;、。\\n]+", -1)) {
            if (!piece.isBlank()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static Parsed<ScoringRule> ratio(List<String> pieces) {
        String rest = pieces.get(0).substring("按比例".length());
        String full = rest.isEmpty() && pieces.size() > 1 ? pieces.get(1) : rest;
        int used = rest.isEmpty() && pieces.size() > 1 ? 2 : 1;
        if (pieces.size() > used) {
            return bad(pieces, used, "“按比例”只再写一段，例如 按比例，达到95得满分");
        }
        Matcher matcher = FULL.matcher(full);
        if (full.isEmpty() || full.equals("得分") || full.equals("计分")) {
            return Parsed.of(new ScoringRule.Ratio(new BigDecimal(100)));
        } else if (!matcher.matches()) {
            return bad(pieces, used - 1, "应写成 按比例，达到95得满分");
        }
        BigDecimal base = new BigDecimal(matcher.group(1));
        return base.signum() == 0
                ? bad(pieces, used - 1, "得满分的数不能是 0，没有办法按它算比例")
                : Parsed.of(new ScoringRule.Ratio(base));
    }

    private static Parsed<ScoringRule> each(List<String> pieces) {
        Matcher matcher = EACH.matcher(pieces.get(0));
        if (!matcher.matches()) {
            return bad(pieces, 0, "应写成 每1次得2 或 每缺1项扣2");
        }
        BigDecimal unit = matcher.group(1) == null ? BigDecimal.ONE : new BigDecimal(matcher.group(1));
        if (unit.signum() == 0) {
            return bad(pieces, 0, "“每”后面的数不能是 0");
        }
        @Nullable
        BigDecimal cap = null;
        for (int at = 1; at < pieces.size(); at++) {
            Matcher most = MOST.matcher(pieces.get(at));
            if (!most.matches()) {
                return bad(pieces, at, "这里只能写 最多10 或 扣完为止");
            }
            cap = most.group(1) == null ? cap : new BigDecimal(most.group(1));
        }
        BigDecimal points = new BigDecimal(matcher.group(3));
        return Parsed.of(matcher.group(2).equals("扣")
                ? new ScoringRule.Deduction(unit, points)
                : new ScoringRule.PerUnit(unit, points, cap));
    }

    private static Parsed<ScoringRule> yesNo(List<String> pieces) {
        Matcher yes = YES.matcher(pieces.get(0));
        if (!yes.matches()) {
            return bad(pieces, 0, "应写成 是得5，否得0");
        }
        BigDecimal no = BigDecimal.ZERO;
        if (pieces.size() > 1) {
            Matcher other = NO.matcher(pieces.get(1));
            if (!other.matches() || pieces.size() > 2) {
                return bad(pieces, other.matches() ? 2 : 1, "应写成 是得5，否得0");
            }
            no = other.group(1) == null ? no : new BigDecimal(other.group(1));
            no = pieces.get(1).startsWith("否扣") ? no.negate() : no;
        }
        return Parsed.of(new ScoringRule.YesNo(yes.group(1) == null ? null : new BigDecimal(yes.group(1)), no));
    }

    private static Parsed<ScoringRule> steps(List<String> pieces) {
        List<ScoringRule.Step> steps = new ArrayList<>();
        BigDecimal otherwise = BigDecimal.ZERO;
        for (int at = 0; at < pieces.size(); at++) {
            Matcher step = STEP.matcher(pieces.get(at));
            Matcher rest = OTHERWISE.matcher(pieces.get(at));
            if (rest.matches() && at == pieces.size() - 1) {
                otherwise = rest.group(1) == null ? otherwise : new BigDecimal(rest.group(1));
            } else if (step.matches()) {
                steps.add(new ScoringRule.Step(new BigDecimal(step.group(1)), new BigDecimal(step.group(2))));
            } else {
                return bad(pieces, at, "看不懂。" + EXAMPLES);
            }
        }
        if (steps.isEmpty()) {
            return Parsed.bad("计分规则至少要有一段，例如 达到90得8");
        }
        return sound(steps, otherwise);
    }

    private static Parsed<ScoringRule> sound(List<ScoringRule.Step> steps, BigDecimal otherwise) {
        List<ScoringRule.Step> down = new ArrayList<>(steps);
        down.sort(Comparator.comparing(ScoringRule.Step::least).reversed());
        for (int at = 1; at < down.size(); at++) {
            ScoringRule.Step higher = down.get(at - 1);
            ScoringRule.Step lower = down.get(at);
            if (higher.least().compareTo(lower.least()) == 0) {
                return Parsed.bad("“达到" + lower.least() + "”写了两次");
            } else if (higher.points().compareTo(lower.points()) < 0) {
                return Parsed.bad("达到 " + higher.least() + " 得 " + higher.points() + "，反而比达到 " + lower.least() + " 的 "
                        + lower.points() + " 少，请核对");
            }
        }
        return Parsed.of(new ScoringRule.Steps(down, otherwise));
    }

    private static Parsed<ScoringRule> bad(List<String> pieces, int at, String how) {
        return Parsed.bad("第 " + (at + 1) + " 段“" + pieces.get(at) + "”" + (how.startsWith("看不懂") ? how : "不对，" + how));
    }
}
