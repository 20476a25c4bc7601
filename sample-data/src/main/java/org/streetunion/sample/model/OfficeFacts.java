package org.streetunion.sample.model;

import java.util.Map;

/** What stands in the settings of the practice office; everything is invented. */
public record OfficeFacts(String street, String district, String code, Signers signers, String cardPattern,
        Map<Quarter, Integer> due) {
    /** 主席, 审核人, 填报人 and 联系电话 under a report. */
    public record Signers(String chair, String checker, String filler, String phone) {}
}
