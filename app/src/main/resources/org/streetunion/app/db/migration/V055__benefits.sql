-- 慰问: who was given what on which occasion. The name of somebody ill stands apart from the one that everybody sees.
create table benefit (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    name varchar(200) not null,
    ill_name varchar(200),
    union_id bigint,
    occasion varchar(40) not null,
    given_on date not null,
    people integer,
    amount bigint,
    goods varchar(400),
    way varchar(40),
    handler varchar(100),
    state varchar(20) not null,
    approved_by varchar(100),
    approved_on date,
    signed_on date,
    paid_on date,
    paid_how varchar(200),
    booked_as varchar(100),
    illness varchar(400),
    remark varchar(4000),
    constraint pk_benefit primary key (id),
    constraint uq_benefit_live unique (live_key)
);
comment on table benefit is '慰问';
create index ix_benefit_union on benefit (union_id);
create index ix_benefit_day on benefit (given_on);
create index ix_benefit_name on benefit (name);
