package org.streetunion.app.office.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a person's certificate, judged by the certificate's kind. */
public final class PersonNumber {
    /** The usual kind. */
    public static final String IDENTITY_CARD = "居民身份证";
    private static final Pattern FOREIGNER = Pattern.compile("[A-Z]{3}\\d{12}");
    private static final Pattern HONG_KONG_MACAO = Pattern.compile("[HM](\\d{8}|\\d{10})");
    private static final Pattern TAIWAN = Pattern.compile("\\d{8}|\\d{10}");

    private PersonNumber() {}

    /** What is wrong with the number, in words that never repeat it; empty when it is right or cannot be judged. */
    public static Optional<String> complaint(String kind, String number, LocalDate today) {
        return switch (kind) {
            case IDENTITY_CARD, "港澳台居民居住证" -> ResidentId.complaint(number, today);
            case "外国人永久居留身份证" -> FOREIGNER.matcher(number).matches() ? Optional.empty() : ResidentId.complaint(number, today);
            case "港澳居民来往内地通行证" -> match(HONG_KONG_MACAO, number, "应为 H 或 M 加 8 位或 10 位数字");
            case "台湾居民来往大陆通行证" -> match(TAIWAN, number, "应为 8 位或 10 位数字");
            default -> Optional.empty();
        };
    }

    /** Whether birth date and sex can be read from a number of this kind. */
    public static boolean tellsBirth(String kind, String number) {
        return number.length() == 18 && !kind.equals("护照") && !kind.equals("军官证") && ResidentId.birth(number).isPresent();
    }

    private static Optional<String> match(Pattern form, String number, String complaint) {
        return form.matcher(number).matches() ? Optional.empty() : Optional.of(complaint);
    }
}
