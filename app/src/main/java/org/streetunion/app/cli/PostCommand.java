package org.streetunion.app.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.EndAppointment;
import org.streetunion.app.work.cadres.Recall;
import org.streetunion.app.work.cadres.RenewAppointment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code post renew|end NAME [--post 职务] [--day D] [--to D] [--reason 原因] [--doc 文号]}. */
@Command(name = "post", description = "续聘，免职或解聘")
final class PostCommand extends OfficeCommand {
    private static final int MOST = 100;

    @picocli.CommandLine.Parameters(index = "0", paramLabel = "renew|end", description = "续聘，或免职、解聘")
    private String what;

    @picocli.CommandLine.Parameters(index = "1", paramLabel = "姓名", description = "谁")
    private String name;

    @Option(names = "--post", paramLabel = "职务", description = "不止一个职务时写明")
    private @Nullable String post;

    @Option(names = "--day", paramLabel = "日期", description = "续聘起，或最后在任日")
    private @Nullable String day;

    @Option(names = "--to", paramLabel = "日期", description = "续聘止")
    private @Nullable String to;

    @Option(names = "--reason", paramLabel = "原因", defaultValue = "", description = "免职原因：期满、辞职、调离、罢免、解聘…")
    private String reason;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "", description = "聘书或合同号，或免职文号")
    private String docNo;

    @Option(names = "--entitled", paramLabel = "人数", description = "罢免：应到代表或会员")
    private @Nullable Integer entitled;

    @Option(names = "--present", paramLabel = "人数", description = "罢免：实到")
    private @Nullable Integer present;

    @Option(names = "--votes", paramLabel = "票数", description = "罢免：赞成票")
    private @Nullable Integer votes;

    @Override
    int run(Office office, Console console) throws Refusal {
        long appointment = found(office).id();
        Saved saved = switch (what) {
            case "renew" -> renewed(office, appointment);
            case "end" -> EndAppointment.run(office,
                    new EndAppointment.Order(appointment, day == null ? null : Units.day(day), reason, docNo,
                            new Recall(entitled, present, votes)),
                    Program.actor());
            default -> throw new Refusal("写 renew（续聘）或 end（免职、解聘），不能是“" + what + "”");
        };
        return told(console, saved, "已办理");
    }

    private Saved renewed(Office office, long appointment) throws Refusal {
        Parameters parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime);
        int years = parameters.amount(AppointmentLedger.ENGAGED_YEARS, LocalDate.now(office.clock())).map(BigDecimal::intValue)
                .orElse(1);
        RenewAppointment.Order usual = RenewAppointment.usual(office, appointment, years)
                .orElseThrow(() -> new Refusal("这条任职已经不在了"));
        LocalDate from = day == null ? usual.from() : Units.day(day);
        LocalDate until = to != null ? Units.day(to) : from == null ? null : from.plusYears(years).minusDays(1);
        return RenewAppointment.run(office, new RenewAppointment.Order(appointment, from, until, docNo), Program.actor());
    }

    /** The one post that has not ended for a reason; the latest where times follow each other. */
    private Row found(Office office) throws Refusal {
        Registers registers = office.registers();
        List<Reference> people = registers.find("people", List.of(name)).getOrDefault(name, List.of());
        if (people.size() != 1) {
            throw new Refusal(people.isEmpty() ? "工会干部里没有“" + name + "”" : "叫“" + name + "”的有 " + people.size() + " 人，请在窗口里办理");
        }
        Query held = Query.ALL.and(new Filter.OneOf(AppointmentLedger.PERSON.key(), people))
                .and(new Filter.Blank(AppointmentLedger.END_REASON.key(), true));
        List<Row> posts = registers.get("appointments").store().first(held, MOST).stream()
                .filter(row -> post == null || post.equals(row.get(AppointmentLedger.POST))).toList();
        if (posts.size() != 1) {
            throw new Refusal(posts.isEmpty()
                    ? name + "没有这样的在任职务"
                    : name + "有 " + posts.size() + " 个在任职务，请用 --post 写明："
                            + String.join("、", posts.stream().map(row -> row.get(AppointmentLedger.POST, "")).toList()));
        }
        return posts.get(0);
    }
}
