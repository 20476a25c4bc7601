package org.streetunion.app.cli;

import java.util.Locale;
import org.streetunion.app.work.CardPaper;
import org.streetunion.app.work.Office;
import org.streetunion.reports.card.CardSetup;
import picocli.CommandLine.Option;

/** How cards lie on the paper, as options. */
final class CardSetupOptions {
    @Option(names = "--from", paramLabel = "数", description = "从纸上第几张的位置开始，1 到 10", defaultValue = "1")
    private int from;

    @Option(names = "--offset", paramLabel = "右,下", description = "整体右移、下移的毫米数，例如 0.5,-1", defaultValue = "0,0")
    private String offset;

    @Option(names = "--duplex", description = "带背面，按双面打印（长边翻转）镜像排")
    private boolean duplex;

    @Option(names = "--single", description = "一页一张，给证卡打印机")
    private boolean single;

    @Option(names = "--fields-only", description = "套打：只印内容，不印底图")
    private boolean bare;

    CardSetup setup(Office office) throws Refusal {
        try {
            CardSetup setup = CardSetup.STANDARD.from(from).moved(offset());
            if (single && from > 1) {
                throw new Refusal("一页一张时没有起始位置，--single 和 --from 不能一起写");
            }
            setup = single ? setup.single() : setup;
            setup = bare ? setup.bare() : setup;
            return duplex ? setup.with(CardPaper.back(office.settings())) : setup;
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }

    private CardSetup.Offset offset() throws Refusal {
        return CardPaper.offset(offset)
                .orElseThrow(() -> new Refusal(String.format(Locale.ROOT, "--offset 不能写成“%s”，请写成 0.5,-1 这样，最多 20 毫米", offset)));
    }
}
