package org.streetunion.app.work.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.work.Office;

/**
 * An invented street for the board: one zone with a community's union and two firms' below it, one firm's union outside; two assistants, a
 * firm's chair; a sheet with one post that is held and one that is empty.
 */
public final class BoardStreet {
    /** Who enters it. */
    public static final Actor CLERK = new Actor("小林");
    /** As of which day it is looked at. */
    public static final LocalDate DAY = LocalDate.of(2026, 10, 9);
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private final Office office;
    public final long zone;
    public final long community;
    public final long near;
    public final long far;
    public final long outside;
    public final long chen;
    public final long zhao;
    public final long boss;
    public final long heldPost;
    public final long emptyPost;

    /** Entered into this office. */
    public BoardStreet(Office office) {
        this.office = office;
        zone = row("zones", "code", "Z1", "name", "望海片区", "kind", "划片");
        community = union("望海社区总工会", "总工会", Reference.to(zone));
        near = union("合兴五金厂工会", "工会委员会", Reference.to(zone));
        far = union("港口物流公司工会", "工会委员会", Reference.to(zone));
        outside = union("外滩餐饮店工会", "工会委员会", null);
        chen = row("people", "name", "陈望", "mobile", "13900000001");
        zhao = row("people", "name", "赵海", "mobile", "13900000002");
        boss = row("people", "name", "钱老板");
        row("appointments", "person", Reference.to(chen), "post", "协理员", "status", "聘任", "level", "街道", "chosen_how", "聘任",
                "starts_on", LocalDate.of(2026, 1, 1), "ends_on", LocalDate.of(2026, 11, 30));
        row("appointments", "person", Reference.to(zhao), "post", "社会化工会工作者", "status", "聘任", "level", "街道", "starts_on",
                LocalDate.of(2026, 1, 1));
        row("appointments", "person", Reference.to(boss), "post", "主席", "status", "兼职", "level", "企业", "union",
                Reference.to(near), "starts_on", LocalDate.of(2024, 1, 1));
        row("members", "name", "会员甲", "union", Reference.to(near), "membership", "在册", "joined_on", LocalDate.of(2025, 1, 1));
        heldPost = post("主席", "1", Reference.to(chen), 40);
        emptyPost = post("协理员", "2", null, 0);
    }

    private long post(String post, String number, @org.jspecify.annotations.Nullable Reference person, int share) {
        Map<String, Object> values = new HashMap<>(Map.of("union", Reference.to(community), "sheet_year", 2026, "post", post,
                "post_no", number, "duties", "全面工作", "share_of", share));
        if (person != null) {
            values.put("person", person);
        }
        return save("posts", values);
    }

    private long union(String name, String form, @org.jspecify.annotations.Nullable Reference where) {
        Map<String, Object> values = new HashMap<>(Map.of("name", name, "kind", "独立基层工会", "form", form, "state", "正常",
                "founded_on", LocalDate.of(2020, 1, 1), "community", "望海社区"));
        if (where != null) {
            values.put("zone", where);
        }
        return save("unions", values);
    }

    /** Saves a row of pairs of key and value, and expects that it is written. */
    public long row(String ledger, Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return save(ledger, values);
    }

    private long save(String ledger, Map<String, Object> values) {
        Row row = Row.NEW;
        for (Map.Entry<String, Object> each : values.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        Saved saved = office.registers().get(ledger).save(row, ENTRY);
        if (!saved.done()) {
            throw new IllegalStateException(ledger + saved.problems());
        }
        return saved.id();
    }

    /** Looks after a union. */
    public long liaison(long person, long union) {
        return row("liaisons", "person", Reference.to(person), "kind", "包片联系", "union", Reference.to(union), "starts_on",
                LocalDate.of(2026, 3, 1));
    }

    /** Lent to a union for some days a week. */
    public long lending(long person, long union, double days) {
        return row("secondments", "person", Reference.to(person), "kind", "统筹使用", "user", Reference.to(union), "days",
                BigDecimal.valueOf(days), "starts_on", LocalDate.of(2026, 3, 1));
    }

    /** The board as it is now. */
    public Board board() {
        return LookAtBoard.on(office, DAY);
    }

    /** The board worked out. */
    public Picture picture() {
        return Picture.of(board());
    }

    /** The arrangement of that row. */
    public Tie tie(Tie.Kind kind, long row) {
        return board().ties().stream().filter(tie -> tie.kind() == kind && tie.row() == row).findFirst().orElseThrow();
    }

    /** The empty post of that row. */
    public Board.Hole hole(long row) {
        return board().holes().stream().filter(hole -> hole.row() == row).findFirst().orElseThrow();
    }
}
