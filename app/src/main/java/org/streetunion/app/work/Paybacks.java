package org.streetunion.app.work;

import java.util.List;
import org.streetunion.app.work.benefits.BenefitBack;
import org.streetunion.app.work.books.ReverseVoucher;
import org.streetunion.app.work.dues.DuesPayback;
import org.streetunion.app.work.dues.MoveRefunds;
import org.streetunion.app.work.grants.GrantBack;
import org.streetunion.app.work.pay.PayBack;

/** Everything that is paid by vouchers, and goes back when they are taken back; whoever reverses a voucher hands these over. */
public final class Paybacks {
    private Paybacks() {}

    /** All of them. */
    public static List<ReverseVoucher.Payback> of(Office office) {
        return List.of(new PayBack(office), new GrantBack(office), new BenefitBack(office), new DuesPayback(),
                MoveRefunds.payback());
    }
}
