package org.streetunion.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.reconcile.ExportNew;
import org.streetunion.app.work.reconcile.Item;
import org.streetunion.app.work.reconcile.Reconcile;
import org.streetunion.app.work.reconcile.Reconciliation;
import org.streetunion.app.work.reconcile.SettleItems;
import org.streetunion.app.work.reconcile.Settling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code reconcile FILE [--settle take|keep|add|left|quit|aside [--who NAME]…]}: compares the list downloaded from the city's real-name
 * system with the register, a line a difference, and settles all of them, or those of these names, as one act.
 */
@Command(name = "reconcile", description = "与市实名制系统对账：列出不同、只在系统、只在本地的会员，一行一人")
final class ReconcileCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "文件", description = "从系统下载的名单（xlsx、xls、csv）")
    private Path file;

    @Option(names = "--settle", paramLabel = "take|keep|add|left|quit|aside", description = "处理：采用系统的值、保留本地、新增、转出、退会、搁置")
    private Settling.@Nullable What settle;

    @Option(names = "--who", paramLabel = "姓名", description = "只处理这个人，可以写几次；不写就处理这一类全部")
    private List<String> who = List.of();

    @Option(names = "--column", paramLabel = "栏目", defaultValue = "", description = "只采用这一栏，例如 移动电话")
    private String column;

    @Option(names = "--correct", description = "按更正办（原来记错了）；不写就按变更办")
    private boolean correct;

    @Option(names = "--on", paramLabel = "日期", description = "从哪天起，不写就是今天")
    private @Nullable String on;

    @Option(names = "--union", paramLabel = "名称|编码", description = "新增的人，系统里的工会不在本街道时登记到这家")
    private @Nullable String union;

    @Option(names = "--place", paramLabel = "去向", defaultValue = "", description = "办转出时写转往哪里")
    private String place;

    @Option(names = "--note", paramLabel = "说明", defaultValue = "", description = "保留或搁置的原因")
    private String note;

    @Option(names = "--all", description = "以前处理过的也列出")
    private boolean all;

    @Option(names = "--found", description = "把对上的会员记作系统里已有，以后上报新增时不再写出")
    private boolean found;

    @Override
    int run(Office office, Console console) throws Refusal, UnreadableFile {
        Reconciliation result = Reconcile.of(office, file, Progress.SILENT);
        Viewer viewer = Viewer.masked(Program.actor());
        result.remarks().forEach(console::say);
        result.items().stream().filter(item -> all || item.open() || item.kind() == Item.Kind.UNREAD)
                .forEach(item -> console.result(line(item, viewer)));
        console.say(result.sums().words());
        if (found) {
            long batch = ExportNew.found(office, result.matched(), Program.actor(), Progress.SILENT);
            console.say(batch == 0 ? "对上的会员都已经记过" : "已记作系统里已有，第 " + batch + " 批");
        }
        return settle == null ? DONE : settle(office, result, settle, console);
    }

    private int settle(Office office, Reconciliation result, Settling.What what, Console console) throws Refusal {
        LocalDate day = on == null ? LocalDate.now(office.clock()) : Units.day(on);
        String key = column.isEmpty() ? "" : key(office);
        Long into = union == null ? null : Units.id(office, union);
        Settling order = new Settling(what, key, correct, day, into, place, note);
        List<Item> chosen = result.items().stream().filter(item -> item.open() && suits(item, what))
                .filter(item -> who.isEmpty() || who.contains(item.name())).toList();
        SettleItems.Done done = SettleItems.run(office, chosen, order, Program.actor(), Progress.SILENT);
        done.left().forEach(each -> console.say("没有办：" + each));
        console.result(what.words() + " " + done.settled() + " 人" + (done.batch() == 0 ? "" : "，第 " + done.batch() + " 批"));
        return done.batch() == 0 ? NOTHING_DONE : done.left().isEmpty() ? DONE : SOME_REJECTED;
    }

    private String key(Office office) throws Refusal {
        return register(office, "members").ledger().byHeading(column).map(each -> each.key())
                .orElseThrow(() -> new Refusal("会员台账里没有“" + column + "”这一栏"));
    }

    private static boolean suits(Item item, Settling.What what) {
        return switch (what) {
            case TAKE -> item.kind() == Item.Kind.DIFFERENT;
            case ADD -> item.kind() == Item.Kind.ONLY_SYSTEM;
            case LEFT, QUIT -> item.kind() == Item.Kind.ONLY_LOCAL;
            case KEEP, ASIDE -> true;
        };
    }

    private static String line(Item item, Viewer viewer) {
        String row = item.findRow().map(number -> "第 " + number + " 行").orElse("会员 " + item.member());
        String standing = item.standing() == Item.Standing.OPEN ? "" : item.standing().words();
        return String.format(Locale.ROOT, "%s\t%s\t%s\t%s\t%s\t%s\t%s", item.kind().words(), row, item.name(), item.union(),
                item.words(viewer), item.note(), standing).strip();
    }
}
