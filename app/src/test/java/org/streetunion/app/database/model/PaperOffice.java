package org.streetunion.app.database.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The office on paper: every union that ever was, and every act. */
final class PaperOffice {
    /** Columns whose history counts. */
    static final List<String> DATED = List.of("kind", "form", "scene", "parent", "zone", "state");
    /** Where the record begins when no founding day is known. */
    static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    final List<Paper> papers = new ArrayList<>();
    final List<Deed> deeds = new ArrayList<>();

    List<Paper> shown() {
        return papers.stream().filter(Paper::shown).toList();
    }

    List<Paper> trash() {
        return papers.stream().filter(paper -> paper.exists && paper.inTrash).toList();
    }

    /** Whether a union code is in use by another. */
    boolean taken(@Nullable Object code, Paper but) {
        return code != null && shown().stream().anyMatch(paper -> paper != but && code.equals(paper.values.get("code")));
    }

    Paper add(Map<String, ?> values, Deed deed) {
        Paper paper = new Paper();
        paper.values.putAll(values);
        paper.values.putIfAbsent("state", "正常");
        LocalDate founded = (LocalDate) paper.values.get("founded_on");
        for (String column : DATED) {
            NavigableMap<LocalDate, @Nullable Object> course = new TreeMap<>();
            course.put(founded == null ? ALWAYS : founded, paper.values.get(column));
            paper.past.put(column, course);
        }
        papers.add(paper);
        deed.effects.add(new Deed.Added(paper));
        return paper;
    }

    void edit(Paper paper, Map<String, ?> values, @Nullable LocalDate day, Deed deed) {
        values.forEach((column, after) -> {
            Object before = paper.values.get(column);
            if (!Objects.equals(before, after)) {
                boolean dated = DATED.contains(column);
                deed.effects.add(new Deed.Set(paper, column, before, after, dated ? new TreeMap<>(paper.course(column)) : null));
                paper.values.put(column, after);
                if (dated && day == null) {
                    paper.correct(column, after);
                } else if (dated) {
                    paper.change(column, Objects.requireNonNull(day), after);
                }
                begin(paper, column, after);
            }
        });
    }

    void move(Paper paper, boolean trash, Deed deed) {
        paper.inTrash = trash;
        deed.effects.add(new Deed.Moved(paper, trash));
    }

    /** Takes an act back; gives the papers that stay as they are because something was done to them or with them since. */
    Set<Paper> undo(Deed deed) {
        deed.undone = true;
        Set<Paper> kept = new HashSet<>();
        List<Deed.Effect> newestFirst = new ArrayList<>(deed.effects);
        java.util.Collections.reverse(newestFirst);
        List<Deed.Set> again = new ArrayList<>();
        for (Deed.Effect effect : newestFirst) {
            if (effect instanceof Deed.Set set && !putBack(set, deed)) {
                again.add(set);
            }
        }
        remove(deed, kept);
        again.stream().filter(set -> set.paper().exists && !putBack(set, deed)).forEach(set -> kept.add(set.paper()));
        for (Deed.Effect effect : newestFirst) {
            if (effect instanceof Deed.Moved moved && !moveBack(moved, deed)) {
                kept.add(moved.paper());
            }
        }
        return kept;
    }

    private void remove(Deed deed, Set<Paper> kept) {
        Set<Paper> added = new HashSet<>();
        deed.effects.forEach(effect -> {
            if (effect instanceof Deed.Added) {
                added.add(effect.paper());
            }
        });
        Set<Paper> going = new HashSet<>(added);
        going.removeIf(paper -> since(deed).stream().anyMatch(effect -> effect.paper() == paper));
        while (going.removeIf(paper -> papers.stream().anyMatch(other -> other.exists && !going.contains(other)
                && names(other, paper.id)))) {
            // Whoever stays keeps those it names, and they keep whom they name.
        }
        going.forEach(paper -> paper.exists = false);
        added.removeAll(going);
        kept.addAll(added);
    }

    private boolean putBack(Deed.Set set, Deed deed) {
        Paper paper = set.paper();
        Object now = paper.values.get(set.column());
        if (Objects.equals(now, set.before()) && !Objects.equals(now, set.after())) {
            return true;
        }
        if (setAgain(set, deed) || clashes(set) || !Objects.equals(now, set.after())) {
            return false;
        }
        paper.values.put(set.column(), set.before());
        if (set.course() != null) {
            LocalDate begins = paper.course(set.column()).firstKey();
            NavigableMap<LocalDate, @Nullable Object> course = new TreeMap<>(set.course());
            course.put(begins, course.pollFirstEntry().getValue());
            paper.past.put(set.column(), course);
        }
        begin(paper, set.column(), set.before());
        return true;
    }

    private boolean setAgain(Deed.Set set, Deed deed) {
        return since(deed).stream().anyMatch(effect -> effect instanceof Deed.Set later && later.paper() == set.paper()
                && later.column().equals(set.column()));
    }

    /** Whether what stood there before cannot stand there again: the code is in use, or the union above is there no more. */
    private boolean clashes(Deed.Set set) {
        boolean taken = set.column().equals("code") && !set.paper().inTrash && taken(set.before(), set.paper());
        return taken || (set.column().equals("parent") && set.before() != null
                && papers.stream().noneMatch(each -> each.exists && each.id == Ids.of(set.before())));
    }

    private boolean moveBack(Deed.Moved moved, Deed deed) {
        Paper paper = moved.paper();
        boolean again = since(deed).stream().anyMatch(effect -> effect instanceof Deed.Moved && effect.paper() == paper);
        if (again || !paper.exists || (moved.trash() && taken(paper.values.get("code"), paper))) {
            return false;
        }
        paper.inTrash = !moved.trash();
        return true;
    }

    /** What was done after an act and not taken back. */
    private List<Deed.Effect> since(Deed deed) {
        return deeds.stream().filter(later -> later.batch > deed.batch && !later.undone)
                .sorted(Comparator.comparing(later -> later.batch)).flatMap(later -> later.effects.stream()).toList();
    }

    private static boolean names(Paper paper, long id) {
        return Ids.of(paper.values.get("parent")) == id
                || paper.course("parent").values().stream().anyMatch(parent -> Ids.of(parent) == id);
    }

    private static void begin(Paper paper, String column, @Nullable Object day) {
        if (column.equals("founded_on")) {
            paper.begin(day == null ? ALWAYS : (LocalDate) day);
        }
    }

    /** What stands on a paper now, as a map to compare. */
    static Map<String, @Nullable Object> now(Paper paper) {
        return new HashMap<>(paper.values);
    }
}
