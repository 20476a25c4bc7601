package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;

/** What names the rows that are to go to the 回收站: it would go on naming something that nobody sees any more. */
final class HangingRows {
    private static final int PIECE = 400;
    private final Registers registers;

    HangingRows(Registers registers) {
        this.registers = registers;
    }

    /** In a sentence; empty when nothing names them. */
    String words(String ledger, long[] ids) {
        List<String> all = new ArrayList<>();
        count(ledger, ids).forEach((register, many) -> all
                .add(many + " " + register.ledger().unit() + (register.ledger().key().equals(ledger) ? "下级" : "")
                        + register.ledger().title()));
        return all.isEmpty()
                ? ""
                : "名下还有 " + String.join("、", all) + "，移走后它们里面还写着这个名称，台账里却查不到了。" + advice(ledger);
    }

    private static String advice(String ledger) {
        return ledger.equals("unions") ? "工会撤销、合并、迁出请用“办理”，会先安排会员；登记重复请用“查重”合并。" : "登记重复请用“查重”合并。";
    }

    /** How many live rows of each register name one of these; rows that go along with them are not counted. */
    private Map<Register, Long> count(String ledger, long[] ids) {
        Map<Register, Long> count = new LinkedHashMap<>();
        for (Register register : registers.all()) {
            for (Column<?> column : register.ledger().columns()) {
                if (column.writable() && column.type() instanceof ReferenceType type && type.ledger().equals(ledger)) {
                    long many = many(register, column, ids);
                    if (many > 0) {
                        count.merge(register, many, Long::sum);
                    }
                }
            }
        }
        return count;
    }

    private static long many(Register register, Column<?> column, long[] ids) {
        long many = 0;
        for (int from = 0; from < ids.length; from += PIECE) {
            List<Reference> piece = Arrays.stream(ids, from, Math.min(ids.length, from + PIECE)).mapToObj(Reference::to).toList();
            many += register.count(Query.ALL.and(new Filter.OneOf(column.key(), piece)));
        }
        return many;
    }
}
