package org.streetunion.app.ui.ledger;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.MemberCardPrint;

/** 打印会员卡 from the list of members: for the ticked rows, or for the list as it stands. */
final class CardPrinting {
    private static final int MOST_SAID = 12;
    private final Desk desk;
    private final LedgerModel model;

    CardPrinting(Desk desk, LedgerModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** Whether rows of this list have cards. */
    boolean possible() {
        MemberCardPrint cards = desk.office().cards();
        return cards != null && cards.ledger().equals(model.ledger().key());
    }

    void print() {
        if (model.trash().get()) {
            desk.asking().remark("回收站里的会员不印卡，请先恢复");
            return;
        }
        Query list = model.query();
        if (model.selection().count(Math.max(0, model.total().get())) > 0) {
            model.chosen(null, ids -> run(
                    list.and(new Filter.Ids("勾选的 " + ids.length + " 人", Arrays.stream(ids).boxed().toList()))));
        } else if (desk.asking().confirm("打印会员卡", "没有勾选会员。给列表里的全部会员（" + howMany() + "在册的）印卡？", "全部印")) {
            run(list);
        }
    }

    private String howMany() {
        return model.total().get() < 0 ? "" : "共 " + String.format("%,d", model.total().get()) + " 人，只印";
    }

    private void run(Query query) {
        MemberCardPrint cards = desk.office().cards();
        if (cards != null) {
            desk.background().start("打印会员卡", progress -> cards.print(query, progress), this::said);
        }
    }

    private void said(Optional<MemberCardPrint.Printed> outcome) {
        outcome.ifPresentOrElse(printed -> {
            desk.asking().remark(sentence(printed), offer(printed));
            printed.file().ifPresent(desk.around().opener()::open);
        }, () -> desk.asking().remark("已停止，没有印会员卡"));
    }

    private Asking.@Nullable Offer offer(MemberCardPrint.Printed printed) {
        if (!printed.problems().isEmpty()) {
            return new Asking.Offer("看是哪几张", () -> desk.asking().choose("会员卡有问题", words(printed.problems()), List.of("知道了")));
        }
        Path folder = printed.file().map(Path::getParent).orElse(null);
        return folder == null ? null : new Asking.Offer("打开文件夹", () -> desk.around().opener().open(folder));
    }

    private static String sentence(MemberCardPrint.Printed printed) {
        if (printed.file().isEmpty()) {
            return "没有印会员卡：这些人都不在册";
        }
        String left = printed.others() == 0 ? "" : String.format("，%,d 人不在册，没有印", printed.others());
        String wrong = printed.problems().isEmpty() ? "" : "，" + printed.problems().size() + " 张有问题";
        return String.format("印出 %,d 张会员卡，%,d 页", printed.cards(), printed.pages()) + left + wrong;
    }

    private static String words(List<String> problems) {
        String first = problems.stream().limit(MOST_SAID).collect(Collectors.joining("\n"));
        return problems.size() > MOST_SAID ? first + "\n…… 共 " + problems.size() + " 张" : first;
    }
}
