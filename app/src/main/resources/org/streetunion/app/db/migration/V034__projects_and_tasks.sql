-- 项目与认领, 清单与销号: who takes on what, what is to be done by when, and what was crossed off for which period.
create table project (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    code varchar(40) not null,
    name varchar(200) not null,
    name_key varchar(400),
    kind varchar(40) not null,
    in_year integer not null,
    source varchar(20),
    content varchar(4000),
    budget integer,
    team varchar(200),
    state varchar(20),
    remark varchar(4000),
    constraint pk_project primary key (id),
    constraint uq_project_live unique (live_key)
);
comment on table project is '项目：可以认领的工作';

create table project_claim (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(120),
    batch_id bigint,
    project_id bigint not null,
    way varchar(20) not null,
    person_id bigint,
    union_id bigint,
    claimed_on date not null,
    goal varchar(400),
    due_on date,
    done_on date,
    accepted_on date,
    opinion varchar(400),
    points integer,
    remark varchar(4000),
    constraint pk_project_claim primary key (id),
    constraint uq_project_claim_live unique (live_key)
);
comment on table project_claim is '项目认领：谁认领了哪个项目，验收得多少分';
create index ix_project_claim_project on project_claim (project_id);
create index ix_project_claim_person on project_claim (person_id);
create index ix_project_claim_union on project_claim (union_id);

create table task (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    kind varchar(20) not null,
    item varchar(200) not null,
    item_key varchar(400),
    level varchar(20) not null,
    standard varchar(400),
    field varchar(20),
    zone_id bigint,
    union_id bigint,
    person_id bigint,
    frequency varchar(10) not null,
    due_on date,
    due_rule varchar(20),
    due_days integer,
    entered_on date,
    entered_why varchar(200),
    left_on date,
    left_why varchar(200),
    resource_id bigint,
    remark varchar(4000),
    constraint pk_task primary key (id),
    constraint uq_task_live unique (live_key)
);
comment on table task is '清单事项';
create index ix_task_person on task (person_id);
create index ix_task_union on task (union_id);
create index ix_task_resource on task (resource_id);

create table task_closing (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(80),
    batch_id bigint,
    task_id bigint not null,
    period varchar(20) not null,
    closed_on date not null,
    closed_by bigint,
    evidence varchar(400),
    remark varchar(4000),
    constraint pk_task_closing primary key (id),
    constraint uq_task_closing_live unique (live_key)
);
comment on table task_closing is '销号记录：一件事项在一期里办完了';
create index ix_task_closing_task on task_closing (task_id);
