package org.streetunion.app.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.fields.FieldLedger;
import org.streetunion.app.work.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code field LEDGER NAME [--type 选项 --options 甲,乙] [--section …] [--rank N] [--personal] | --retire | --restore}. */
@Command(name = "field", description = "给台账加一个自定义字段，或修改、停用、恢复它")
final class FieldCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "台账")
    private String ledger;

    @Parameters(index = "1", paramLabel = "名称", description = "字段名称")
    private String name;

    @Option(names = "--type", paramLabel = "类型", description = "文字、数字、日期、是否或选项；新加时不写就是文字")
    private @Nullable String type;

    @Option(names = "--options", paramLabel = "内容", split = ",", description = "选项字段的可选内容，用逗号隔开")
    private List<String> options = List.of();

    @Option(names = "--section", paramLabel = "组", description = "放在表单哪一组")
    private @Nullable String section;

    @Option(names = "--rank", paramLabel = "数", description = "在自定义字段里排第几")
    private @Nullable Integer rank;

    @Option(names = "--personal", arity = "0..1", fallbackValue = "true", paramLabel = "true|false", description = "是个人信息，平时遮盖")
    private @Nullable Boolean personal;

    @Option(names = "--rename", paramLabel = "新名称", description = "改名")
    private @Nullable String renamed;

    @Option(names = "--retire", description = "移入回收站：不再显示，内容保留")
    private boolean retire;

    @Option(names = "--restore", description = "从回收站恢复")
    private boolean restore;

    @Override
    int run(Office office, Console console) throws Refusal {
        String title = register(office, ledger).ledger().title();
        Register fields = office.registers().get(FieldLedger.KEY);
        Optional<Row> there = field(fields, title, restore);
        if (retire || restore) {
            long id = there
                    .orElseThrow(() -> new Refusal("“" + title + "”" + (restore ? "的回收站里" : "") + "没有“" + name + "”这个自定义字段"))
                    .id();
            String words = restore ? "" : fields.away(new long[]{id});
            long batch = fields.setTrash(new long[]{id}, retire, Program.actor(), "");
            console.result((retire ? "已移入回收站，批号 " : "已恢复，批号 ") + batch);
            console.say(words);
            return DONE;
        }
        Saved saved = fields.save(draft(there.orElse(Row.NEW), title), Act.correction(Program.actor(), Act.Kind.EDIT));
        saved.problems().stream().map(Problem::sentence).forEach(console::say);
        if (!saved.done()) {
            return NOTHING_DONE;
        }
        console.result((there.isPresent() ? "已修改“" : "已给“" + title + "”加上“") + name + "”，批号 " + saved.batch());
        return DONE;
    }

    private Optional<Row> field(Register fields, String title, boolean trash) {
        Query query = Query.ALL.and(new Filter.OneOf(FieldLedger.LEDGER.key(), List.of(title)))
                .and(new Filter.OneOf(FieldLedger.NAME.key(), List.of(name)));
        return fields.first(trash ? query.inTrash() : query, 1, Viewer.full(Program.actor())).stream().findFirst();
    }

    private Row draft(Row stored, String title) throws Refusal {
        Row row = new Row(stored.id(), stored.version(), java.util.Map.of()).with(FieldLedger.LEDGER, title)
                .with(FieldLedger.NAME, renamed == null ? name : renamed);
        String wanted = type == null && stored.id() == 0 ? FieldLedger.TEXT : type;
        if (wanted != null) {
            row = row.with(FieldLedger.KIND, FieldLedger.KINDS.find(wanted)
                    .orElseThrow(() -> new Refusal("“" + type + "”不是字段类型，请写：" + String.join("、", FieldLedger.KINDS.codes()))));
        }
        row = options.isEmpty() ? row : row.with(FieldLedger.CHOICES, String.join("\n", options));
        row = section == null ? row : row.with(FieldLedger.SECTION, section);
        row = rank == null ? row : row.with(FieldLedger.RANK, rank);
        return personal == null ? row : row.with(FieldLedger.PERSONAL, Objects.requireNonNull(personal));
    }
}
