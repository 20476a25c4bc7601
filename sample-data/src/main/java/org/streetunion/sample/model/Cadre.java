package org.streetunion.sample.model;

import java.time.LocalDate;

/** A union cadre: a person with what 工会干部花名册 says; {@code listed} is false for chairs found in 基层工会台账 only. */
public record Cadre(Person person, String nation, Schooling schooling, Job job, LocalDate joined, boolean listed) {
    /** 学历, 政治面貌, 技术等级 and 职称. */
    public record Schooling(String education, String politics, String skill, String title) {}

    /** 工作单位, 岗位, 是否一线职工 and 管理层级. */
    public record Job(String workplace, String post, boolean frontLine, String rank) {}
}
