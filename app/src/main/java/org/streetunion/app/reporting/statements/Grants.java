package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.books.Book;

/** 下拨明细: what a book gave to which sub-union in a year up to a day. Whoever keeps grants tells it; else the posted entries do. */
public interface Grants {
    /**
     * One line of the annex; amounts in 分, null where nobody said.
     *
     * @param union 收款工会
     * @param nature 款项性质
     * @param doc 文号
     * @param planned 预算数
     * @param quarter 本季拨付
     * @param year 累计拨付
     * @param rest 结余
     * @param arrived 到账日期, the last one
     * @param open of how many payments nobody confirmed that they arrived
     */
    record Line(String union, String nature, String doc, @Nullable Long planned, long quarter, long year, @Nullable Long rest,
            @Nullable LocalDate arrived, int open) {}

    /** The lines, by union. */
    List<Line> of(Book book, LocalDate quarter, LocalDate day);
}
