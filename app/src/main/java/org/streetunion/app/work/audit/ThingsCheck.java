package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.assets.AssetLedger;
import org.streetunion.app.office.goods.GoodsLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.EntryStore;
import org.streetunion.app.reporting.things.Stock;
import org.streetunion.app.reporting.things.ThingsStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** 资产: counts that differ or were not made, things nobody keeps, stock below zero, and things that were bought and not registered. */
final class ThingsCheck implements Source {
    private static final Pattern NUMBER = Pattern.compile("((?:19|20)\\d{2})\\D+(\\d{1,9})\\D*");
    private final ThingsStore things;
    private final BookReading reading;

    ThingsCheck(Office office) {
        this.things = new ThingsStore(office.database().sql());
        this.reading = BookReading.of(office.database().sql());
    }

    @Override
    public int check() {
        return 10;
    }

    @Override
    public Part read(LocalDate from, LocalDate to) {
        List<ThingsStore.Asset> assets = things.assets(to);
        List<ThingsStore.Goods> goods = things.goods(to);
        List<Finding> findings = new ArrayList<>();
        assets.forEach(asset -> asset(asset, to, findings));
        Stock.of(goods, to.getYear()).forEach(stock -> stock(stock, to, findings));
        bought(assets, from, to, findings);
        boolean none = assets.isEmpty() && goods.isEmpty();
        return none && findings.isEmpty() ? Part.nothing("没有登记固定资产和物品，没有可查的") : Part.whole(findings);
    }

    private static void asset(ThingsStore.Asset asset, LocalDate to, List<Finding> findings) {
        String words = "固定资产 " + asset.code() + " " + asset.name() + "：";
        LocalDate year = to.minusYears(1);
        if (asset.countedIn(to) && asset.differs()) {
            Integer counted = asset.counted();
            findings.add(asset(asset, words + asset.countedOn() + " 盘点" + (asset.result().isEmpty() ? "没有写结果" : asset.result())
                    + (counted == null ? "" : "，账上 " + asset.pieces() + " 件、盘到 " + counted + " 件")));
        }
        boolean old = asset.bought() == null || !asset.bought().isAfter(year);
        if (old && (asset.countedOn() == null || !asset.countedOn().isAfter(year))) {
            findings.add(asset(asset, words + "一年以上没有盘点"));
        }
        if (asset.keeper().isEmpty() || asset.place().isEmpty()) {
            findings.add(asset(asset, words + "没有写明" + (asset.keeper().isEmpty() ? "保管人" : "存放地点")));
        }
    }

    private static Finding asset(ThingsStore.Asset asset, String sentence) {
        return new Finding(sentence, AssetLedger.KEY, asset.id());
    }

    private static void stock(Stock stock, LocalDate to, List<Finding> findings) {
        String words = "物品 " + stock.name() + (stock.spec().isEmpty() ? "" : " " + stock.spec()) + "：";
        ThingsStore.Goods count = stock.count();
        if (stock.left() < 0) {
            findings.add(new Finding(words + "到 " + to + " 账上是 " + stock.left() + stock.unit() + "，领用的比入库的多", GoodsLedger.KEY,
                    stock.last()));
        }
        if (count != null && stock.counted() && stock.differed() != 0) {
            findings.add(new Finding(words + count.day() + " 盘点 " + count.pieces() + stock.unit() + "，比账上"
                    + (stock.differed() < 0 ? "少 " : "多 ") + Math.abs(stock.differed()), GoodsLedger.KEY, count.id()));
        }
    }

    /** What assets name as their voucher against what that voucher spent on things that last; others are left. */
    private static void papers(Book book, List<ThingsStore.Asset> bought, Set<Long> accounts, List<EntryStore.Entry> entries,
            List<Finding> findings) {
        Map<String, Long> spent = entries.stream().collect(Collectors.groupingBy(
                entry -> number(entry.day().getYear() + "-" + entry.number()), TreeMap::new,
                Collectors.summingLong(entry -> accounts.stream().mapToLong(account -> entry.on(account).net()).sum())));
        Map<String, List<ThingsStore.Asset>> named = bought.stream()
                .filter(asset -> !number(asset.voucher()).isEmpty() && spent.containsKey(number(asset.voucher())))
                .collect(Collectors.groupingBy(asset -> number(asset.voucher()), TreeMap::new, Collectors.toList()));
        named.forEach((number, assets) -> {
            long cost = assets.stream().mapToLong(ThingsStore.Asset::cost).sum();
            long paid = spent.getOrDefault(number, 0L);
            if (cost != paid) {
                findings.add(
                        asset(assets.get(0), book.name() + "凭证 " + number + " 资本性支出 " + Types.money(paid) + " 元，台账里写这张凭证的资产原值合计 "
                                + Types.money(cost) + " 元"));
            }
        });
    }

    /** 2026-12, however it is written: 2026-记12, 2026年12号; without its year it names no voucher. */
    static String number(String written) {
        Matcher found = NUMBER.matcher(written.strip());
        return found.matches() ? found.group(1) + "-" + Long.parseLong(found.group(2)) : "";
    }

    /** What the own book spent on things that last against what the register says was bought in the same time. */
    private void bought(List<ThingsStore.Asset> assets, LocalDate from, LocalDate to, List<Finding> findings) {
        long registered = assets.stream().filter(asset -> asset.bought() != null && !asset.bought().isBefore(from))
                .mapToLong(ThingsStore.Asset::cost).sum();
        for (Book book : reading.books().books().stream().filter(Book::own).toList()) {
            Set<Long> accounts = reading.books().accounts(book.chart()).stream()
                    .filter(account -> account.role().equals(Roles.CAPITAL)).map(Account::id).collect(Collectors.toSet());
            List<EntryStore.Entry> entries = reading.entries().on(book.id(), accounts, from, to);
            long spent = entries.stream().flatMap(entry -> accounts.stream().map(entry::on)).mapToLong(moved -> moved.net())
                    .sum();
            papers(book, assets.stream().filter(asset -> asset.bought() != null && !asset.bought().isBefore(from)).toList(),
                    accounts,
                    entries, findings);
            if (spent > registered) {
                findings.add(new Finding(book.name() + "资本性支出 " + Types.money(spent) + " 元，固定资产台账里这个期间购置的是 "
                        + Types.money(registered) + " 元，请核对有没有漏登", VoucherLedger.KEY, entries.get(entries.size() - 1).id()));
            }
        }
    }
}
