-- Pairs of rows that look alike and are not: somebody looked and said so, and they are not shown again.
create table told_apart (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(120),
    batch_id bigint,
    register varchar(30) not null,
    pair varchar(60) not null,
    one varchar(200),
    other varchar(200),
    remark varchar(4000),
    constraint pk_told_apart primary key (id),
    constraint uq_told_apart_live unique (live_key)
);
comment on table told_apart is '查重时已判定不是同一条的两条记录';
