package org.streetunion.app.reporting.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The board worked out: who looks after which union, what everybody carries, what is missing. A union that somebody looks after by name
 * is not counted to who looks after its whole zone.
 */
public final class Picture {
    private final Board board;
    private final Map<Long, Board.Unit> units = new HashMap<>();
    private final Map<Long, Board.Cadre> cadres = new HashMap<>();
    private final Map<Long, List<Tie>> after = new HashMap<>();
    private final Map<Long, List<Board.Hole>> holes;
    private final Map<Long, List<Board.Late>> late;
    private final Map<Long, Load> loads = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, Set<Finding.Kind>> marks = new HashMap<>();

    private Picture(Board board) {
        this.board = board;
        board.units().forEach(unit -> units.put(unit.id(), unit));
        board.cadres().forEach(cadre -> cadres.put(cadre.id(), cadre));
        this.holes = board.holes().stream().collect(Collectors.groupingBy(Board.Hole::union));
        this.late = board.late().stream().collect(Collectors.groupingBy(Board.Late::union));
    }

    /** Of a board. */
    public static Picture of(Board board) {
        Picture picture = new Picture(board);
        picture.lookAfter();
        new Loads(board, picture.after).all().forEach(picture.loads::put);
        picture.findings.addAll(new Findings(picture).all());
        picture.findings.stream().filter(finding -> finding.person() != 0).forEach(finding -> picture.marks
                .computeIfAbsent(finding.person(), any -> new LinkedHashSet<>()).add(finding.kind()));
        return picture;
    }

    private void lookAfter() {
        Map<Long, List<Tie>> zones = new HashMap<>();
        Set<Long> named = new LinkedHashSet<>();
        for (Tie tie : board.ties()) {
            if (tie.direct()) {
                after.computeIfAbsent(tie.union(), any -> new ArrayList<>()).add(tie);
                if (tie.kind() == Tie.Kind.LIAISON) {
                    named.add(tie.union());
                }
            } else if (tie.zone() != 0) {
                zones.computeIfAbsent(tie.zone(), any -> new ArrayList<>()).add(tie);
            }
        }
        for (Board.Unit unit : board.units()) {
            if (unit.zone() != 0 && !named.contains(unit.id()) && zones.containsKey(unit.zone())) {
                after.computeIfAbsent(unit.id(), any -> new ArrayList<>()).addAll(zones.get(unit.zone()));
            }
        }
    }

    /** What it was worked out from. */
    public Board board() {
        return board;
    }

    /** The arrangements of a union, those of its zone too. */
    public List<Tie> after(long union) {
        return after.getOrDefault(union, List.of());
    }

    /** The empty posts of a union. */
    public List<Board.Hole> holes(long union) {
        return holes.getOrDefault(union, List.of());
    }

    /** The targets of a union that are behind. */
    public List<Board.Late> late(long union) {
        return late.getOrDefault(union, List.of());
    }

    /** What a person carries. */
    public Load load(long person) {
        return loads.getOrDefault(person, Load.NONE);
    }

    /** What wants to be seen to, worst first. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What is wrong with a person. */
    public Set<Finding.Kind> marks(long person) {
        return marks.getOrDefault(person, Set.of());
    }

    /** Whether somebody is missing in a union. */
    public boolean gap(long union) {
        return after(union).isEmpty() || holes.containsKey(union);
    }

    /** The name of a union; empty for one that is not on the board. */
    public String union(long union) {
        Board.Unit unit = units.get(union);
        return unit == null ? "" : unit.name();
    }

    /** The name of a cadre; empty for one that is not on the board. */
    public String person(long person) {
        Board.Cadre cadre = cadres.get(person);
        return cadre == null ? "" : cadre.name();
    }

    /** Those who carry something or may be given something, heaviest first. */
    public List<Board.Cadre> busy() {
        return board.cadres().stream().filter(cadre -> cadre.free() || loads.containsKey(cadre.id()))
                .sorted(Comparator.comparingDouble((Board.Cadre cadre) -> -load(cadre.id()).weight())
                        .thenComparing(Board.Cadre::key).thenComparingLong(Board.Cadre::id))
                .toList();
    }

    /** The largest load by weight. */
    public double heaviest() {
        return loads.values().stream().mapToDouble(Load::weight).max().orElse(0);
    }

    /** How many findings of a kind there are. */
    public long count(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    /** The zone's name; where a union lies in none, words that say so. */
    public String zone(long zone) {
        return board.places().stream().filter(place -> place.id() == zone).map(Board.Place::name).findFirst().orElse("未划片区");
    }
}
