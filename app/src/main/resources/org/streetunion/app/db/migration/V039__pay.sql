-- 津贴: what is paid to whom (standards, coefficients), and the batches in which it is paid. Amounts are whole 分.
create table pay_standard (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    kind varchar(40) not null,
    item varchar(40) not null,
    per varchar(40) not null,
    scale varchar(40) not null,
    grade varchar(40),
    from_number decimal(18, 4),
    to_number decimal(18, 4),
    amount bigint,
    valid_from date not null,
    valid_to date,
    basis varchar(400),
    remark varchar(4000),
    constraint pk_pay_standard primary key (id),
    constraint uq_pay_standard_live unique (live_key)
);
comment on table pay_standard is '津贴标准';

create table pay_coefficient (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    kind varchar(40) not null,
    from_points decimal(18, 4) not null,
    to_points decimal(18, 4),
    coefficient decimal(18, 4),
    valid_from date not null,
    valid_to date,
    basis varchar(400),
    constraint pk_pay_coefficient primary key (id),
    constraint uq_pay_coefficient_live unique (live_key)
);
comment on table pay_coefficient is '津贴系数';

create table pay_batch (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    name varchar(200) not null,
    crowd varchar(40) not null,
    item varchar(40) not null,
    starts_on date not null,
    ends_on date not null,
    correction integer not null,
    correction_reason varchar(400),
    state varchar(40) not null,
    checked_by varchar(100),
    checked_on date,
    approved_by varchar(100),
    approved_on date,
    approved_no varchar(200),
    paid_on date,
    paid_how varchar(400),
    locked_on date,
    remark varchar(4000),
    constraint pk_pay_batch primary key (id),
    constraint uq_pay_batch_live unique (live_key)
);
comment on table pay_batch is '津贴批次';

create table pay_line (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    pay_batch_id bigint not null,
    person_id bigint not null,
    appointment_id bigint,
    kind varchar(40),
    union_id bigint,
    base bigint,
    coefficient decimal(18, 4),
    days_served integer,
    days_all integer,
    due bigint,
    deduction bigint,
    deduction_reason varchar(400),
    amount bigint,
    reason varchar(4000),
    signed_on date,
    remark varchar(4000),
    constraint pk_pay_line primary key (id),
    constraint uq_pay_line_live unique (live_key)
);
comment on table pay_line is '津贴明细';
create index ix_pay_line_batch on pay_line (pay_batch_id);
create index ix_pay_line_person on pay_line (person_id);
create index ix_pay_line_union on pay_line (union_id);
