package org.streetunion.sample.make.members;

import java.util.List;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.make.draw.Words;
import org.streetunion.sample.model.Member.Traits;
import org.streetunion.sample.model.Person;

/** The columns of the national template that no report counts. */
final class MemberTraits {
    /** The commonest first. */
    static final List<String> NATIONS = Words.of("汉族 汉族 汉族 汉族 汉族 汉族 汉族 汉族 汉族 汉族 汉族 土家族 苗族 回族 畲族 布依族 彝族 壮族 侗族");
    private static final List<String> EDUCATIONS = Words.of("初中毕业 普通高中毕业 中专毕业 大学专科毕业 大学本科毕业 职高毕业 技校毕业 小学毕业 硕士研究生毕业");
    private static final List<String> SKILLS = List.of("", "", "", "", "职业资格五级（初级）", "职业资格四级（中级）", "职业资格三级（高级）", "职业资格二级（技师）",
            "职业资格一级（高级技师）");
    private static final List<String> POLITICS = Words.of("群众 群众 群众 群众 群众 共青团员 中共党员 无党派人士");
    private static final List<String> FAR = Words.of("安徽阜阳 安徽六安 河南信阳 江西赣州 湖北恩施 重庆万州 四川达州 贵州铜仁 云南昭通 陕西安康 山东聊城 湖南邵阳");
    private static final List<String> NEAR = Words.of("浙江宁波 浙江舟山 浙江台州 浙江绍兴 浙江温州");

    private final Dice dice;

    MemberTraits(Dice dice) {
        this.dice = dice;
    }

    /** Drawn to fit whether they came from afar; blank for people known only by name. */
    Traits of(Person person, boolean migrant) {
        String home = migrant ? dice.pick(FAR) : dice.early(NEAR);
        if (!person.known()) {
            return new Traits("", "", "", "", "", "");
        }
        return new Traits(dice.early(EDUCATIONS), dice.pick(SKILLS), migrant ? "农业家庭户口" : "非农业家庭户口", home, dice.pick(POLITICS),
                home);
    }
}
