package org.streetunion.app.database;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters of names that are read in more than one way, with all their readings: whoever searches may mean any of them. */
final class Heteronyms {
    private static final String TABLE = """
            单 dan shan chan
            仇 qiu chou
            解 xie jie
            曾 zeng ceng
            乐 le yue
            长 chang zhang
            重 chong zhong
            朝 chao zhao
            行 hang xing
            朴 piao pu
            查 zha cha
            盖 ge gai
            区 qu ou
            翟 zhai di
            尉 wei yu
            覃 qin tan
            召 shao zhao
            祭 zhai ji
            种 chong zhong
            缪 miao mou
            洗 xian xi
            折 she zhe
            员 yuan yun
            贾 jia gu
            都 du dou
            传 chuan zhuan
            调 diao tiao
            盛 sheng cheng
            晟 sheng cheng
            茜 qian xi
            柏 bai bo
            车 che ju
            宿 su xiu
            阿 a e
            会 hui kuai
            石 shi dan
            娜 na nuo
            藏 zang cang
            叶 ye xie
            谷 gu yu
            厦 xia sha
            卜 bu bo
            隗 wei kui
            繁 fan po
            秘 mi bi
            黑 hei he
            万 wan mo
            那 na nuo
            系 xi ji
            省 sheng xing
            降 jiang xiang
            强 qiang jiang
            弹 dan tan
            还 huan hai
            沈 shen chen
            婼 ruo chuo
            宓 mi fu
            参 can shen cen
            薄 bo bao
            郇 xun huan
            么 me yao
            不 bu fou
            大 da dai
            便 bian pian
            率 lv shuai
            数 shu shuo
            角 jiao jue
            露 lu lou
            熟 shu shou
            给 gei ji
            塔 ta da
            """;
    private static final Map<Integer, List<String>> READINGS = read();

    private Heteronyms() {}

    /** All readings of a character; none when it is read in one way only. */
    static List<String> of(int character) {
        return READINGS.getOrDefault(character, List.of());
    }

    private static Map<Integer, List<String>> read() {
        Map<Integer, List<String>> readings = new HashMap<>();
        TABLE.lines().map(line -> line.split(" ")).filter(words -> words.length > 2)
                .forEach(words -> readings.put(words[0].codePointAt(0),
                        List.copyOf(Arrays.asList(words).subList(1, words.length))));
        return Map.copyOf(readings);
    }
}
