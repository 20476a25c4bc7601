package org.streetunion.app.work.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;

/**
 * The twenty columns of the real-name system's import template, in its order. Four rows of headings, the data from the fifth row, the last
 * row 填表说明: a system that skips those rows must not skip people.
 */
final class UploadLayout {
    private static final String GROUP = "会员信息（列的名称和先后不要改）";
    private static final List<org.streetunion.app.ledger.Column<?>> SOURCES = List.of(PersonFacts.NAME, PersonFacts.SEX,
            PersonFacts.BIRTH_ON, PersonFacts.NATION, MemberLedger.EMPLOYMENT, PersonFacts.ID_KIND, PersonFacts.ID_NUMBER,
            PersonFacts.EDUCATION, PersonFacts.SKILL, MemberLedger.MOBILE, MemberLedger.RESIDENCE_KIND, MemberLedger.RESIDENCE,
            MemberLedger.CHANGE, MemberLedger.CHANGED_ON, MemberLedger.CHANGE_REASON, PersonFacts.POLITICS_OF,
            PersonFacts.WORKPLACE, PersonFacts.NATIVE_PLACE, MemberLedger.MIGRANT);
    private static final List<String> HEADINGS = List.of("序号", "姓名", "性别", "出生日期", "民族", "就业状况", "有效证件类别", "证件号码", "学历", "技能等级",
            "移动电话", "户籍类型", "户籍所在地", "会籍变化类型", "会籍变化日期", "会籍变化原因", "政治面貌", "工作单位", "籍贯", "是否农民工");
    private static final List<Integer> WIDTHS = List.of(6, 12, 6, 12, 10, 10, 16, 21, 16, 20, 14, 16, 24, 14, 14, 24, 12, 30, 14,
            12);

    private UploadLayout() {}

    /** The columns of the sheet. */
    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < HEADINGS.size(); i++) {
            columns.add(Column.text(HEADINGS.get(i), WIDTHS.get(i)).under(GROUP));
        }
        return columns;
    }

    /** A member's twenty cells; the row carries what the viewer may see. */
    static List<Cell> cells(int number, Row member) {
        List<Cell> cells = new ArrayList<>(HEADINGS.size());
        cells.add(Cell.whole(number));
        Row told = told(member);
        SOURCES.forEach(column -> cells.add(cell(told, column)));
        return cells;
    }

    /** The last row, which the system skips. */
    static List<Cell> notes() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("填表说明：本表由街道工会工作台导出，各栏按实名制系统的导入模板排列；这一行不是数据"));
        while (cells.size() < HEADINGS.size()) {
            cells.add(Cell.blank());
        }
        return cells;
    }

    /** What is said of a member, as a digest: other words are a change that has not gone up. */
    static String digest(Row member) {
        Row told = told(member);
        StringBuilder text = new StringBuilder();
        SOURCES.forEach(column -> text.append(column.text(told)).append('\u001f'));
        return Item.hash(text.toString());
    }

    /** Whether the system would refuse the row: it asks for number and telephone. */
    static boolean lacks(Row member) {
        return member.get(PersonFacts.ID_NUMBER) == null || member.get(MemberLedger.MOBILE) == null;
    }

    /** The system knows no 恢复: who comes back joins. What never changed since joining says so. */
    private static Row told(Row member) {
        String change = member.get(MemberLedger.CHANGE);
        boolean joined = change == null || change.equals("恢复");
        Row told = joined ? member.with(MemberLedger.CHANGE, "入会") : member;
        @Nullable
        LocalDate day = member.get(MemberLedger.CHANGED_ON);
        return day == null ? told.with(MemberLedger.CHANGED_ON, member.get(MemberLedger.JOINED_ON)) : told;
    }

    private static <T> Cell cell(Row row, org.streetunion.app.ledger.Column<T> column) {
        T value = row.get(column);
        if (value instanceof LocalDate day) {
            return Cell.date(day);
        }
        String text = column.text(row);
        return text.isEmpty() ? Cell.blank() : Cell.text(text);
    }
}
