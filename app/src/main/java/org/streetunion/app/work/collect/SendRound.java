package org.streetunion.app.work.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.collecting.Form;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.exchange.collecting.FormWriter;
import org.streetunion.app.exchange.collecting.Pack;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;

/** Begins a round: a workbook for every union, in one folder, and what they say is kept. */
public final class SendRound {
    private static final List<String> STANDING = List.of("筹备", "正常");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE = 8;
    private static final int SECRET = 32;
    private static final int MOST = 100_000;
    private final Office office;
    private final CollectForm form;
    private final OfficeIdentity identity;
    private final LocalDate today;

    private SendRound(Office office) {
        this.office = office;
        this.form = new CollectForm(office.registers());
        this.identity = OfficeIdentity.of(office.settings());
        this.today = LocalDate.now(office.clock());
    }

    /**
     * What is to go out.
     *
     * @param name of the round
     * @param due by when it should be back, null when nothing is said
     * @param unions which unions, empty for all that have not ended
     */
    public record Wish(String name, @Nullable LocalDate due, List<Long> unions) {
        /** Copies the list. */
        public Wish {
            unions = List.copyOf(unions);
        }
    }

    /**
     * What went out.
     *
     * @param round its number, 0 when it was stopped and nothing went out
     * @param files how many workbooks
     * @param folder where they lie
     */
    public record Done(long round, int files, Path folder) {}

    /**
     * Writes the workbooks into a folder and keeps the round.
     *
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static Done into(Path folder, Office office, Wish wish, Actor actor, Progress progress) throws IOException {
        SendRound sending = new SendRound(office);
        Round round = new Round(0, random(), secret(), wish.name(), sending.today, actor.name(), wish.due());
        List<RoundStore.Sent> sent = new ArrayList<>();
        boolean whole = false;
        try {
            whole = sending.write(folder, round, sending.unions(wish), sent, progress);
        } finally {
            if (!whole) {
                for (RoundStore.Sent sheet : sent) {
                    Files.deleteIfExists(folder.resolve(sheet.file()));
                }
            }
        }
        if (!whole) {
            return new Done(0, 0, folder);
        }
        long id = new RoundStore(office.database().sql()).keep(round, sent);
        office.database().flush();
        return new Done(id, sent.size(), folder);
    }

    private boolean write(Path folder, Round round, List<Row> unions, List<RoundStore.Sent> sent, Progress progress)
            throws IOException {
        SentRows rows = new SentRows(office.registers(), form, today);
        for (Row union : unions) {
            if (!progress.report(sent.size(), unions.size())) {
                return false;
            }
            String name = union.get(UnionLedger.NAME, "");
            List<List<FormRow>> content = rows.of(union);
            byte[] packed = Pack.sent(content);
            String file = String.format(Locale.ROOT, "%03d_%s_%s.xlsx", sent.size() + 1, Names.safe(name),
                    Names.safe(round.name()));
            RoundToken token = RoundToken.of(round, union.id(), RoundToken.digest(packed));
            sent.add(new RoundStore.Sent(union.id(), name, file, token.digest(), new RoundStore.Packed(packed)));
            FormWriter.write(new Form(name + "　" + round.name(), token.text(), notes(round), form.forms(), content),
                    folder.resolve(file));
        }
        return progress.report(sent.size(), unions.size());
    }

    private List<Row> unions(Wish wish) {
        return office.registers().get(CollectForm.UNIONS).store().first(Query.ALL, MOST).stream()
                .filter(row -> wish.unions().isEmpty()
                        ? STANDING.contains(row.get(UnionLedger.STATE, "正常"))
                        : wish.unions().contains(row.id()))
                .toList();
    }

    private List<String> notes(Round round) {
        LocalDate due = round.dueOn();
        String back = due == null ? "填好以后请交回" : "请于 " + due.getMonthValue() + " 月 " + due.getDayOfMonth() + " 日前交回";
        String phone = identity.phone().isEmpty() ? "" : "，电话 " + identity.phone();
        return List.of("一、表里是" + identity.shownName() + "登记的贵工会情况，请逐项核对，" + back + "（微信、QQ、U 盘都可以，文件改名没有关系）。",
                "二、白色的格子可以改，灰色的格子已锁定；有下拉框的请从下拉框里选，日期写成 2026-03-07。",
                "三、证件号码和手机号隐去了中间几位，没有变化就不要动；新增的人请填完整号码。",
                "四、会员转走、退会，干部离任，请在该行的“去向”“离任原因”里选，不要删除整行。",
                "五、新会员、新干部填在表尾的空行；行数不够可以在空行之间插入行。",
                "六、请用 WPS 或 Excel 直接在本文件里填写，不要把内容复制到别的文件，也不要改表名和栏目名。",
                "七、本表含个人信息，请勿转发给无关人员。疑问请联系" + identity.shownName() + phone + "。");
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
