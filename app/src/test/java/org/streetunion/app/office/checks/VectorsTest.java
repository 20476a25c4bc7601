package org.streetunion.app.office.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The synthetic numbers of the dossier, right and wrong, with what is to be said of the wrong ones. */
class VectorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"330206199003070001,1990-03-07,女", "330206198511209992,1985-11-20,男", "330282200002290135,2000-02-29,男",
            "341222197801010023,1978-01-01,女", "810000199506150017,1995-06-15,男", "820000198808080023,1988-08-08,女",
            "830000200101010031,2001-01-01,男", "933840199201010018,1992-01-01,男", "33020619880615102X,1988-06-15,女"})
    void aRightIdentityNumberTellsBirthAndSex(String number, LocalDate birth, String sex) {
        assertEquals(Optional.empty(), ResidentId.complaint(number, TODAY));
        assertEquals(Optional.of(birth), ResidentId.birth(number));
        assertEquals(sex, ResidentId.sex(number));
    }

    @ParameterizedTest
    @CsvSource({"330206199003070002,校验码", "330206199002300008,出生日期", "33020619991301000X,出生日期", "330206900307000,15 位",
            "3302061990030700O1,18 位", "33020619900307000*,18 位", "330206199703000001,出生日期", "810000199506150018,校验码"})
    void aWrongOneIsRefusedWithTheReasonAndWithoutTheNumber(String number, String reason) {
        String complaint = ResidentId.complaint(number, TODAY).orElseThrow();

        assertTrue(complaint.contains(reason), complaint);
        assertFalse(complaint.contains(number));
    }

    @Test
    void nobodyIsBornTomorrow() {
        assertTrue(ResidentId.complaint("330206199003070001", LocalDate.of(1990, 3, 6)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"81330206MCTEXT017M", "81330206MCTEXT025G", "813302060000000006", "81330206MB00000198",
            "91330206MA0000023K"})
    void aRightCreditCodePasses(String code) {
        assertEquals(Optional.empty(), CreditCode.complaint(code));
        assertEquals(code.startsWith("81"), CreditCode.isUnion(code));
    }

    @ParameterizedTest
    @CsvSource({"81330206MCTEXT0170,校验码", "81330206MCTESTO100,字符", "84330206MCTEXT017C,前两位", "81330206MCTEXT017,18 位"})
    void aWrongCreditCodeIsRefusedWithTheReason(String code, String reason) {
        assertTrue(CreditCode.complaint(code).orElseThrow().contains(reason));
    }

    @ParameterizedTest
    @CsvSource({"外国人永久居留身份证,USA330190010100,true", "外国人永久居留身份证,933840199201010018,true", "外国人永久居留身份证,US1330190010100,false",
            "港澳居民来往内地通行证,H12345678,true", "港澳居民来往内地通行证,A12345678,false", "台湾居民来往大陆通行证,12345678,true", "台湾居民来往大陆通行证,123,false",
            "护照,E12345678,true", "居民身份证,330206199003070001,true", "居民身份证,E12345678,false"})
    void otherCertificatesAreJudgedByTheirKind(String kind, String number, boolean right) {
        assertEquals(right, PersonNumber.complaint(kind, number, TODAY).isEmpty());
    }

    @Test
    void onlyAnIdentityNumberTellsBirth() {
        assertTrue(PersonNumber.tellsBirth("居民身份证", "330206199003070001"));
        assertFalse(PersonNumber.tellsBirth("护照", "330206199003070001"));
        assertFalse(PersonNumber.tellsBirth("台湾居民来往大陆通行证", "12345678"));
    }
}
