-- 星级变动: which star a union was given or lost, by whom and on which paper.
create table star_change (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    union_id bigint not null,
    decided_on date not null,
    kind varchar(20) not null,
    star varchar(20),
    approver varchar(40),
    doc_no varchar(100),
    reason varchar(400),
    remark varchar(4000),
    constraint pk_star_change primary key (id),
    constraint uq_star_change_live unique (live_key)
);
comment on table star_change is '星级变动：评定、复评、升降和取消';
create index ix_star_change_union on star_change (union_id);
