-- Fields that the office adds to its registers by itself. What they hold stands in the row of the register, in columns that every table of
-- a register has room for (CustomRoom): place names the column.
create table custom_field (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    ledger varchar(40) not null,
    name varchar(40) not null,
    kind varchar(20) not null,
    choices varchar(4000),
    section varchar(40),
    rank integer,
    personal boolean,
    remark varchar(400),
    place varchar(40),
    constraint pk_custom_field primary key (id),
    constraint uq_custom_field_live unique (live_key)
);
comment on table custom_field is '自定义字段：本单位自己给台账加的栏目';
