package org.streetunion.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.sample.expected.Expected;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.Size;

class OptionsTest {
    @Test
    void readsEverything() {
        Options options = Options
                .of(List.of("--size", "xiaogang", "--seed", "42", "--out", "x", "--dirty", "--quarter", "2026Q2"));
        assertEquals(new Options(Size.XIAOGANG, 42, Path.of("x"), true, List.of(new Quarter(2026, 2))), options);
    }

    @Test
    void fillsInWhatIsNotSaid() {
        Options options = Options.of(List.of("--out", "x"));
        assertEquals(Size.SMALL, options.size());
        assertEquals(1, options.seed());
        assertFalse(options.dirty());
        assertEquals(Expected.QUARTERS, options.quarters());
    }

    @ParameterizedTest
    @CsvSource({"'--size,huge,--out,x', 没有这种规模：huge", "'--seed,abc,--out,x', 种子要写成数字", "'--size,small', 请用 --out",
            "'--out', 后面缺少内容",
            "'--colour,red', 不认识的参数：--colour", "'--seed,-1,--out,x', 种子要写成数字", "'--seed,1234567890123456789,--out,x', 种子要写成数字",
            "'--size,SMALL,--out,x', 没有这种规模：SMALL", "'--out,x,--seed', 参数 --seed 后面缺少内容", "'--out,x,--quarter,2026Q0', 季度要写成",
            "'', 不认识的参数", "'--out,x,--quarter,2026-3', 季度要写成 2026Q3"})
    void saysWhatIsWrong(String arguments, String sentence) {
        List<String> list = List.of(arguments.replace("，", ",").split(",", -1));
        String message = assertThrows(IllegalArgumentException.class, () -> Options.of(list)).getMessage();
        assertTrue(String.valueOf(message).contains(sentence), message);
    }
}
