package org.streetunion.app.work.byhand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;

/** Finds who stands in the form twice. */
final class InTheForm {
    private InTheForm() {}

    /** The verdicts, with a problem for each line that repeats an earlier one. */
    static List<HandVerdict> named(List<HandVerdict> verdicts) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> births = new HashMap<>();
        Map<String, Integer> mobiles = new HashMap<>();
        List<HandVerdict> named = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Row row = verdicts.get(i).outcome();
            List<Problem> problems = new ArrayList<>(verdicts.get(i).problems());
            String number = row.get(PersonFacts.ID_NUMBER);
            String mobile = row.get(MemberLedger.MOBILE);
            Integer same = number == null ? null : numbers.putIfAbsent(CheckByHand.form(number), i + 1);
            Integer born = row.get(PersonFacts.BIRTH_ON) == null
                    ? null
                    : births.putIfAbsent(row.get(PersonFacts.NAME, "") + row.get(PersonFacts.BIRTH_ON), i + 1);
            Integer rung = mobile == null ? null : mobiles.putIfAbsent(mobile, i + 1);
            if (same != null) {
                problems.add(Problem.block(PersonFacts.ID_NUMBER, "和第 " + same + " 行证件号码相同，请删去一行"));
            } else if (born != null) {
                problems.add(Problem.warn(PersonFacts.NAME, "和第 " + born + " 行姓名、出生日期相同，请核对"));
            }
            if (rung != null && same == null) {
                problems.add(Problem.warn(MemberLedger.MOBILE, "和第 " + rung + " 行手机相同，请核对"));
            }
            named.add(new HandVerdict(row, problems, verdicts.get(i).known()));
        }
        return List.copyOf(named);
    }
}
