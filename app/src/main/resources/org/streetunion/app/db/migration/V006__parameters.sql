-- Limits of rules and the calendar of holidays: data with a basis and days from and to which they hold, never constants.
create table limit_value (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(120),
    batch_id bigint,
    name varchar(60) not null,
    amount decimal(18, 4),
    unit varchar(20),
    force varchar(20),
    basis varchar(200),
    valid_from date not null,
    valid_to date,
    remark varchar(4000),
    constraint pk_limit_value primary key (id),
    constraint uq_limit_value_live unique (live_key)
);
comment on table limit_value is '参数：规则中的限额、比例、区间';

create table holiday (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    on_day date not null,
    kind varchar(20) not null,
    name varchar(60),
    basis varchar(200),
    constraint pk_holiday primary key (id),
    constraint uq_holiday_live unique (live_key)
);
comment on table holiday is '节假日：放假的工作日和调休上班的周末';
