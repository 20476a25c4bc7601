-- 账套, 科目, 期初余额, 收支流水, 结账. Amounts are whole 分; an entry takes from one account what it gives to another.
create table book (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    name varchar(200) not null,
    kind varchar(40) not null,
    union_id bigint,
    chart varchar(40) not null,
    starts_on date not null,
    ended_on date,
    two_people boolean,
    chief varchar(100),
    finance_head varchar(100),
    bookkeeper varchar(100),
    cashier varchar(100),
    auditor varchar(100),
    account_no varchar(100),
    bank varchar(200),
    bank_no varchar(40),
    remark varchar(4000),
    constraint pk_book primary key (id),
    constraint uq_book_live unique (live_key)
);
comment on table book is '账套';
create index ix_book_union on book (union_id);

create table book_account (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    label varchar(200) not null,
    chart varchar(40) not null,
    code varchar(40) not null,
    name varchar(100) not null,
    above varchar(40),
    kind varchar(40) not null,
    side varchar(10) not null,
    role varchar(40),
    matching varchar(200),
    valid_from date not null,
    valid_to date,
    basis varchar(400),
    remark varchar(4000),
    constraint pk_book_account primary key (id),
    constraint uq_book_account_live unique (live_key)
);
comment on table book_account is '科目';

create table book_opening (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    book_id bigint not null,
    account_id bigint not null,
    amount bigint not null,
    remark varchar(4000),
    constraint pk_book_opening primary key (id),
    constraint uq_book_opening_live unique (live_key)
);
comment on table book_opening is '期初余额';
create index ix_book_opening_book on book_opening (book_id);
create index ix_book_opening_account on book_opening (account_id);

create table voucher (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    book_id bigint not null,
    dated date not null,
    in_year integer,
    number_of integer,
    line_of integer,
    paper varchar(100),
    summary varchar(400) not null,
    income bigint,
    expense bigint,
    account_id bigint,
    against_id bigint,
    project_id bigint,
    source varchar(40),
    party varchar(200),
    union_id bigint,
    employer_id bigint,
    settled varchar(40),
    receipt_kind varchar(40),
    receipt_no varchar(100),
    pieces integer,
    people integer,
    handler varchar(100),
    witness varchar(100),
    checked_by varchar(100),
    checked_on date,
    approved_by varchar(100),
    approved_on date,
    minutes_no varchar(100),
    state varchar(20) not null,
    posted_on date,
    reverses_id bigint,
    reason varchar(400),
    origin varchar(100),
    remark varchar(4000),
    constraint pk_voucher primary key (id),
    constraint uq_voucher_live unique (live_key)
);
comment on table voucher is '收支流水';
create index ix_voucher_dated on voucher (book_id, dated);
create index ix_voucher_number on voucher (book_id, in_year, number_of);
create index ix_voucher_account on voucher (account_id);
create index ix_voucher_against on voucher (against_id);
create index ix_voucher_project on voucher (project_id);
create index ix_voucher_union on voucher (union_id);
create index ix_voucher_employer on voucher (employer_id);
create index ix_voucher_reverses on voucher (reverses_id);
create index ix_voucher_state on voucher (book_id, state);

create table book_period (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    book_id bigint not null,
    month_start date not null,
    closed_on date not null,
    closed_by varchar(100) not null,
    duty varchar(100),
    vouchers integer not null,
    remark varchar(4000),
    constraint pk_book_period primary key (id),
    constraint uq_book_period_live unique (live_key)
);
comment on table book_period is '结账记录';
create index ix_book_period_book on book_period (book_id);

create table book_sum (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    period_id bigint not null,
    book_id bigint not null,
    month_start date not null,
    account_id bigint not null,
    source varchar(40),
    project_id bigint,
    debit bigint not null,
    credit bigint not null,
    constraint pk_book_sum primary key (id),
    constraint uq_book_sum_live unique (live_key)
);
comment on table book_sum is '月度发生额';
create index ix_book_sum_book on book_sum (book_id, month_start);
create index ix_book_sum_period on book_sum (period_id);
create index ix_book_sum_account on book_sum (account_id);
create index ix_book_sum_project on book_sum (project_id);
