package org.streetunion.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.work.Office;

/** Unions and days as they are typed on the command line. */
final class Units {
    private Units() {}

    /** The one union of that name or code. */
    static long id(Office office, String named) throws Refusal {
        List<Reference> found = office.registers().find("unions", List.of(named)).getOrDefault(named, List.of());
        if (found.size() != 1) {
            throw new Refusal(
                    found.isEmpty() ? "没有叫“" + named + "”的工会，请写全称或工会编码" : "有 " + found.size() + " 家工会叫“" + named + "”，请改写工会编码");
        }
        return found.get(0).id();
    }

    /** The day as it was on which something is to be told; null when none was named. */
    static @Nullable LocalDate past(Office office, @Nullable String typed) throws Refusal {
        LocalDate day = typed == null ? null : day(typed);
        if (day != null && day.isAfter(LocalDate.now(office.clock()))) {
            throw new Refusal("“" + typed + "”还没有到，只能看今天和以前的样子");
        }
        return day;
    }

    /** An amount in 分. */
    static long money(String typed) throws Refusal {
        Parsed<Long> read = Types.MONEY.parse(typed);
        Long cents = read.value();
        if (cents == null) {
            throw new Refusal("“" + typed + "”不是金额：" + (read.complaint() == null ? "请写多少元" : read.complaint()));
        }
        return cents;
    }

    /** A day. */
    static LocalDate day(String typed) throws Refusal {
        LocalDate day = Types.DAY.parse(typed).value();
        if (day == null) {
            throw new Refusal("“" + typed + "”不是日期，请写成 2026-09-30");
        }
        return day;
    }
}
