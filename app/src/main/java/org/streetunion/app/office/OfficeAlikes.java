package org.streetunion.app.office;

import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Alike;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.checks.ResidentId;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** Why two rows of a register may be one and the same, the strongest reason first. */
public final class OfficeAlikes {
    private static final Alike FORMS = Alike.inForms("证件号码是同一个号码的 15 位和 18 位", PersonFacts.ID_NUMBER,
            new Alike.OldForm(ResidentId.OLD_LENGTH, ResidentId::renewed, ResidentId::former));
    private static final Alike BORN = Alike.in("姓名和出生日期相同", PersonFacts.NAME, PersonFacts.BIRTH_ON);
    private static final Map<String, List<Alike>> ALL = Map.of("members",
            List.of(Alike.in("证件号码相同", PersonFacts.ID_NUMBER), FORMS, Alike.in("会员证号相同", MemberLedger.CARD_NO), BORN,
                    Alike.in("姓名和手机号相同", PersonFacts.NAME, MemberLedger.MOBILE)),
            "people",
            List.of(Alike.in("证件号码相同", PersonFacts.ID_NUMBER), FORMS, BORN,
                    Alike.in("姓名和手机号相同", PersonFacts.NAME, PersonLedger.MOBILE)),
            "unions",
            List.of(Alike.in("统一社会信用代码相同", UnionLedger.CREDIT_CODE), Alike.in("工会名称相同", UnionLedger.NAME)),
            "employers",
            List.of(Alike.in("统一社会信用代码相同", EmployerLedger.CREDIT_CODE), Alike.in("单位名称相同", EmployerLedger.NAME)));

    private OfficeAlikes() {}

    /** The reasons in a register; none where rows may well be alike. */
    public static List<Alike> of(String ledger) {
        return ALL.getOrDefault(ledger, List.of());
    }
}
