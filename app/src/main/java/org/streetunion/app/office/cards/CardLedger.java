package org.streetunion.app.office.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/**
 * 制卡记录: one row a card that was made. Name, number and union are kept as they were printed; the member's own row says how they are now.
 */
public final class CardLedger {
    /** The first card of a member. */
    public static final String FIRST = "首次";
    /** A card in force. */
    public static final String VALID = "有效";
    /** A card that was lost: whoever holds it is not its owner. */
    public static final String LOST = "挂失";
    /** A card that was replaced or spoilt. */
    public static final String VOID = "作废";
    /** 制卡种类. */
    public static final CodeList KINDS = CodeList.of("制卡种类", FIRST, "补印", "补办", "换卡").also("补打", "补印").also("重印", "补印")
            .also("遗失补办",
                    "补办")
            .also("到期换卡", "换卡");
    /** 卡状态. */
    public static final CodeList STATES = CodeList.of("卡状态", VALID, LOST, VOID, "收回").also("遗失", LOST).also("注销", VOID).also(
            "已收回",
            "收回");

    /** The plastic card; what has no form is one. */
    public static final String CARD = "会员卡";
    /** 证卡. */
    public static final CodeList FORMS = CodeList.of("证卡", CARD, "会员证");

    public static final Column<Reference> MEMBER = Column.of("member", "会员", Types.reference("members")).required().tuckedAway();
    public static final Column<String> NAME = Column.of("name", "姓名", Types.TEXT).required().searchable().pinyin().width(12);
    public static final Column<String> CARD_NO = Column.of("card_no", "会员证号", Types.NUMBER_TEXT).searchable().width(20)
            .alias("会员卡号");
    public static final Column<String> UNION = Column.of("union_name", "所属工会", Types.TEXT).searchable().width(36).alias("所在工会");
    public static final Column<String> KIND = Column.of("kind", "制卡种类", Types.choice(KINDS)).required().width(10);
    public static final Column<String> FORM = Column.of("form", "证卡", Types.choice(FORMS)).width(9);
    public static final Column<String> REASON = Column.of("reason", "原因", Types.TEXT).width(16).alias("补卡原因");
    public static final Column<LocalDate> PRINTED_ON = Column.of("printed_on", "印制日期", Types.DAY).alias("制卡日期", "发证日期");
    public static final Column<LocalDate> VALID_TO = Column.of("valid_to", "有效期至", Types.DAY);
    public static final Column<String> STATE = Column.of("state", "卡状态", Types.choice(STATES)).width(10);
    public static final Column<LocalDate> STATE_ON = Column.of("state_on", "状态日期", Types.DAY).alias("挂失日期");
    public static final Column<LocalDate> RECEIVED_ON = Column.of("received_on", "领卡日期", Types.DAY).alias("领取日期");
    public static final Column<String> RECEIVED_BY = Column.of("received_by", "领卡人", Types.text(100)).tuckedAway().alias("签收人");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private CardLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("cards", "制卡记录", "张").among("人员")
                .section("卡", MEMBER, NAME, CARD_NO, UNION, FORM, KIND, REASON, PRINTED_ON, VALID_TO)
                .section("发出以后", STATE, STATE_ON, RECEIVED_ON, RECEIVED_BY, REMARK).label(NAME).lives(Lifetime.since(PRINTED_ON))
                .identity(MEMBER, PRINTED_ON, KIND, CARD_NO).identity(MEMBER, PRINTED_ON, KIND).sort(NAME).under(MEMBER)
                .completion(CardLedger::complete).rule(CardLedger::reasonGiven).rule(CardLedger::dates).build();
    }

    private static Row complete(Row row) {
        Row stated = row.get(STATE) == null ? row.with(STATE, VALID) : row;
        return stated.get(FORM) == null ? stated.with(FORM, CARD) : stated;
    }

    private static List<Problem> reasonGiven(Row row, Grounds grounds) {
        return !row.get(KIND, FIRST).equals(FIRST) && row.get(REASON, "").isBlank()
                ? List.of(Problem.warn(REASON, "不是首次制卡，请写明原因，例如遗失、损坏、信息变更"))
                : List.of();
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        LocalDate printed = row.get(PRINTED_ON);
        for (Column<LocalDate> later : List.of(STATE_ON, RECEIVED_ON, VALID_TO)) {
            LocalDate day = row.get(later);
            if (printed != null && day != null && day.isBefore(printed)) {
                problems.add(Problem.warn(later, later.heading() + "早于印制日期，请核对"));
            }
        }
        return problems;
    }
}
