package org.streetunion.app.office.unions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Facet;

/**
 * What the wide 基层工会台账 carries beside the union: its chair, its term, the bodies and systems set up there. The chair's post has no end:
 * whoever presides stays in post until the next election, also when the term has run out.
 */
final class UnionFacets {
    private static final List<String> UNION = List.of("工会名称", "工会全称", "工会名称（全称）");
    private static final List<String> CHAIR = List.of("主席姓名", "工会主席", "主席");
    private static final List<String> NONE = List.of("否", "无", "未建", "没有", "—", "-", "/");

    /** All of them, in the order they are written. */
    static final List<Facet> ALL = all();

    private UnionFacets() {}

    private static List<Facet> all() {
        List<Facet> facets = new ArrayList<>();
        facets.add(new Facet("people", CHAIR,
                Map.of("name", CHAIR, "sex", List.of("主席性别"), "mobile", List.of("主席手机", "主席电话", "主席联系电话"), "id_number",
                        List.of("主席证件号码", "主席身份证号"),
                        "workplace", List.of("所在单位名称", "所在单位"), "education", List.of("主席文化程度"), "politics", List.of("主席政治面貌")),
                Map.of(), NONE));
        facets.add(new Facet("appointments", CHAIR,
                Map.of("person", List.of("主席证件号码", "主席身份证号", "主席姓名", "工会主席", "主席"), "union", UNION, "status",
                        List.of("主席专兼职", "专兼职"),
                        "level", List.of("主席层级", "工会组织形式", "组织形式"), "term_no", List.of("届次"), "starts_on", List.of("任期起")),
                Map.of("post", "主席"), NONE));
        facets.add(new Facet("terms", List.of("任期起", "任期止", "届次"),
                Map.of("union", UNION, "ordinal", List.of("届次"), "years", List.of("任期年限"), "starts_on", List.of("任期起"), "ends_on",
                        List.of("任期止"),
                        "elected_on", List.of("选举日期", "本届成立日期")),
                Map.of(), NONE));
        for (String body : List.of("经审会", "女职工委员会", "职代会", "厂务公开", "集体合同", "劳动法律监督委员会", "劳动争议调解委员会", "职工之家")) {
            facets.add(new Facet("bodies", List.of(body), Map.of("union", UNION, "founded_on", List.of(body)),
                    Map.of("kind", body), NONE));
        }
        return List.copyOf(facets);
    }
}
