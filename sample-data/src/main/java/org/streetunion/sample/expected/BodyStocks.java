package org.streetunion.sample.expected;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Union;

/** Stocks 67 to 69: what unions have set up. Unknown where no union says anything. */
final class BodyStocks {
    private final List<Union> unions;

    BodyStocks(Office office) {
        this.unions = office.organisation().unions();
    }

    void addTo(Map<String, Measure> stocks) {
        stocks.put("67", having("职代会", Union::liveOn));
        stocks.put("68", having("厂务公开", Union::liveOn));
        stocks.put("69", having("劳动争议调解委员会", Union::atWorkOn));
    }

    private Measure having(String body, BiPredicate<Union, LocalDate> there) {
        boolean known = unions.stream().flatMap(union -> union.bodies().values().stream()).anyMatch(BodyStocks::setUp);
        return quarter -> known
                ? unions.stream().mapToInt(union -> there.test(union, quarter.last())
                        && since(union.bodies().getOrDefault(body, ""), quarter.last()) ? 1 : 0).toArray()
                : null;
    }

    private static boolean setUp(String cell) {
        return !cell.isEmpty() && !cell.equals("否");
    }

    /** 是 is so always, a day from then on. */
    private static boolean since(@Nullable String cell, LocalDate day) {
        return cell != null && setUp(cell) && (cell.equals("是") || !LocalDate.parse(cell).isAfter(day));
    }
}
