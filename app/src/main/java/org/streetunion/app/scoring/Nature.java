package org.streetunion.app.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.CodeList;

/** 指标性质: whether points are earned, earned beyond the whole, only lost, or whether it rules a union out. */
public enum Nature {
    /** Part of the whole. */
    BASIC("基本分"),
    /** Beyond the whole. */
    BONUS("加分"),
    /** Points are only lost. */
    DEDUCTION("扣分"),
    /** Rules a union out. */
    VETO("一票否决");

    /** As people choose it. */
    public static final CodeList CODES = CodeList
            .of("指标性质", Arrays.stream(values()).map(Nature::words).toArray(String[]::new))
            .also("否决", "一票否决").also("基本", "基本分").also("基础分", "基本分").also("加分项", "加分").also("扣分项", "扣分");

    private final String words;

    Nature(String words) {
        this.words = words;
    }

    /** In the office's words. */
    public String words() {
        return words;
    }

    /** The fewest points possible. */
    public BigDecimal least(BigDecimal maximum) {
        return this == DEDUCTION ? maximum.negate() : BigDecimal.ZERO;
    }

    /** The most points possible. */
    public BigDecimal most(BigDecimal maximum) {
        return this == BASIC || this == BONUS ? maximum : BigDecimal.ZERO;
    }

    /** The one of these words; a part of the whole when there is none. */
    public static Nature of(@Nullable String words) {
        return Arrays.stream(values()).filter(each -> each.words.equals(words)).findFirst().orElse(BASIC);
    }
}
