package org.streetunion.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A register of the office, described once. See the package description.
 *
 * @param key stable name, also the LEDGER of the command line
 * @param title what people call it
 * @param group the registers it stands with in the menu
 * @param unit the measure word of its total: 家, 人, 条
 * @param sections the form's groups; together they hold every column
 * @param label the column a reference to a row shows
 * @param identities by which an imported row is known to be one that exists: tried in order, each when all its columns are filled
 * @param sort the order at first
 * @param ties by which rows stand that are equal in an order, before their ids
 * @param rules every rule over one row
 * @param completion fills in what follows from the rest: sex and birth date from the ID number, the usual state
 * @param opening the history a new row starts with; empty when nothing is dated
 * @param turning how a change of dated columns is told
 * @param intake how a row of a sheet is taken into a row that is there
 * @param facets what its sheets carry for other ledgers
 * @param parent the reference under which rows of this ledger are shown as a tab of the other ledger's form, or null
 * @param tree the reference to the row above in the same ledger, or null when the ledger is flat
 * @param lifetime from when to when a row counts as there, for whoever looks at an earlier day
 * @param retired columns that are shown no more while their values stay in the rows
 */
public record Ledger(String key, String title, String group, String unit, List<Section> sections, Column<?> label,
        List<List<Column<?>>> identities,
        Sort sort, List<Column<?>> ties, List<Rule> rules, UnaryOperator<Row> completion, Function<Row, List<Episode>> opening,
        Turning turning, Intake intake, List<Facet> facets,
        @Nullable Column<Reference> parent, @Nullable Column<Reference> tree, Lifetime lifetime,
        List<Column<?>> retired) {

    /** Starts the description of a ledger. */
    public static LedgerBuilder named(String key, String title, String unit) {
        return new LedgerBuilder(key, title, unit);
    }

    /** Every column, in the order of the sections. */
    public List<Column<?>> columns() {
        return sections.stream().flatMap(section -> section.columns().stream()).toList();
    }

    /** Every column whose values are kept in the rows, those that are shown no more among them. */
    public List<Column<?>> kept() {
        return retired.isEmpty() ? columns() : Stream.concat(columns().stream(), retired.stream()).toList();
    }

    /** The column of that key, though it may be shown no more. */
    public Optional<Column<?>> keptColumn(String key) {
        return kept().stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The columns that a trait holds for. */
    public Stream<Column<?>> columns(Trait trait) {
        return columns().stream().filter(column -> column.is(trait));
    }

    /** The column of that key. */
    public Optional<Column<?>> column(String key) {
        return columns().stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The column that a heading of an old list means, if it is one of ours. */
    public Optional<Column<?>> byHeading(String heading) {
        String sought = Texts.heading(heading);
        return columns().stream().filter(column -> column.headings().anyMatch(each -> Texts.heading(each).equals(sought)))
                .findFirst();
    }

    /** The columns that a person or a workbook fills in. */
    public List<Column<?>> writable() {
        return columns().stream().filter(Column::writable).toList();
    }

    /** The same ledger with the office's own code lists, by their names. */
    public Ledger withCodes(Map<String, List<String>> lists) {
        if (lists.isEmpty()) {
            return this;
        }
        List<Section> changed = sections.stream().map(section -> new Section(section.title(), ours(section.columns(), lists)))
                .toList();
        return new Ledger(key, title, group, unit, changed, ours(List.of(label), lists).get(0),
                identities.stream().map(identity -> ours(identity, lists)).toList(), sort, ties, rules, completion, opening,
                turning, intake, facets, parent, tree, lifetime, retired);
    }

    /** The same ledger with the fields that the office added: each in its section, behind the columns that stand there. */
    public Ledger withCustom(List<CustomColumn> customs) {
        if (customs.isEmpty()) {
            return this;
        }
        Map<String, List<Column<?>>> grown = new LinkedHashMap<>();
        sections.forEach(section -> grown.put(section.title(), new ArrayList<>(section.columns())));
        customs.stream().filter(custom -> !custom.retired()).forEach(
                custom -> grown.computeIfAbsent(custom.section(), title -> new ArrayList<>()).add(custom.column()));
        List<Section> all = new ArrayList<>();
        grown.forEach((name, columns) -> all.add(new Section(name, columns)));
        List<Column<?>> gone = new ArrayList<>(retired);
        customs.stream().filter(CustomColumn::retired).forEach(custom -> gone.add(custom.column()));
        return new Ledger(key, title, group, unit, List.copyOf(all), label, identities, sort, ties, rules, completion, opening,
                turning, intake, facets, parent, tree, lifetime, List.copyOf(gone));
    }

    private static List<Column<?>> ours(List<Column<?>> columns, Map<String, List<String>> lists) {
        List<Column<?>> ours = new ArrayList<>();
        columns.forEach(column -> ours.add(ours(column, lists)));
        return ours;
    }

    private static <T> Column<?> ours(Column<T> column, Map<String, List<String>> lists) {
        boolean changed = column.type() instanceof Choice choice && lists.containsKey(choice.list().name());
        return changed ? column.withList(lists) : column;
    }

    /**
     * What people call a row: its label, and before it whose it is, when the label alone says too little: 望海社区总工会 第 3 届.
     *
     * @param row with its references labelled
     */
    public String calling(Row row) {
        Stream<String> whose = identities.isEmpty() || identities.stream().anyMatch(identity -> identity.equals(List.of(label)))
                ? Stream.of()
                : identities.get(0).stream().filter(column -> !column.equals(label)).map(column -> whose(column, row));
        String own = label.type() == Types.WHOLE ? "第 " + label.text(row) + " " + unit : label.text(row);
        return Stream.concat(whose, Stream.of(own)).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /** A number says nothing without what it counts. */
    private static String whose(Column<?> column, Row row) {
        String text = column.text(row);
        boolean number = column.type() == Types.WHOLE && !text.isEmpty();
        return column.type() instanceof ReferenceType ? text : number ? column.heading() + " " + text : "";
    }

    /** Whether its label is words that a person types; otherwise rows are known by what people call them. */
    public boolean worded() {
        return label.type().type() == String.class;
    }

    /** Whether its rows of an earlier day can be told from those of today. */
    public boolean recalls() {
        return hasHistory() || !lifetime.equals(Lifetime.UNKNOWN);
    }

    /** What of a list of an earlier day is told as it was then, and what not. */
    public String recollection() {
        if (!recalls()) {
            return "“" + title + "”不按日期记，各栏是现在的内容";
        }
        List<String> dated = columns(Trait.DATED).filter(column -> !column.is(Trait.TUCKED_AWAY)).map(Column::heading).toList();
        boolean more = columns(Trait.DATED).count() > dated.size();
        return hasHistory()
                ? "按日期记的栏是当天的（" + String.join("、", dated) + (more ? "等" : "") + "），其余栏是现在的内容"
                : "只列当天在的，各栏是现在的内容";
    }

    /** Whether any column is dated. */
    public boolean hasHistory() {
        return columns(Trait.DATED).findAny().isPresent();
    }
}
