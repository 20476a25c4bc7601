package org.streetunion.app.reporting.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.sheets.Seats;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.sheets.TargetProgress;

/** The board of a day. Targets are counted by themselves: that takes longer than everything else together. */
public final class Boards {
    private static final String COMPANY = "企业";
    private static final double WEEK = 5;
    private static final Set<String> ENGAGED = Set.of("协理员", "社会化工会工作者", "工会指导员", "片区长", "片区专职工作者");
    private final BoardStore store;
    private final Sheets sheets;

    /** Over the office's database, as it is today. */
    public Boards(Sql sql, LocalDate today) {
        this.store = new BoardStore(sql, today);
        this.sheets = new Sheets(sql);
    }

    /** The board of a day without what is behind; the term of the street's own committee is a setting, null where nobody keeps it. */
    public Board on(LocalDate day, Board.Limits limits, @Nullable LocalDate streetTerm) {
        List<BoardStore.Office> offices = store.offices(day, streetTerm);
        List<Tie> ties = new ArrayList<>(store.liaisons(day));
        List<Board.Cadre> cadres = named(store.cadres(), offices);
        offices.stream().filter(Boards::looksAfter).filter(Boards::stands).forEach(
                office -> ties.add(new Tie(Tie.Kind.OFFICE, office.row(), office.person(), office.union(), 0, 0, office.from(),
                        office.to(), words(office))));
        ties.addAll(store.lendings(day));
        Posts posts = new Posts(Seats.on(store.posts(day.getYear()), day), day);
        ties.addAll(posts.held());
        ties.addAll(linked(store.links(day), posts));
        Set<Long> known = new HashSet<>();
        cadres.forEach(cadre -> known.add(cadre.id()));
        ties.removeIf(tie -> !known.contains(tie.person()));
        return new Board(day, store.places(day), store.units(day), cadres, ties, posts.empty(), List.of(), limits);
    }

    /** What is behind its quarterly line on a day; a draft binds nobody. */
    public List<Board.Late> late(LocalDate day) {
        List<Board.Late> late = new ArrayList<>();
        sheets.on(day).stream().filter(sheet -> !sheet.head().draft()).forEach(sheet -> sheet.behind().forEach(target -> late
                .add(new Board.Late(sheet.head().union(), sheet.head().id(), words(target)))));
        return late;
    }

    private static String words(TargetProgress target) {
        return target.target().name() + " " + TargetProgress.text(target.done()) + " / 应达 "
                + TargetProgress.text(target.line());
    }

    /** Officers of a firm's own union look after themselves; who was engaged for others, or serves above them, looks after it. */
    private static boolean looksAfter(BoardStore.Office office) {
        return !COMPANY.equals(office.level()) || ENGAGED.contains(office.post());
    }

    /** An office of the street itself looks after no union by itself; it is there to be seen ending. */
    private static boolean stands(BoardStore.Office office) {
        return office.union() != 0 || (!office.stopped() && !"志愿者".equals(office.post()));
    }

    private static String words(BoardStore.Office office) {
        return ENGAGED.contains(office.post()) || "志愿者".equals(office.post()) ? office.post() : office.status() + office.post();
    }

    private static List<Board.Cadre> named(List<Board.Cadre> cadres, List<BoardStore.Office> offices) {
        Map<Long, List<BoardStore.Office>> held = new HashMap<>();
        offices.forEach(office -> held.computeIfAbsent(office.person(), any -> new ArrayList<>()).add(office));
        return cadres.stream().map(cadre -> {
            List<BoardStore.Office> theirs = held.getOrDefault(cadre.id(), List.of());
            boolean free = theirs.stream()
                    .anyMatch(office -> looksAfter(office) && !office.stopped() && !"志愿者".equals(office.post()));
            String what = theirs.stream().findFirst().map(first -> first.level() + words(first)).orElse("");
            return new Board.Cadre(cadre.id(), cadre.name(), cadre.key(), cadre.phone(), what, free);
        }).toList();
    }

    private static List<Tie> linked(List<BoardStore.Link> links, Posts posts) {
        List<Tie> ties = new ArrayList<>();
        for (BoardStore.Link link : links) {
            List<Long> people = link.person() == null ? posts.holders(link.union(), link.post()) : List.of(link.person());
            people.forEach(person -> ties.add(
                    new Tie(Tie.Kind.LINK, link.row(), person, link.linked(), 0, 0, link.from(), link.to(), link.post())));
        }
        return ties;
    }

    /** The posts of a year's sheets as they stand on a day. */
    private static final class Posts {
        private final List<Tie> held = new ArrayList<>();
        private final List<Board.Hole> empty = new ArrayList<>();
        private final Map<String, List<Long>> holders = new HashMap<>();

        Posts(Seats<BoardStore.Post> seats, LocalDate day) {
            seats.open().forEach(post -> {
                Long person = post.person();
                if (person == null) {
                    empty.add(hole(post, day, false));
                } else {
                    holders.computeIfAbsent(post.union() + post.post(), any -> new ArrayList<>()).add(person);
                    held.add(new Tie(Tie.Kind.POST, post.row(), person, post.union(), 0, WEEK * post.share() / 100, post.from(),
                            post.to(), post.post()));
                }
            });
            seats.left().forEach(post -> empty.add(hole(post, day, true)));
        }

        private static Board.Hole hole(BoardStore.Post post, LocalDate day, boolean left) {
            return new Board.Hole(post.row(), post.union(), day.getYear(), post.post(), post.number(), post.standing(), left);
        }

        List<Tie> held() {
            return held;
        }

        List<Board.Hole> empty() {
            return empty;
        }

        List<Long> holders(long union, String post) {
            return holders.getOrDefault(union + post, List.of());
        }
    }
}
