-- Part-time cadres: contract and stopped pay of an appointment, whom each cadre looks after, who is lent where, and the duty record.
alter table appointment add column contract_no varchar(100);
alter table appointment add column contract_ends date;
alter table appointment add column stopped_from date;
alter table appointment add column stopped_to date;
alter table appointment add column stop_reason varchar(100);

create table liaison (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    person_id bigint not null,
    kind varchar(40) not null,
    zone_id bigint,
    union_id bigint,
    employer_id bigint,
    member_id bigint,
    object varchar(200),
    starts_on date,
    ends_on date,
    remark varchar(4000),
    constraint pk_liaison primary key (id),
    constraint uq_liaison_live unique (live_key)
);
comment on table liaison is '联系对象：包片联系、帮带、四个一';
create index ix_liaison_person on liaison (person_id);
create index ix_liaison_union on liaison (union_id);
create index ix_liaison_zone on liaison (zone_id);

create table secondment (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    person_id bigint not null,
    kind varchar(40) not null,
    lender_id bigint,
    lender varchar(200),
    user_id bigint,
    zone_id bigint,
    post varchar(100),
    days_a_week decimal(18, 4),
    starts_on date,
    ends_on date,
    led_by varchar(40),
    appraised_by varchar(40),
    also_elsewhere boolean,
    remark varchar(4000),
    constraint pk_secondment primary key (id),
    constraint uq_secondment_live unique (live_key)
);
comment on table secondment is '人员调配：统筹使用、上挂、下派、轮值、借调';
create index ix_secondment_person on secondment (person_id);
create index ix_secondment_user on secondment (user_id);

create table duty_log (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    person_id bigint not null,
    on_day date not null,
    kind varchar(40) not null,
    union_id bigint,
    employer_id bigint,
    zone_id bigint,
    object varchar(200),
    content varchar(400),
    hours_spent decimal(18, 4),
    days_used decimal(18, 4),
    yearly_item varchar(40),
    result varchar(4000),
    constraint pk_duty_log primary key (id),
    constraint uq_duty_log_live unique (live_key)
);
comment on table duty_log is '履职记录';
create index ix_duty_log_person on duty_log (person_id, on_day);
create index ix_duty_log_day on duty_log (on_day);
create index ix_duty_log_union on duty_log (union_id);
