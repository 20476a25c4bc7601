package org.streetunion.app.reporting.sheets;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.reporting.sheets.TargetSource.Kind;

/** The catalogue of sources. A new one is a line here, its SQL in {@link TargetFactsStore} and its name in the register of targets. */
public final class TargetSources {
    private static final String UNIONS = "unions";
    private static final String MEMBERS = "members";
    private static final String MEMBERS_FACT = "members";
    private static final String COVERED = "covered";
    private static final String DUTIES = "duties";
    private static final String BY_FIRM = "只写单位的算到当天覆盖它的工会";

    /** All of them. */
    public static final List<TargetSource> ALL = List.of(
            flow("新建工会数", "家", UNIONS, "founded", "期间内建会的工会，按建会日期"),
            new TargetSource("基层工会数", "家", UNIONS, Kind.LEVEL, "unions", "", "当日状态正常的工会，含本级，不含分会和小组"),
            flow("换届完成数", "家", UNIONS, "renewed", "到当日已开始新一届的工会，超期的算在补上的那一年，提前换的算在任期届满的那一年"),
            new TargetSource("按期换届率", "%", UNIONS, Kind.RATE, "renewed in turn", "due",
                    "本年到当日任期届满的工会中，已开始新一届的；还没有到期的不算，批准延期的按延期至算"),
            new TargetSource("法人登记数", "家", UNIONS, Kind.LEVEL, "legal", "", "当日法人资格在有效期内的工会"),
            flow("新发展会员数", "人", MEMBERS, "joined", "期间内入会的会员，街道内接转不算"),
            new TargetSource("会员净增数", "人", MEMBERS, Kind.GROWTH, MEMBERS_FACT, "", "当日会员数减去期初会员数，按名册"),
            new TargetSource("会员数", "人", MEMBERS, Kind.LEVEL, MEMBERS_FACT, "", "当日在册和转出待接收的会员，按名册"),
            flow("新就业形态入会数", "人", MEMBERS, "newform", "期间内入会的新就业形态劳动者"),
            new TargetSource("实名率", "%", MEMBERS, Kind.RATE, "verified", MEMBERS_FACT, "当日证件号码有效的会员占会员数，按名册"),
            new TargetSource("新增覆盖单位数", "家", "employers", Kind.NEWLY, COVERED, "", "当日覆盖、期初没有覆盖的单位，一家单位只计一次，换一家工会覆盖的不算"),
            new TargetSource("涵盖单位数", "家", "employers", Kind.ONCE, COVERED, "", "当日覆盖的单位，一家单位只计一次"),
            flow("人数季报填报数", "份", "headcounts", "headcounts", "期间内已结束季度的人数季报，一家工会一个季度算一份"),
            flow("履职次数", "次", DUTIES, "duties", "期间内对象为本级和下级工会的履职记录，" + BY_FIRM),
            flow("走访次数", "次", DUTIES, "visits", "期间内对象为本级和下级工会的走访联系记录，" + BY_FIRM),
            flow("活动场次", "场", DUTIES, "activities", "履职记录里的活动和一次活动，同一工会同一天同一内容算一场，" + BY_FIRM),
            flow("培训次数", "次", DUTIES, "trainings", "履职记录里的培训，同一工会同一内容连开几天算一次，" + BY_FIRM),
            flow("案例数", "个", DUTIES, "cases", "履职记录里的案例和一个案例，同一工会同一天同一内容算一个，" + BY_FIRM),
            flow("慰问次数", "次", "benefits", "benefits", "期间内的慰问，台账一条算一次，工会为本级和下级工会"),
            body("集体合同数", "集体合同"), body("职代会数", "职代会"), body("厂务公开数", "厂务公开"), body("经审会数", "经审会"),
            body("女职工委员会数", "女职工委员会"), body("劳动法律监督委员会数", "劳动法律监督委员会"), body("劳动争议调解委员会数", "劳动争议调解委员会"),
            body("职工之家数", "职工之家"), body("医疗互助数", "医疗互助"), stars("星级工会数", "三星", "当日有星级"),
            stars("四星以上工会数", "四星", "当日是四星、五星"), stars("五星工会数", "五星", "当日是五星"),
            flow("清单销号数", "件", "closings", "closings", "期间内销号的清单事项，所属工会为本级和下级工会"),
            flow("认领验收数", "项", "claims", "claims", "期间内验收的项目认领，认领工会为本级和下级工会"));

    private TargetSources() {}

    /** The source of that name; none for what is entered by hand. */
    public static Optional<TargetSource> find(String name) {
        return ALL.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    private static TargetSource body(String name, String kind) {
        return new TargetSource(name, "家", "bodies", Kind.LEVEL, BodyFactsStore.BODY + kind, "",
                "当日建有" + kind + "的工会，按机构与制度，含本级和下级，不含分会和小组");
    }

    private static TargetSource stars(String name, String lowest, String which) {
        return new TargetSource(name, "家", "stars", Kind.LEVEL, BodyFactsStore.STAR + lowest, "",
                which + "的工会，按最近一次星级变动，含本级和下级");
    }

    private static TargetSource flow(String name, String measure, String register, String fact, String meaning) {
        return new TargetSource(name, measure, register, Kind.FLOW, fact, "", meaning);
    }
}
