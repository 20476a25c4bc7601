package org.streetunion.app.office.members;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;

/** What must or should hold of a member. */
final class MemberRules {
    /** 会籍状态 that each 会籍变化类型 leads to. */
    static final Map<String, String> STATE_AFTER = Map.of("入会", "在册", "转入", "在册", "恢复", "在册", "保留", "保留", "转出", "转出",
            "除名", "除名", "退会",
            "退会");

    private static final Pattern BANK_CARD = Pattern.compile("62\\d{14,17}");

    private MemberRules() {}

    /** The state follows from the last change; a trade makes a worker one of the new forms of employment. */
    static Row complete(Row row) {
        Row done = PersonFacts.complete(row, LocalDate.MAX);
        if (done.get(MemberLedger.STATE) == null) {
            done = done.with(MemberLedger.STATE, STATE_AFTER.get(done.get(MemberLedger.CHANGE, "入会")));
        }
        boolean tradeOnly = done.get(MemberLedger.NEW_FORM) == null && done.get(MemberLedger.NEW_TRADE) != null;
        return tradeOnly ? done.with(MemberLedger.NEW_FORM, true) : done;
    }

    static List<Problem> realName(Row row, Grounds grounds) {
        return row.get(PersonFacts.ID_NUMBER) == null
                ? List.of(Problem.warn(PersonFacts.ID_NUMBER, "没有证件号码，按“未实名”登记，不计入实名人数"))
                : List.of();
    }

    static List<Problem> mobile(Row row, Grounds grounds) {
        return row.get(MemberLedger.MOBILE) == null
                ? List.of(Problem.warn(MemberLedger.MOBILE, "没有移动电话，上报实名制系统时会被退回"))
                : List.of();
    }

    /** A number of a bank card (UnionPay's, 16 to 19 digits with Luhn's digit) is not to be printed on cards nor put into codes. */
    static List<Problem> bankCard(Row row, Grounds grounds) {
        String number = row.get(MemberLedger.CARD_NO, "");
        boolean bank = BANK_CARD.matcher(number).matches()
                && number.endsWith(CardPattern.luhn(number.substring(0, number.length() - 1)));
        return bank
                ? List.of(Problem.warn(MemberLedger.CARD_NO, "像是银行卡号：会员证号会印在卡上、写进二维码，工会银行卡的卡号不要填在这里，请核对"))
                : List.of();
    }

    /** Nobody of twelve or of a hundred and twenty is a member by intention. */
    static List<Problem> age(Row row, Grounds grounds) {
        LocalDate birth = row.get(PersonFacts.BIRTH_ON);
        if (birth == null || birth.isAfter(grounds.today())) {
            return List.of();
        }
        int years = Period.between(birth, grounds.today()).getYears();
        BigDecimal age = BigDecimal.valueOf(years);
        return Stream.of("会员最小年龄", "会员最大年龄").map(grounds::limit).flatMap(Optional::stream)
                .filter(limit -> limit.amount() != null && (limit.name().equals("会员最小年龄")
                        ? age.compareTo(limit.amount()) < 0
                        : age.compareTo(limit.amount()) > 0))
                .map(limit -> limit.problem(PersonFacts.BIRTH_ON, "今年 " + years + " 岁，界限是 " + limit.words() + "，请核对出生日期"))
                .toList();
    }

    static List<Problem> dates(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        for (Column<LocalDate> column : List.of(MemberLedger.JOINED_ON, PersonFacts.BIRTH_ON, MemberLedger.CHANGED_ON)) {
            LocalDate day = row.get(column);
            if (day != null && day.isAfter(grounds.today())) {
                problems.add(Problem.block(column, column.heading() + "不能晚于今天"));
            }
        }
        LocalDate joined = row.get(MemberLedger.JOINED_ON);
        LocalDate changed = row.get(MemberLedger.CHANGED_ON);
        if (joined != null && changed != null && changed.isBefore(joined) && !row.get(MemberLedger.CHANGE, "").equals("转入")) {
            problems.add(Problem.warn(MemberLedger.CHANGED_ON, "会籍变化日期早于入会日期，请核对"));
        }
        LocalDate birth = row.get(PersonFacts.BIRTH_ON);
        if (birth != null && joined != null && joined.isBefore(birth.plusYears(16))) {
            problems.add(Problem.warn(MemberLedger.JOINED_ON, "入会时不满 16 周岁，请核对出生日期和入会日期"));
        }
        return problems;
    }
}
