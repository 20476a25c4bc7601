-- 预算 and how far each of its phases is. Amounts are whole 分; a row is of an account or of one of the four typed lines of the balance.
create table budget (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    book_id bigint not null,
    in_year integer not null,
    account_id bigint,
    line_of varchar(40),
    last_final bigint,
    opening bigint,
    adjustment bigint,
    final_amount bigint,
    remark varchar(4000),
    constraint pk_budget primary key (id),
    constraint uq_budget_live unique (live_key)
);
comment on table budget is '预算';
create index ix_budget_book on budget (book_id, in_year);
create index ix_budget_account on budget (account_id);

create table budget_phase (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    book_id bigint not null,
    in_year integer not null,
    phase varchar(20) not null,
    round_of integer not null,
    state varchar(20) not null,
    meeting varchar(200),
    approved_on date,
    doc_no varchar(100),
    reported_on date,
    remark varchar(4000),
    constraint pk_budget_phase primary key (id),
    constraint uq_budget_phase_live unique (live_key)
);
comment on table budget_phase is '预算核定';
create index ix_budget_phase_book on budget_phase (book_id, in_year);
