package org.streetunion.sample.make.organisation;

import java.util.List;
import java.util.stream.IntStream;
import org.streetunion.sample.make.draw.Words;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.organisation.Place;

/** The communities and villages of the street, with invented names. */
final class Places {
    private static final List<String> COMMUNITIES = Words.of("望海 青峰 蔚林 桥东 临江 沙湾 枫林 兰溪 银杏 滨港 文昌 新河 春和 长浦");
    private static final List<String> VILLAGES = Words
            .of("石塘 下洋 前岸 后堰 竹墩 黄泥桥 塔峙 小门 横河 岭下 钟家 柴埠 西岙 东岙 林唐 姚墅 浦沿 高塘 大路 河头 双屿 蛟门 山前 渡头 堰山 红联 衙前");

    private Places() {}

    /** As many as the office's joint unions sit in, at least four. */
    static List<Place> of(Size size) {
        int wanted = Math.max(size.unions().joint() - 1, size.unions().all() > 100 ? 12 : 4);
        return IntStream.range(0, wanted).mapToObj(i -> new Place(i, name(i))).toList();
    }

    private static String name(int index) {
        int towns = COMMUNITIES.size();
        return index < towns ? COMMUNITIES.get(index) + "社区" : VILLAGES.get(index - towns) + "村";
    }
}
