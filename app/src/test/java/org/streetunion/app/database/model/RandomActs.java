package org.streetunion.app.database.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;

/** Does one random act after the other, in the program and on paper, and tells each in a line. */
final class RandomActs {
    private static final Actor CLERK = new Actor("小林");
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2023, 2, 1), LocalDate.of(2024, 7, 1),
            LocalDate.of(2025, 3, 31), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 10, 9),
            LocalDate.of(2026, 9, 1));
    private final RandomGenerator random;
    private final PaperOffice papers = new PaperOffice();
    private final Register unions;
    private final Batches batches;
    private int named;

    RandomActs(Office office, RandomGenerator random) {
        this.random = random;
        this.unions = office.registers().get("unions");
        // The papers know the register and not what hangs on its rows elsewhere.
        unions.guardedBy(Guard.NONE);
        this.batches = office.batches();
    }

    PaperOffice papers() {
        return papers;
    }

    /** One act; says what was done. */
    String next() {
        int dice = random.nextInt(100);
        if (dice < 18 || papers.shown().isEmpty()) {
            return add();
        }
        if (dice < 50) {
            return edit();
        }
        if (dice < 60) {
            return move(papers.shown(), true);
        }
        if (dice < 70) {
            return papers.trash().isEmpty() ? add() : move(papers.trash(), false);
        }
        return dice < 82 ? batch(dice < 78) : undo();
    }

    private String add() {
        Map<String, Object> values = values(true, null);
        boolean refused = papers.taken(values.get("code"), new Paper());
        Saved saved = unions.save(new Row(0, 0, Map.copyOf(values)), entry());
        expect(refused != saved.done(), "add " + values + " refused " + refused + " but " + saved);
        if (saved.done()) {
            Deed deed = deed(saved.batch());
            papers.add(values, deed).id = saved.id();
        }
        return "add " + saved.id() + " " + values + " as " + saved.batch();
    }

    private String edit() {
        Paper paper = one(papers.shown());
        Map<String, Object> values = values(false, paper);
        LocalDate day = random.nextInt(2) == 0 ? null : one(DAYS);
        boolean refused = values.containsKey("code") && papers.taken(values.get("code"), paper);
        Saved saved = unions.save(draft(paper, values), day == null ? entry() : change(day));
        expect(refused != saved.done(), "edit of " + paper.id + " to " + values + " refused " + refused + " but " + saved);
        if (saved.done()) {
            papers.edit(paper, values, day, deed(saved.batch()));
        }
        return "edit " + paper.id + " " + values + (day == null ? " 更正" : " 变更 " + day) + " as " + saved.batch();
    }

    private String move(List<Paper> from, boolean trash) {
        Set<Paper> some = new HashSet<>(List.of(one(from), one(from)));
        long[] ids = some.stream().mapToLong(paper -> paper.id).toArray();
        if (!trash && collide(some)) {
            boolean refused = false;
            try {
                unions.setTrash(ids, false, CLERK, "");
            } catch (Store.Occupied expected) {
                refused = true;
            }
            expect(refused, "restoring must be refused");
            return "refused to restore " + java.util.Arrays.toString(ids);
        }
        Deed deed = deed(unions.setTrash(ids, trash, CLERK, ""));
        some.forEach(paper -> papers.move(paper, trash, deed));
        return (trash ? "trash " : "restore ") + java.util.Arrays.toString(ids) + " as " + deed.batch;
    }

    private boolean collide(Set<Paper> some) {
        Set<Object> codes = new HashSet<>();
        return some.stream().anyMatch(paper -> papers.taken(paper.values.get("code"), paper)
                || (paper.values.get("code") != null && !codes.add(paper.values.get("code"))));
    }

    /** Rows of a sheet: new ones and changes of old ones, as the import writes them; finished, or cancelled half-way. */
    private String batch(boolean finished) {
        long number = batches.begin(Act.correction(CLERK, Act.Kind.IMPORT), "unions", "导入 工会.xlsx");
        Deed deed = new Deed(number);
        StringBuilder told = new StringBuilder("import " + number + (finished ? "" : " cancelled") + ":");
        Set<Paper> touched = new HashSet<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            Map<String, Object> values = values(true, null);
            if (!papers.taken(values.get("code"), new Paper())) {
                Paper paper = papers.add(values, deed);
                paper.id = unions.store().write(List.of(unions.outcome(new Row(0, 0, Map.copyOf(values)))), entry(), number)
                        .get(0);
                touched.add(paper);
                told.append(" +").append(paper.id).append(values);
            }
        }
        for (Paper paper : papers.shown()) {
            Map<String, Object> values = values(false, paper);
            if (!touched.contains(paper) && random.nextInt(3) == 0 && !papers.taken(values.get("code"), paper)) {
                LocalDate day = one(DAYS);
                unions.store().write(List.of(unions.outcome(draft(paper, values))), change(day), number);
                papers.edit(paper, values, day, deed);
                told.append(" ~").append(paper.id).append(values).append(day);
            }
        }
        if (finished) {
            batches.finish(number, deed.effects.size());
            papers.deeds.add(deed);
        } else {
            papers.deeds.add(deed);
            Set<Paper> kept = papers.undo(deed);
            Batches.Undone undone = batches.undo(number, CLERK, done -> {});
            expect(kept.isEmpty() && undone.kept().isEmpty(), told + " cancelled, keeping " + kept.size() + " " + undone.kept());
        }
        return told.toString();
    }

    private String undo() {
        List<Deed> left = papers.deeds.stream().filter(deed -> !deed.undone).toList();
        if (left.isEmpty()) {
            return "nothing to undo";
        }
        Deed deed = random.nextInt(2) == 0 ? left.get(left.size() - 1) : one(left);
        Set<Paper> kept = papers.undo(deed);
        Batches.Undone undone = batches.undo(deed.batch, CLERK, done -> {});
        expect(kept.isEmpty() == undone.kept().isEmpty(), "undo of " + deed.batch + " should keep "
                + kept.stream().map(paper -> paper.id).toList() + " and says " + undone.kept());
        return "undo " + deed.batch + " keeping " + kept.stream().map(paper -> paper.id).toList();
    }

    private Row draft(Paper paper, Map<String, Object> values) {
        Row stored = unions.row(paper.id, Viewer.full(CLERK)).orElseThrow();
        return new Row(paper.id, stored.version(), new HashMap<>(values));
    }

    /** Some columns, or for a new row at least the required ones; nobody comes to stand above itself, over whatever steps. */
    private Map<String, Object> values(boolean whole, @Nullable Paper of) {
        Map<String, Object> values = new HashMap<>();
        if (whole || random.nextInt(4) == 0) {
            values.put("name", "第" + ++named + "厂工会委员会");
        }
        if (whole || random.nextInt(2) == 0) {
            values.put("kind", one(List.of("独立基层工会", "联合基层工会", "行业工会")));
        }
        maybe(values, 4, "code", List.of("A1", "B2", "C3", "D4"));
        maybe(values, 4, "scene", List.of("企业", "园区", "楼宇"));
        maybe(values, 4, "state", List.of("正常", "撤销", "合并"));
        maybe(values, 5, "contact", List.of("王一", "李二"));
        maybe(values, 8, "founded_on", List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 12, 31), LocalDate.of(2022, 5, 1)));
        List<Paper> shown = papers.shown().stream().filter(paper -> of == null || paper.id < of.id).toList();
        if (random.nextInt(4) == 0 && !shown.isEmpty()) {
            values.put("parent", Reference.to(one(shown).id));
        }
        return values;
    }

    private void maybe(Map<String, Object> values, int oneIn, String column, List<Object> choice) {
        if (random.nextInt(oneIn) == 0) {
            values.put(column, one(choice));
        }
    }

    private Deed deed(long batch) {
        Deed deed = new Deed(batch);
        papers.deeds.add(deed);
        return deed;
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private static Act entry() {
        return Act.correction(CLERK, Act.Kind.EDIT);
    }

    private static Act change(LocalDate day) {
        return Act.change(CLERK, Act.Kind.EDIT, day, "变更", "");
    }

    private static void expect(boolean holds, @Nullable String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
