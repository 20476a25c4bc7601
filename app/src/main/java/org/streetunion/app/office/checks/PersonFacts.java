package org.streetunion.app.office.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;

/**
 * What is true of a human whatever role is played: one human is one person row, and members and cadres share these columns. Code lists are
 * those of the national real-name system and GB/T 4762, GB/T 4658 in their usual wording.
 */
public final class PersonFacts {
    /** 性别. */
    public static final CodeList SEXES = CodeList.of("性别", "男", "女").also("男性", "男").also("女性", "女").also("M", "男").also("F",
            "女");
    /** 证件类型. */
    public static final CodeList ID_KINDS = CodeList
            .of("证件类型", PersonNumber.IDENTITY_CARD, "港澳居民来往内地通行证", "台湾居民来往大陆通行证", "港澳台居民居住证", "外国人永久居留身份证", "护照",
                    "军官证", "其他")
            .also("身份证", PersonNumber.IDENTITY_CARD).also("第二代居民身份证", PersonNumber.IDENTITY_CARD).also("港澳通行证", "港澳居民来往内地通行证")
            .also("台胞证", "台湾居民来往大陆通行证");
    /** 学历. */
    public static final CodeList EDUCATIONS = CodeList
            .of("学历", "博士研究生毕业", "硕士研究生毕业", "大学本科毕业", "大学专科毕业", "中专毕业", "职高毕业", "技校毕业", "普通高中毕业", "初中毕业", "小学毕业", "其他")
            .also("博士", "博士研究生毕业")
            .also("硕士", "硕士研究生毕业").also("研究生", "硕士研究生毕业").also("本科", "大学本科毕业").also("大学", "大学本科毕业").also("大专", "大学专科毕业")
            .also("专科", "大学专科毕业")
            .also("中专", "中专毕业").also("职高", "职高毕业").also("技校", "技校毕业").also("高中", "普通高中毕业").also("高中中专", "普通高中毕业")
            .also("初中", "初中毕业")
            .also("初中及以下", "初中毕业").also("小学", "小学毕业");
    /** 政治面貌. */
    public static final CodeList POLITICS = CodeList
            .of("政治面貌", "中共党员", "中共预备党员", "共青团员", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "无党派人士", "群众")
            .also("党员", "中共党员").also("预备党员", "中共预备党员").also("团员", "共青团员").also("普通公民", "群众");
    /** 技能等级. */
    public static final CodeList SKILLS = CodeList
            .of("技能等级", "职业资格一级（高级技师）", "职业资格二级（技师）", "职业资格三级（高级）", "职业资格四级（中级）", "职业资格五级（初级）", "无")
            .also("高级技师", "职业资格一级（高级技师）").also("技师", "职业资格二级（技师）").also("高级工", "职业资格三级（高级）").also("高级", "职业资格三级（高级）")
            .also("中级工", "职业资格四级（中级）").also("中级", "职业资格四级（中级）").also("初级工", "职业资格五级（初级）").also("初级", "职业资格五级（初级）")
            .also("二级（技师）", "职业资格二级（技师）").also("三级（高级）", "职业资格三级（高级）").also("四级（中级）", "职业资格四级（中级）").also("五级（初级）", "职业资格五级（初级）");

    public static final Column<String> NAME = Column.of("name", "姓名", Types.text(100)).required().searchable().pinyin().width(14)
            .alias("会员姓名", "人员姓名",
                    "用户名");
    public static final Column<String> SEX = Column.of("sex", "性别", Types.choice(SEXES)).width(6);
    public static final Column<String> ID_KIND = Column.of("id_kind", "证件类型", Types.choice(ID_KINDS)).tuckedAway().alias("有效证件类别",
            "证件类别");
    public static final Column<String> ID_NUMBER = Column.of("id_number", "证件号码", Types.NUMBER_TEXT).searchable().width(21)
            .sensitive(Sensitivity.CERTIFICATE).alias("身份证号", "身份证号码", "居民身份证号", "公民身份号码", "身份证");
    public static final Column<Boolean> ID_VALID = Column.of("id_valid", "已实名", Types.YES_NO).byDeed().width(8);
    public static final Column<LocalDate> BIRTH_ON = Column.of("birth_on", "出生日期", Types.DAY).alias("出生年月", "出生年月日");
    public static final Column<String> NATION = Column.of("nation", "民族", Types.text(40)).tuckedAway().width(10);
    public static final Column<String> EDUCATION = Column.of("education", "学历", Types.choice(EDUCATIONS)).tuckedAway()
            .alias("文化程度");
    public static final Column<String> POLITICS_OF = Column.of("politics", "政治面貌", Types.choice(POLITICS)).tuckedAway();
    public static final Column<String> SKILL = Column.of("skill_level", "技能等级", Types.choice(SKILLS)).tuckedAway().width(22)
            .alias("技术等级", "技能（技术）等级");
    public static final Column<String> NATIVE_PLACE = Column.of("native_place", "籍贯", Types.TEXT).tuckedAway();
    public static final Column<String> WORKPLACE = Column.of("workplace", "工作单位", Types.TEXT).searchable().width(30).alias("所在单位",
            "单位名称", "所在企业");

    public static final Column<String> MODEL_WORKER = Column.of("model_worker", "劳模工匠", Types.text(100)).tuckedAway()
            .alias("劳模工匠称号", "劳模工匠标志", "劳模", "是否劳模");

    /** What is to be said of a number of 15 digits. */
    static final String OLD = "居民身份证号码是 15 位旧号码，2013 年起已停用，不算实名，请换成 18 位";

    private PersonFacts() {}

    /** Kind of certificate, sex and birth date follow from an identity number; whether the number is right is noted. */
    public static Row complete(Row row, LocalDate latestBirth) {
        String number = row.get(ID_NUMBER);
        if (number == null) {
            return row.with(ID_VALID, false);
        }
        String kind = row.get(ID_KIND, PersonNumber.IDENTITY_CARD);
        Row done = row.with(ID_KIND, kind).with(ID_VALID, PersonNumber.complaint(kind, number, latestBirth).isEmpty());
        if (PersonNumber.tellsBirth(kind, number)) {
            done = done.get(BIRTH_ON) == null ? done.with(BIRTH_ON, ResidentId.birth(number).orElse(null)) : done;
            done = done.get(SEX) == null ? done.with(SEX, ResidentId.sex(number)) : done;
        }
        return done;
    }

    /** Whether the row bears the number of an identity card of before 1999, which may well have been right then. */
    public static boolean old(Row row) {
        String number = row.get(ID_NUMBER, "");
        return number.length() == ResidentId.OLD_LENGTH && row.get(ID_KIND, PersonNumber.IDENTITY_CARD)
                .equals(PersonNumber.IDENTITY_CARD) && ResidentId.birth(ResidentId.renewed(number)).isPresent();
    }

    /**
     * A wrong number is refused, a number of 15 digits only where it is entered ({@link OldNumberGuard}); a number that contradicts sex or
     * birth date is pointed out. The sentences never repeat the number.
     */
    public static List<Problem> check(Row row, Grounds grounds) {
        String number = row.get(ID_NUMBER);
        if (number == null) {
            return List.of();
        }
        if (old(row)) {
            return List.of(Problem.warn(ID_NUMBER, OLD).because("GB 11643-1999"));
        }
        String kind = row.get(ID_KIND, PersonNumber.IDENTITY_CARD);
        Optional<String> complaint = PersonNumber.complaint(kind, number, grounds.today());
        if (complaint.isPresent()) {
            return List.of(Problem.block(ID_NUMBER, kind + "号码" + complaint.get()).because("GB 11643-1999"));
        }
        List<Problem> problems = new ArrayList<>();
        if (PersonNumber.tellsBirth(kind, number)) {
            LocalDate birth = row.get(BIRTH_ON);
            if (birth != null && !ResidentId.birth(number).equals(Optional.of(birth))) {
                problems.add(Problem.warn(BIRTH_ON, "出生日期与证件号码里的不一致，请核对"));
            }
            String sex = row.get(SEX);
            if (sex != null && !sex.equals(ResidentId.sex(number))) {
                problems.add(Problem.warn(SEX, "性别与证件号码里的不一致，请核对"));
            }
        }
        return problems;
    }
}
