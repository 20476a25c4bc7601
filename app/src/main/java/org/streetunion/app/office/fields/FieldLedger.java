package org.streetunion.app.office.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.CustomColumn;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ledger.Types;

/** 自定义字段: each row describes one field that the office added to a register. In the 回收站 it is retired: hidden, its values kept. */
public final class FieldLedger {
    /** The ledger's key. */
    public static final String KEY = "fields";
    /** 类型 of a field with a list of values. */
    public static final String CHOICE = "选项";
    /** The section of fields that name none. */
    public static final String SECTION_TITLE = "自定义字段";
    /** 类型 of a field of one line. */
    public static final String TEXT = "文字";
    private static final Map<String, FieldType<?>> PLAIN = Map.of("数字", Types.DECIMAL, "日期", Types.DAY, "是否", Types.YES_NO);
    /** What a field may hold. */
    public static final CodeList KINDS = CodeList.of("自定义字段类型", TEXT, "数字", "日期", "是否", CHOICE).also("文本", TEXT)
            .also("下拉", CHOICE)
            .also("是/否", "是否");

    public static final Column<String> LEDGER = ledgerColumn(List.of());
    public static final Column<String> NAME = Column.of("name", "字段名称", Types.text(20)).required().searchable().width(20);
    public static final Column<String> KIND = Column.of("kind", "字段类型", Types.choice(KINDS)).required().width(10).alias("类型");
    public static final Column<String> CHOICES = Column.of("choices", "可选内容", Types.PARAGRAPH).width(30).alias("选项内容");
    public static final Column<String> SECTION = Column.of("section", "放在表单哪一组", Types.text(20)).width(18).alias("表单分组");
    public static final Column<Integer> RANK = Column.of("rank", "排列", Types.WHOLE).width(8).alias("顺序");
    public static final Column<Boolean> PERSONAL = Column.of("personal", "个人信息", Types.YES_NO).width(10);
    public static final Column<String> REMARK = Column.of("remark", "说明", Types.text(200)).width(30).tuckedAway();

    private FieldLedger() {}

    /** The register's description, for fields of registers with these titles. */
    public static Ledger ledger(List<String> titles) {
        Column<String> whose = ledgerColumn(titles);
        return Ledger.named(KEY, "自定义字段", "个").among("设置")
                .section("自定义字段", whose, NAME, KIND, CHOICES, SECTION, RANK, PERSONAL, REMARK).label(NAME).identity(whose, NAME)
                .sort(whose, RANK, NAME).rule(FieldLedger::choices).build();
    }

    /** The column that a row describes, kept in a place of the register's table. */
    static CustomColumn column(Row row, String place, boolean retired) {
        String name = row.get(NAME, "");
        Column<?> column = Column.of(place, name, type(row)).custom();
        boolean words = column.type().kind() == FieldType.Kind.TEXT || column.type().kind() == FieldType.Kind.CHOICE;
        column = words ? column.searchable() : column;
        column = Boolean.TRUE.equals(row.get(PERSONAL)) ? column.sensitive(Sensitivity.PERSONAL) : column;
        return new CustomColumn(row.id(), column, row.get(SECTION, SECTION_TITLE), retired);
    }

    /** What kind of value the described field holds. */
    static FieldType<?> type(Row row) {
        String kind = row.get(KIND, TEXT);
        return kind.equals(CHOICE)
                ? Types.choice(CodeList.of(row.get(NAME, ""), options(row).toArray(String[]::new)))
                : Objects.requireNonNullElse(PLAIN.get(kind), Types.TEXT);
    }

    /** The values of a field with a list: one on a line, or parted by the signs that people part them by. */
    static List<String> options(Row row) {
        return Arrays.stream(row.get(CHOICES, "").split("[\\r\\n、，,；;]+", -1)).map(Texts::tidy).filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** Where it stands among the fields of its register; those without a number come last. */
    static int rank(Row row) {
        Integer rank = row.get(RANK);
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    private static List<Problem> choices(Row row, Grounds grounds) {
        boolean listed = CHOICE.equals(row.get(KIND));
        if (listed && options(row).isEmpty()) {
            return List.of(Problem.block(CHOICES, "类型是选项的字段要写出可选内容，一行一个"));
        }
        return !listed && row.get(KIND) != null && row.get(CHOICES) != null
                ? List.of(Problem.warn(CHOICES, "只有类型是选项的字段用得着可选内容，这里写的不起作用"))
                : List.of();
    }

    private static Column<String> ledgerColumn(List<String> titles) {
        return Column.of("ledger", "所属台账", Types.choice(CodeList.of("可加字段的台账", titles.toArray(String[]::new)))).required()
                .searchable().width(16).alias("台账");
    }
}
