package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.letters.BrokenTemplate;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.documents.NumberPattern;
import org.streetunion.app.work.Approval;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.letters.GivenFields;
import org.streetunion.app.work.letters.IssueLetter;
import org.streetunion.app.work.letters.IssueLetters;
import org.streetunion.app.work.letters.LetterDraft;
import org.streetunion.app.work.letters.LetterOrder;
import org.streetunion.app.work.letters.LetterTemplate;
import org.streetunion.app.work.letters.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code letter TEMPLATE LEDGER KEY… --out DIR [--issue] [--day D] [--with NAME=TEXT]… [--number-pattern TEXT]}. */
@Command(name = "letter", description = "按模板出具文书；写 --issue 就编文号、登记到文书台账")
final class LetterCommand extends OfficeCommand {
    private static final int MOST = 100;

    @Parameters(index = "0", paramLabel = "模板", description = "模板名称")
    private String template;

    @Parameters(index = "1", paramLabel = "台账", description = "哪个台账的记录")
    private String ledger;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "名称或编号", description = "哪一条；写几个就一条一份")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--out", paramLabel = "文件夹", required = true, description = "写到哪个文件夹")
    private Path out;

    @Option(names = "--issue", description = "发文：编文号并登记")
    private boolean issue;

    @Option(names = "--day", paramLabel = "日期", description = "成文日期，不写为今天")
    private @Nullable String day;

    @Option(names = "--with", paramLabel = "名称=内容", description = "模板里要补充的内容，可写多次")
    private Map<String, String> with = new LinkedHashMap<>();

    @Option(names = "--step", paramLabel = "步骤", description = "换届、建会档案的哪一步，例如 换届批复；不写为模板所属的那一步")
    private @Nullable String step;

    @Option(names = "--number-pattern", paramLabel = "文字", description = "发文字号的写法，例如 某街工〔{年}〕{序号}号；记住以后都用")
    private @Nullable String pattern;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (pattern != null) {
            if (!new NumberPattern(pattern).sound()) {
                throw new Refusal("发文字号“" + pattern + "”里要有一个 {年} 和一个 {序号}，例如 某街工〔{年}〕{序号}号");
            }
            office.settings().put(Letters.PATTERN, pattern);
        }
        Letters letters = new Letters(office);
        LocalDate dated = day == null ? LocalDate.now(office.clock()) : Units.day(day);
        List<LetterOrder> orders = new ArrayList<>();
        for (String key : keys) {
            orders.add(new LetterOrder(chosen(letters).key(), register(office, ledger).ledger().key(), row(office, key),
                    GivenFields.texts(with), new LetterOrder.Dating(dated, OptionalInt.empty()), step()));
        }
        LetterOrder order = orders.get(0);
        Viewer viewer = Viewer.masked(Program.actor());
        try {
            if (issue) {
                return orders.size() > 1 ? issued(office, orders, viewer, console) : issued(office, order, viewer, console);
            }
            for (LetterOrder each : orders) {
                drafted(letters, each, viewer, console);
            }
            return DONE;
        } catch (BrokenTemplate broken) {
            throw new Refusal(broken.sentence());
        }
    }

    private int issued(Office office, LetterOrder order, Viewer viewer, Console console) throws IOException, Refusal {
        Letters letters = new Letters(office);
        Approval approval = letters.approval(order);
        if (letters.pattern(approval).isEmpty()) {
            throw new Refusal(approval.union() == null
                    ? "还没有设置发文字号，请加上 --number-pattern '某街工〔{年}〕{序号}号'"
                    : Letters.unnumbered(approval));
        }
        IssueLetter.Issued issued = new IssueLetter(office, Program.actor()).run(order, out, viewer);
        blanks(issued.blank(), console);
        console.say("已发文 " + issued.number() + "，第 " + issued.batch() + " 批"
                + (issued.step().isEmpty() ? "" : "，已登记到“" + issued.step() + "”这一步"));
        console.result(issued.docx().toString());
        console.result(issued.pdf().toString());
        return DONE;
    }

    private int issued(Office office, List<LetterOrder> orders, Viewer viewer, Console console) throws IOException {
        IssueLetters.Issued done = new IssueLetters(office, Program.actor()).run(orders, out, viewer, Progress.SILENT);
        done.refused().forEach(console::say);
        blanks(done.letters().stream().flatMap(each -> each.blank().stream()).distinct().toList(), console);
        done.letters().forEach(each -> console.result(each.number() + "\t" + each.batch() + "\t" + each.pdf()));
        if (done.pages() != null) {
            console.result(done.pages().toString());
        }
        return done.letters().isEmpty() ? NOTHING_DONE : done.left() == 0 ? DONE : SOME_REJECTED;
    }

    private void drafted(Letters letters, LetterOrder order, Viewer viewer, Console console) throws IOException {
        LetterDraft draft = letters.draft(order, viewer);
        blanks(draft.blank(), console);
        Files.createDirectories(out);
        String name = Names.safe(draft.title()) + "（草稿）";
        Path docx = SafeFile.free(out.resolve(name + ".docx"));
        Path pdf = SafeFile.free(out.resolve(name + ".pdf"));
        SafeFile.write(docx, to -> to.write(draft.files().docx()));
        SafeFile.write(pdf, to -> to.write(draft.files().pdf()));
        console.result(docx.toString());
        console.result(pdf.toString());
    }

    private static void blanks(List<String> blank, Console console) {
        if (!blank.isEmpty()) {
            console.say("没有填写、留了空的：" + String.join("、", blank));
        }
    }

    private LetterTemplate chosen(Letters letters) throws Refusal {
        return letters.templates().find(template).orElseThrow(() -> new Refusal("没有模板“" + template + "”，现有："
                + letters.templates().all().stream().map(LetterTemplate::title).collect(Collectors.joining("、"))));
    }

    private @Nullable Step step() throws Refusal {
        FileKind kind = FileKind.findBy(ledger).orElse(null);
        if (step == null) {
            return null;
        }
        if (kind == null) {
            throw new Refusal("只有换届、建会档案（elections、foundings）才有步骤");
        }
        return FileCommand.step(kind, step);
    }

    private long row(Office office, String key) throws Refusal {
        List<Long> found = named(office, register(office, ledger), key);
        FileKind kind = FileKind.findBy(ledger).orElse(null);
        if (kind != null) {
            found = open(office, kind, found);
        }
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty() ? "没有找到“" + key + "”，请写名称全称或编号" : "有 " + found.size() + " 条叫“" + key + "”，请改写编号");
        }
        return found.get(0);
    }

    /** Rows that are called so; a row that is called as what it names, by that. */
    private List<Long> named(Office office, Register register, String key) {
        if (register.ledger().label().type() instanceof ReferenceType type) {
            List<Reference> others = office.registers().find(type.ledger(), List.of(key)).getOrDefault(key, List.of());
            return others.isEmpty()
                    ? List.of()
                    : register.store().firstIds(Query.ALL.and(new Filter.OneOf(register.ledger().label().key(), others)), MOST);
        }
        return office.registers().find(ledger, List.of(key)).getOrDefault(key, List.of()).stream().map(Reference::id).toList();
    }

    /** Of several files of one union the one that is worked on. */
    private static List<Long> open(Office office, FileKind kind, List<Long> files) {
        List<Long> open = office.registers().get(kind.ledger()).store()
                .rows(files.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> MeetingFacts.OPEN.equals(row.get(kind.state()))).map(Row::id).toList();
        return open.size() == 1 ? open : files;
    }
}
