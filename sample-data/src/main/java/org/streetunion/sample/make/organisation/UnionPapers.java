package org.streetunion.sample.make.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.sample.make.draw.CreditCodes;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** Certificates, document numbers and standing bodies of a union. */
final class UnionPapers {
    /** The eight bodies and systems a union may have, in the order of the sheet's columns. */
    static final List<String> BODIES = List.of("经审会", "女职工委员会", "职代会", "厂务公开", "集体合同", "劳动法律监督委员会", "劳动争议调解委员会", "职工之家");
    /** No certificate. */
    static final Union.Legal NOT_LEGAL = new Union.Legal("", "", null, null);

    private final CreditCodes codes;
    private final Dice dice;
    private int certificates = 1_200;

    UnionPapers(CreditCodes codes, Dice dice) {
        this.codes = codes;
        this.dice = dice;
    }

    /** 独立基层工会 in the field its employer belongs to. */
    static Union.Kind singleKind(Employer employer) {
        String scene = switch (employer.kind()) {
            case "事业单位", "机关" -> "机关事业单位";
            case "民办非企业单位" -> "新社会组织";
            default -> "企业";
        };
        return new Union.Kind("独立基层工会", employer.seq() % 9 == 4 ? "工会" : "工会委员会", scene);
    }

    /** Three unions of four are legal persons; some certificates have run out; none was issued after {@code until}. */
    Union.Legal legal(LocalDate founded, LocalDate until) {
        if (dice.chance(0.25)) {
            return NOT_LEGAL;
        }
        LocalDate earliest = LocalDate.of(2020, 6, 1);
        LocalDate from = dice.day(founded.isAfter(earliest) ? founded : earliest, until);
        String certificate = "工法证字第" + World.STREET_CODE.substring(0, 6) + certificates++ + "号";
        return new Union.Legal(codes.next("81"), certificate, from, from.plusYears(5).minusDays(1));
    }

    /** A document number of the practice office for that day. */
    String paper(LocalDate day) {
        return "练街工〔" + day.getYear() + "〕" + dice.between(1, 60) + "号";
    }

    /** For each body: 是, 否, the day it was set up, or nothing. */
    Map<String, String> bodies(LocalDate founded) {
        Map<String, String> bodies = new LinkedHashMap<>();
        for (String body : BODIES) {
            double draw = dice.share(0, 1);
            String day = founded.plusDays(dice.between(0, 20)).toString();
            bodies.put(body, draw < 0.45 ? "是" : draw < 0.6 ? day : draw < 0.9 ? "否" : "");
        }
        return Collections.unmodifiableMap(bodies);
    }
}
