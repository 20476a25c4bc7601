package org.streetunion.sample.make.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetunion.sample.make.draw.CreditCodes;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.make.draw.People;
import org.streetunion.sample.make.draw.Words;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Place;

/** Invents 单位底册: names like the trades of the area, in a town that does not exist. */
final class Employers {
    private static final List<String> BRANDS = Words
            .characters("恒锐海天宏达永盛新联金鹏东升华茂鑫源博远嘉禾瑞丰中港捷通万里振兴广润立德诚信明辉长青泰和安顺星光凯越启航百川宝利佳美顺发丰华兴隆");
    private static final List<Trade> TRADES = List.of(new Trade("制造业", Words.of("精密模具 五金制品 塑料制品 机械 电器 紧固件 汽车零部件 液压件 服饰 文具")),
            new Trade("交通运输、仓储和邮政业", Words.of("物流 集卡运输 仓储 国际货运代理 快递服务")), new Trade("批发和零售业", Words.of("商贸 超市 建材经营部 汽配")),
            new Trade("建筑业", Words.of("建筑工程 装饰 市政工程")), new Trade("住宿和餐饮业", Words.of("餐饮管理 酒店 海鲜餐厅")),
            new Trade("信息传输、软件和信息技术服务业", Words.of("软件科技 信息技术")), new Trade("居民服务、修理和其他服务业", Words.of("家政服务 汽车维修 美容美发")));
    private static final List<String> LIMITED = Words
            .of("私营企业 私营企业 私营企业 私营企业 其他有限责任公司 其他有限责任公司 外商投资企业 港澳台商投资企业 其他股份有限公司 国有独资公司 国有控股股份公司 集体企业 股份合作企业");
    private static final List<String> STATES = Words.of("停业 注销 迁出");

    private final Dice dice;
    private final People people;
    private final CreditCodes codes;
    private final List<Place> places;
    private final Set<String> names = new HashSet<>();

    Employers(Dice dice, People people, CreditCodes codes, List<Place> places) {
        this.dice = dice;
        this.people = people;
        this.codes = codes;
        this.places = places;
    }

    /** That many, spread over the places. */
    List<Employer> invent(int count) {
        List<Employer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one(i, places.get(dice.below(places.size()))));
        }
        return List.copyOf(all);
    }

    private Employer one(int seq, Place place) {
        if (seq % 40 == 7) {
            return of(seq, place, new Entity("12", "事业单位", "教育"), "练州市" + place.name() + dice.pick(Words.of("小学 幼儿园 卫生服务站")));
        }
        if (seq % 60 == 11) {
            return of(seq, place, new Entity("52", "民办非企业单位", "卫生和社会工作"),
                    "练州市" + place.name() + dice.pick(Words.of("养老服务中心 助残服务社")));
        }
        Trade trade = dice.early(TRADES);
        String stem = dice.pick(BRANDS) + dice.pick(BRANDS) + dice.pick(trade.goods());
        if (dice.chance(0.08)) {
            return of(seq, place, new Entity("92", "个体工商户", trade.name()), "练州市" + stem + "商行");
        }
        String kind = dice.pick(LIMITED);
        String ending = kind.endsWith("股份有限公司") ? "股份有限公司" : "有限公司";
        return of(seq, place, new Entity("91", kind, trade.name()), "练州市" + stem + ending);
    }

    private Employer of(int seq, Place place, Entity entity, String wanted) {
        String name = wanted;
        for (int again = 2; !names.add(name); again++) {
            name = wanted.replace("练州市", "练州" + dice.pick(BRANDS) + dice.pick(BRANDS) + (again > 9 ? "第" + again : ""));
        }
        String state = dice.chance(0.03) && seq > 20 ? dice.pick(STATES) : "正常";
        String address = "练州市练习区" + place.name() + dice.pick(Words.of("望海路 港城路 渡口路 工业一路 兴业路")) + dice.between(1, 399) + "号";
        Employer.Details details = new Employer.Details(address,
                people.owner(dice), people.mobile(dice), dice.day(LocalDate.of(1992, 1, 1), LocalDate.of(2021, 12, 31)), state,
                dice.chance(0.12),
                dice.chance(0.2));
        return new Employer(seq, name, codes.next(entity.code()), entity.kind(), entity.trade(), place, details);
    }

    private record Trade(String name, List<String> goods) {}

    private record Entity(String code, String kind, String trade) {}
}
