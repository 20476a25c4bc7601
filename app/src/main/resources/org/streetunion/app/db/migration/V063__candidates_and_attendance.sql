-- 候选人 of an election, and who came to a meeting of delegates.
create table candidate (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(120),
    batch_id bigint,
    union_id bigint not null,
    term_no integer not null,
    body varchar(20) not null,
    person_id bigint not null,
    duty varchar(40),
    nominated_by varchar(200),
    way varchar(20),
    votes integer,
    elected boolean,
    remark varchar(4000),
    constraint pk_candidate primary key (id),
    constraint uq_candidate_live unique (live_key)
);
comment on table candidate is '候选人：每届各机构由谁参选、是否当选';
create index ix_candidate_union on candidate (union_id, term_no);
create index ix_candidate_person on candidate (person_id);

create table attendance (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    congress_id bigint not null,
    person_id bigint not null,
    came boolean,
    reason varchar(100),
    remark varchar(4000),
    constraint pk_attendance primary key (id),
    constraint uq_attendance_live unique (live_key)
);
comment on table attendance is '代表到会：一次代表大会会议应到的每名代表是否到会';
create index ix_attendance_congress on attendance (congress_id);
create index ix_attendance_person on attendance (person_id);
