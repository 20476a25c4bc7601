package org.streetunion.sample.model.organisation;

import java.time.LocalDate;

/** One row of 单位底册; {@code seq} counts from 0. */
public record Employer(int seq, String name, String code, String kind, String trade, Place place, Details details) {
    /** 注册地址, 法定代表人, 联系电话, 成立日期, 单位状态, 是否规上, 是否有党组织. */
    public record Details(String address, String owner, String phone, LocalDate founded, String state, boolean large,
            boolean party) {}
}
