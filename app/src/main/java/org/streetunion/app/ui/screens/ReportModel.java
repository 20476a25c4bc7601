package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.app.ui.port.StartFacts;

/** The quarterly report as it is looked at: which quarter, its lines, what the checks found, what lies behind a number. */
public final class ReportModel {
    /** The register of figures that nobody can count, such as 应建会单位数. */
    static final String ENTERED = "figures";
    private static final int YEARS_BACK = 3;
    private final QuarterReports reports;
    private final Session session;
    private final Background background;
    private final Latest latest;
    private final List<Quarter> quarters;
    private final ObjectProperty<Quarter> quarter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<QuarterReports.@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    private long seen = -1;

    /** On this day: the last finished quarter is looked at first. */
    public ReportModel(QuarterReports reports, Session session, Background background, LocalDate today) {
        this.reports = reports;
        this.session = session;
        this.background = background;
        this.latest = new Latest(background);
        this.quarters = Stream.iterate(Quarter.of(today), Quarter::previous).limit(YEARS_BACK * 4L + 1).toList();
        this.quarter.set(quarters.get(0).previous());
        this.quarter.addListener((any, old, now) -> compute());
    }

    /** The quarters that can be chosen, the running one first. */
    public List<Quarter> quarters() {
        return quarters;
    }

    /** The quarter that is looked at. */
    public ObjectProperty<Quarter> quarter() {
        return quarter;
    }

    /** Whether a quarter is not over yet, so that its figures still move. */
    public boolean running(Quarter which) {
        return which.equals(quarters.get(0));
    }

    /** The computed report; null while it is being computed. */
    public ReadOnlyObjectProperty<QuarterReports.@Nullable Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** Its lines. */
    public ObservableList<ReportLine> lines() {
        return lines;
    }

    /** Shown: computes, when shown again only if something was written since. */
    public void open() {
        if (seen != session.writes().get()) {
            compute();
        }
    }

    /** Computes the report anew. */
    public void compute() {
        Quarter which = quarter.get();
        seen = session.writes().get();
        sheet.set(null);
        lines.clear();
        latest.ask(() -> reports.compute(which), computed -> {
            lines.setAll(ReportLine.of(computed));
            sheet.set(computed);
        });
    }

    /** Looks up what lies behind a line's number; for 建会率 the figures entered by hand. */
    public void behind(ReportLine line, Consumer<StartFacts.Link> then) {
        if (line.code().equals(ReportLine.UNION_RATE)) {
            then.accept(entered());
        } else if (line.leads()) {
            Quarter which = quarter.get();
            background.read(() -> reports.behind(which, line.code()), then);
        }
    }

    /** The figures entered by hand for the quarter. */
    public StartFacts.Link entered() {
        return new StartFacts.Link(ENTERED, Query.ALL.and(new Filter.OneOf("quarter", List.of(quarter.get()))));
    }

    /** Writes both files and tells the pdf. */
    public void pages(Consumer<Path> then) {
        Quarter which = quarter.get();
        background.start("写" + which.words() + "工作报表", progress -> reports.pages(which), then);
    }

    /** Writes both files and tells the folder they are in. */
    public void write(Consumer<Path> then) {
        Quarter which = quarter.get();
        background.start("写" + which.words() + "工作报表", progress -> reports.write(which), then);
    }
}
