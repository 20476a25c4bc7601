package org.streetunion.app.work.pay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;

/** A group of people that the office pays. */
public enum Crowd {
    /** Cadres of the street and its communities who work elsewhere. */
    PART_TIMERS("兼职干部") {
        @Override
        boolean holds(Row post) {
            return AppointmentKinds.PART_TIMERS.contains(AppointmentKinds.of(post).orElse("")) && !atFirm(post);
        }

        @Override
        String item(PayPeriod period) {
            return period.length() == PayPeriod.YEAR ? YEARLY : MONTHLY;
        }
    },
    /** Chairs of unions of firms. */
    CHAIRS("企业工会主席") {
        @Override
        boolean holds(Row post) {
            return "主席".equals(post.get(AppointmentLedger.POST)) && atFirm(post);
        }

        @Override
        String item(PayPeriod period) {
            return "岗位津贴";
        }
    },
    /** Union workers engaged by contract. */
    WORKERS("社会化工会工作者") {
        @Override
        boolean holds(Row post) {
            return words().equals(AppointmentKinds.of(post).orElse(""));
        }

        @Override
        String item(PayPeriod period) {
            return period.length() == PayPeriod.YEAR ? YEARLY : period.length() == PayPeriod.QUARTER ? "季度奖励" : MONTHLY;
        }
    },
    /** Volunteers, by the days they served. */
    VOLUNTEERS("志愿者") {
        @Override
        boolean holds(Row post) {
            return words().equals(AppointmentKinds.of(post).orElse(""));
        }

        @Override
        String item(PayPeriod period) {
            return "服务补贴";
        }
    };

    /** Part-timers whom every office pays; the others are paid once a standard is kept for them. */
    static final List<String> USUAL = List.of(AppointmentKinds.VICE_CHAIR, AppointmentKinds.ASSISTANT);
    /** 年奖励. */
    static final String YEARLY = "年奖励";
    private static final String MONTHLY = "月津贴";
    private final String words;

    Crowd(String words) {
        this.words = words;
    }

    /** In the office's words. */
    public String words() {
        return words;
    }

    /** Whether a post belongs to the group. */
    abstract boolean holds(Row post);

    /** What the group is paid for a period of that length. */
    abstract String item(PayPeriod period);

    /** The group of these words. */
    public static Optional<Crowd> of(String words) {
        return Stream.of(values()).filter(each -> each.words.equals(words)).findFirst();
    }

    private static boolean atFirm(Row post) {
        return "企业".equals(post.get(AppointmentLedger.LEVEL));
    }
}
