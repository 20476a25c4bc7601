package org.streetunion.sample.make.draw;

import java.util.List;

/** The characters names are made of. */
final class NameWords {
    /** Common surnames, the commonest first; those with a reading of their own are among them (单仇曾解查盖朴区). */
    static final List<String> SURNAMES = Words.characters("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石"
            + "姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛"
            + "童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾"
            + "蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺朴区");
    /** Two-character surnames. */
    static final List<String> COMPOUND = Words.of("欧阳 司徒 上官 诸葛 司马 夏侯 皇甫 尉迟 公孙 慕容 令狐 端木 东方 南宫");
    /** Second characters that men often have. */
    static final List<String> MALE = Words
            .characters("伟强磊军勇杰涛明超斌辉鹏刚平波健峰亮建飞浩宇志国华文海林龙祥云松柏生东江山水川成荣富贵根宝才德福庆春新民康安宁坤乾瑞哲睿轩博毅豪骏翔凯恒达启泽昊俊彬炜旭晖阳晨光亚洲良善义仁礼信忠孝诚友贤"
                    + "振兴隆昌盛茂权武雄威猛锋钢铁柱石树森木桥路航帆舟远程学思敬业立本正直清廉洪涌泉源润沛");
    /** Second characters that women often have. */
    static final List<String> FEMALE = Words
            .characters("芳娜敏静丽燕艳娟霞玲桂英红梅兰秀珍萍洁琴云倩莉琳雪婷慧颖莹佳欣怡悦妍雯晶菲蕾薇蓉菊莲荷花凤彩翠玉珠琼瑶璐瑾瑜婉嫣娅妮娇媛媚姗姣婵娥淑贤惠爱美巧素贞月星露霜春夏秋冬晓晨梦诗书画琪琦锦绣丝缨绮"
                    + "蓓芬芝茜菁萱葵薏苗茵");
    /** First characters of a given name, for everybody. */
    static final List<String> MIDDLE = Words
            .characters("小晓建国文志海玉春秀丽明红永金家俊子思雨佳欣梓一天宇立正成德庆祥新亚瑞宏雅若可世兆光克兴利卫君启少广延开忠惠振敬景智朝根桂梅水江泽浩润淑清炳爱玲珍生百益福立素绍继维美荣莲菊万东中");
    /** Characters that few fonts and older encodings have. */
    static final List<String> RARE = List.of("䶮", "㛃", "𠅤", "喆", "堃", "玥", "璟", "犇", "翀", "珺");
    /** Third characters nobody else here has: a name with one is surely unlike every other. */
    static final List<String> RESERVED = Words.characters("屹岚岫峤嵘巍弈彤彦徽怀恺悠攸旻昀昱晟晏杉杞枢栩桐棠楠榕樾沅泓泠涵淮渊湘溪滢澄澜炎烁烨焕煜");
    /** Uyghur, Hui, Tibetan and Yi style names with their dot. */
    static final List<String> DOTTED = Words.of("阿依古丽 古丽娜尔 帕提古丽 买合木提 艾尔肯 库尔班 热孜万 阿布都 吐尔逊 玛依拉 扎西 卓玛 吉克 阿西");
    /** What follows the dot. */
    static final List<String> FATHERS = Words.of("买买提 吐鲁洪 艾合买提 阿不来提 司马义 卡德尔 热合曼 尼亚孜 顿珠 曲珍 尔古 伍果");
    /** Passport holders. */
    static final List<String> FOREIGN = Words.of("NAKAMURA·KEN SCHMIDT·ANNA TRAN·LINH SILVA·PAULO KIM·MINJI ROSSI·CARLA");

    private NameWords() {}
}
