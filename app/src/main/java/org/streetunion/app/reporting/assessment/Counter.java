package org.streetunion.app.reporting.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;

/** What is counted of a union from the registers, by the words of 数据来源, and which rows stand behind the number. */
public enum Counter {
    /** Members as last reported. */
    MEMBERS("上报会员数", "headcounts"),
    /** Workers as last reported. */
    WORKERS("职工人数", "headcounts"),
    /** Members of the workers. */
    JOINED("入会率", "headcounts"),
    /** Members with a valid number. */
    VERIFIED("实名会员数", "members"),
    /** Those of the members reported. */
    REAL_NAME("实名率", "members"),
    /** More verified members than when the year began. */
    GROWTH("会员净增数", "members"),
    /** Whether the term still runs. */
    ELECTED("按期换届", "terms"),
    /** Whether the certificate holds. */
    LEGAL("法人资格", "unions"),
    /** Whether somebody is the chair. */
    CHAIR("主席在岗", "appointments"),
    /** A body. */
    AUDIT("经审会", "bodies"),
    /** A body. */
    WOMEN("女职工委员会", "bodies"),
    /** A body. */
    WORKERS_CONGRESS("职代会", "bodies"),
    /** A custom that is kept. */
    OPENNESS("厂务公开", "bodies"),
    /** A contract in force. */
    CONTRACT("集体合同", "bodies"),
    /** A body. */
    SUPERVISION("劳动法律监督委员会", "bodies"),
    /** A body. */
    MEDIATION("劳动争议调解委员会", "bodies"),
    /** A home for workers. */
    HOME("职工之家", "bodies"),
    /** How many bodies and customs. */
    BODIES("机构与制度数", "bodies"),
    /** Quarters of the year for which it reported. */
    REPORTS("人数季报次数", "headcounts"),
    /** Meetings of delegates in the year. */
    MEETINGS("代表大会次数", "congresses"),
    /** Visits to it in the year, as cadres recorded them. */
    VISITS("走访次数", "duties"),
    /** Trainings with it. */
    TRAININGS("培训次数", "duties"),
    /** Activities with it. */
    ACTIVITIES("活动次数", "duties"),
    /** Whether it has rooms. */
    ROOMS("办公活动场所", "unions"),
    /** 3, 4 or 5; 0 for none. */
    STAR("现有星级", "stars");

    private static final String UNION = "union";
    private final String words;
    private final String ledger;

    Counter(String words, String ledger) {
        this.words = words;
        this.ledger = ledger;
    }

    /** In the words of 数据来源. */
    public String words() {
        return words;
    }

    /** The key of the register whose rows are counted. */
    public String ledger() {
        return ledger;
    }

    /** The one of these words; none for what is entered by hand. */
    public static Optional<Counter> of(String words) {
        return Arrays.stream(values()).filter(each -> each.words.equals(words)).findFirst();
    }

    /** The kind of duty that it counts; empty for what counts none. */
    String duty() {
        return switch (this) {
            case VISITS -> "走访联系";
            case TRAININGS -> "培训";
            case ACTIVITIES -> "活动";
            default -> "";
        };
    }

    /**
     * The rows behind the number of one union.
     *
     * @param quarter the one whose report is looked at; null when there is none
     */
    public Query behind(long union, LocalDate day, @Nullable Quarter quarter) {
        Reference self = Reference.to(union);
        return switch (this) {
            case MEMBERS, WORKERS, JOINED -> {
                Query of = of(UNION, self);
                yield quarter == null ? of : of.and(new Filter.OneOf("quarter", List.of(quarter)));
            }
            case REPORTS -> of(UNION, self).and(new Filter.Between("quarter",
                    new Quarter(day.getYear(), 1), new Quarter(day.getYear(), 4)));
            case VERIFIED, REAL_NAME, GROWTH -> of(UNION, self);
            case ELECTED -> of(UNION, self);
            case LEGAL, ROOMS -> Query.ALL.and(new Filter.Ids("这家工会", List.of(union)));
            case CHAIR -> of(UNION, self)
                    .and(new Filter.OneOf("post", List.of("主席")));
            case BODIES -> of(UNION, self);
            case MEETINGS -> of(UNION, self)
                    .and(new Filter.Between("held_on", LocalDate.of(day.getYear(), 1, 1), day));
            case VISITS, TRAININGS, ACTIVITIES -> of(UNION, self).and(new Filter.OneOf("kind", List.of(duty())))
                    .and(new Filter.Between("day", LocalDate.of(day.getYear(), 1, 1), day));
            case STAR -> of(UNION, self);
            case AUDIT, WOMEN, WORKERS_CONGRESS, OPENNESS, CONTRACT, SUPERVISION, MEDIATION, HOME -> of(UNION,
                    self).and(new Filter.OneOf("kind", List.of(words)));
        };
    }

    private static Query of(String column, Reference union) {
        return Query.ALL.and(new Filter.OneOf(column, List.of(union)));
    }
}
