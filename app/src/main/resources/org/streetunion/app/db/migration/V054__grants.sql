-- 拨付批次, 拨付单: what is given to sub-unions, from the request to the receipt. Amounts are whole 分.
create table grant_batch (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    name varchar(200) not null,
    kind varchar(40) not null,
    formula varchar(400),
    asked_on date not null,
    remark varchar(4000),
    constraint pk_grant_batch primary key (id),
    constraint uq_grant_batch_live unique (live_key)
);
comment on table grant_batch is '拨付批次';

create table grant_order (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    order_no varchar(60),
    book_id bigint,
    grant_batch_id bigint,
    union_id bigint not null,
    kind varchar(40) not null,
    project_id bigint,
    doc_no varchar(100),
    budget_id bigint,
    source varchar(40),
    budgeted bigint,
    basis_number decimal(18, 4),
    rate bigint,
    why varchar(400),
    amount bigint not null,
    payee varchar(200),
    account_no varchar(100),
    bank varchar(200),
    bank_no varchar(40),
    asked_on date not null,
    handler varchar(100),
    state varchar(20) not null,
    approved_by varchar(100),
    approved_on date,
    paid_on date,
    paid_how varchar(200),
    arrived_on date,
    receipt_no varchar(100),
    returned_on date,
    return_reason varchar(400),
    used bigint,
    used_on date,
    remark varchar(4000),
    constraint pk_grant_order primary key (id),
    constraint uq_grant_order_live unique (live_key)
);
comment on table grant_order is '拨付单';
create index ix_grant_order_book on grant_order (book_id);
create index ix_grant_order_batch on grant_order (grant_batch_id);
create index ix_grant_order_union on grant_order (union_id);
create index ix_grant_order_project on grant_order (project_id);
create index ix_grant_order_budget on grant_order (budget_id);
create index ix_grant_order_state on grant_order (state, paid_on);
