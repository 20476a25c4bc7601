package org.streetunion.app.work.collect;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.exchange.collecting.ReturnedForm;
import org.streetunion.app.exchange.collecting.ReturnedRow;
import org.streetunion.app.exchange.collecting.ReturnedSheet;

/** Says by its token whose a file is, and of which round. */
final class TokenCheck {
    private final Round round;
    private final Map<String, Round> rounds = new HashMap<>();
    private final Map<Long, RoundSheet> sheets = new HashMap<>();

    TokenCheck(Round round, List<Round> all, List<RoundSheet> sent) {
        this.round = round;
        all.forEach(each -> rounds.put(each.code(), each));
        sent.forEach(each -> sheets.put(each.union(), each));
    }

    /** What a union was called when the round went out. */
    String name(long union) {
        RoundSheet sheet = sheets.get(union);
        return sheet == null ? "" : sheet.name();
    }

    FileFinding judge(ReturnedForm form) {
        Path file = form.file();
        if (form.tokens().isEmpty()) {
            return not(file, "不是本程序发出的收集表（里面没有回收码）；如果是把内容复制到了别的文件里，请让工会在原来的文件里填写后再交。");
        }
        if (form.tokens().size() > 1) {
            return not(file, "里面的回收码被改过（两处对不上），不能确定是哪家工会的，请向交表的工会重新收一份。");
        }
        Optional<RoundToken> token = RoundToken.parse(form.tokens().iterator().next());
        Round of = token.map(each -> rounds.get(each.round())).orElse(null);
        if (token.isEmpty() || of == null) {
            return not(file, "不是本单位发出的：没有哪一轮收集用过这个回收码，可能是别的街道的表，或回收码被改过。");
        }
        if (!token.get().sealedBy(of)) {
            return not(file, "里面的回收码被改过，不能确定是哪家工会的，请向交表的工会重新收一份。");
        }
        if (of.id() != round.id()) {
            return not(file, "是“" + of.name() + "”（" + of.madeOn() + " 发出）那一轮的表，不是“" + round.name() + "”的，这次没有收。");
        }
        return sheet(form, token.get());
    }

    private FileFinding sheet(ReturnedForm form, RoundToken token) {
        RoundSheet sheet = sheets.get(token.union());
        if (sheet == null || !sheet.digest().equals(token.digest())) {
            return not(form.file(), "里面的回收码与发出的对不上，请向交表的工会重新收一份。");
        }
        String named = named(form.sheets().get(CollectForm.CARD));
        if (!named.isEmpty() && !named.equals(sheet.name())) {
            return new FileFinding(form.file(), false, sheet.union(),
                    "回收码是“" + sheet.name() + "”的，表里写的却是“" + named + "”，可能是把一家的内容贴到了另一家的文件里，请核对后重交。");
        }
        return new FileFinding(form.file(), true, sheet.union(), "“" + sheet.name() + "”。");
    }

    /** The union's name as it stands in the card, which is locked. */
    private static String named(ReturnedSheet card) {
        return card.rows().stream().map((ReturnedRow row) -> row.text(0)).findFirst().orElse("");
    }

    private static FileFinding not(Path file, String sentence) {
        return new FileFinding(file, false, 0, sentence);
    }
}
