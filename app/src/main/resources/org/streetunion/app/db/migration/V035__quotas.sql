-- 区总下达任务: what the district asks of the street, who takes which part of it, and how far each has come.
create table quota (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(300),
    batch_id bigint,
    in_year integer not null,
    item varchar(100) not null,
    unit varchar(20),
    total integer not null,
    source_doc varchar(200),
    received_on date,
    due_on date,
    counted_from varchar(20),
    remark varchar(4000),
    constraint pk_quota primary key (id),
    constraint uq_quota_live unique (live_key)
);
comment on table quota is '区总任务';

create table quota_share (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    quota_id bigint not null,
    community varchar(100),
    union_id bigint,
    amount integer not null,
    remark varchar(4000),
    constraint pk_quota_share primary key (id),
    constraint uq_quota_share_live unique (live_key)
);
comment on table quota_share is '任务分解';
create index ix_quota_share_quota on quota_share (quota_id);

create table quota_progress (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    quota_id bigint not null,
    community varchar(100),
    union_id bigint,
    on_day date not null,
    done integer not null,
    remark varchar(4000),
    constraint pk_quota_progress primary key (id),
    constraint uq_quota_progress_live unique (live_key)
);
comment on table quota_progress is '任务进度：到某一天累计完成多少';
create index ix_quota_progress_quota on quota_progress (quota_id);
