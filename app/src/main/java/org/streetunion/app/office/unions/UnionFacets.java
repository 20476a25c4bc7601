package org.streetunion.app.office.unions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Facet;
import org.streetunion.app.ledger.Row;

/**
 * What the wide 基层工会台账 carries beside the union: its chair and the heads of its committees, its term, the bodies and systems set up
 * there, the employers it covers, its headcounts of a quarter. A post has no end: whoever holds it stays in post until the next election,
 * also when the term has run out.
 */
final class UnionFacets {
    private static final List<String> UNION = List.of("工会名称", "工会全称", "工会名称（全称）");
    private static final List<String> CHAIR = List.of("主席姓名", "工会主席", "主席");
    private static final List<String> EMPLOYER = List.of("所在单位名称", "所在单位");
    private static final List<String> COVERED = List.of("涵盖单位清单", "涵盖单位", "涵盖单位名称", "涵盖企业", "涵盖企业名称", "覆盖单位", "覆盖单位清单", "覆盖企业");
    private static final List<String> FORM = List.of("工会组织形式", "组织形式", "工会组织类型", "组织类型", "基层工会类型", "工会类型");
    private static final List<String> LEVEL = Stream.concat(Stream.of("主席层级"), FORM.stream()).toList();
    private static final List<String> NONE = List.of("否", "无", "未建", "没有", "—", "-", "/", "空缺", "暂缺", "待定");
    private static final List<String> NEVER = List.of("否", "无", "未建", "没有", "—", "-", "/");
    /** Other posts, by the headings under which their holders stand: of vice-chairs several may stand in a cell. */
    private static final List<Post> OTHERS = List.of(new Post("副主席", List.of("副主席", "工会副主席", "副主席姓名")),
            new Post("经审主任", List.of("经审会主任", "经审主任", "经审会主任姓名", "经费审查委员会主任")),
            new Post("女职工委员会主任", List.of("女职工委员会主任", "女职委主任", "女职委主任姓名", "女职工主任")));
    private static final Map<String, List<String>> COUNTS = Map.of("workers", List.of("职工人数", "职工总数", "职工数"), "women",
            List.of("女职工", "女职工数", "女职工人数"), "migrants", List.of("农民工", "农民工数", "农民工人数"), "new_form",
            List.of("新就业形态劳动者", "新业态人数", "新就业形态人数"), "hardship", List.of("困难职工", "困难职工数", "困难职工人数"), "members",
            List.of("会员人数", "会员总数", "会员数"), "women_members",
            List.of("女会员", "女会员数", "女会员人数"), "migrant_members", List.of("农民工会员", "农民工会员数", "农民工会员人数"), "new_form_members",
            List.of("新就业形态会员", "新业态会员", "新就业形态会员数"));

    /** All of them, in the order they are written. */
    static final List<Facet> ALL = all();

    private UnionFacets() {}

    private record Post(String post, List<String> headings) {}

    private static List<Facet> all() {
        List<Facet> facets = new ArrayList<>();
        facets.add(new Facet("people", CHAIR,
                Map.of("name", CHAIR, "sex", List.of("主席性别"), "mobile", List.of("主席手机", "主席电话", "主席联系电话"), "id_number",
                        List.of("主席证件号码", "主席身份证号"),
                        "workplace", EMPLOYER, "education", List.of("主席文化程度"), "politics", List.of("主席政治面貌")),
                Map.of(), NEVER));
        facets.add(new Facet("appointments", CHAIR,
                Map.of("person", List.of("主席证件号码", "主席身份证号", "主席姓名", "工会主席", "主席"), "union", UNION, "status",
                        List.of("主席专兼职", "专兼职"),
                        "level", LEVEL, "term_no", List.of("届次"), "starts_on", List.of("任期起")),
                Map.of("post", "主席"), NEVER));
        facets.add(new Facet("terms", List.of("任期起", "任期止", "届次"),
                Map.of("union", UNION, "ordinal", List.of("届次"), "years", List.of("任期年限"), "starts_on", List.of("任期起"), "ends_on",
                        List.of("任期止"),
                        "elected_on", List.of("选举日期", "本届成立日期")),
                Map.of(), NEVER));
        for (String body : List.of("经审会", "女职工委员会", "职代会", "厂务公开", "集体合同", "劳动法律监督委员会", "劳动争议调解委员会", "职工之家", "医疗互助")) {
            facets.add(new Facet("bodies", List.of(body), Map.of("union", UNION, "founded_on", List.of(body)),
                    Map.of("kind", body), NEVER));
        }
        OTHERS.forEach(each -> facets.addAll(post(each.post(), each.headings())));
        facets.add(new Facet("coverage", EMPLOYER, Map.of("union", UNION, "employer", EMPLOYER, "covered_from", List.of("建会日期")),
                Map.of("mode", "单建"), NONE).when(row -> CoverageMode.of(row).equals("单建")).mild());
        for (String mode : CoverageMode.ALL) {
            facets.add(
                    new Facet("coverage", COVERED, Map.of("union", UNION, "employer", COVERED, "covered_from", List.of("建会日期")),
                            Map.of("mode", mode), NONE).each("employer").when(row -> CoverageMode.of(row).equals(mode)).mild());
        }
        facets.add(counts());
        return List.copyOf(facets);
    }

    private static List<Facet> post(String post, List<String> headings) {
        return List.of(
                new Facet("people", headings, Map.of("name", headings, "workplace", EMPLOYER), Map.of(), NONE).each("name")
                        .mild(),
                new Facet("appointments", headings,
                        Map.of("person", headings, "union", UNION, "level", FORM, "term_no", List.of("届次"), "starts_on",
                                List.of("任期起")),
                        Map.of("post", post), NONE).each("person").mild());
    }

    /** The union's own total; what it reports for each employer stands in 人数季报. */
    private static Facet counts() {
        List<String> anchor = COUNTS.values().stream().flatMap(List::stream).sorted().toList();
        Map<String, List<String>> from = new java.util.HashMap<>(COUNTS);
        from.put("union", UNION);
        from.put("quarter", List.of("季度", "报告期", "所属季度"));
        return new Facet("headcounts", anchor, from, Map.of(), NONE).forQuarter("quarter").when(UnionFacets::stands);
    }

    private static boolean stands(Row row) {
        return CoverageMode.STANDING.contains(row.get(UnionLedger.STATE, ""));
    }
}
