-- Changes that are to come true on a later day: they wait, a line for each column, until somebody confirms them.
create table coming_change (
    id bigint not null,
    row_id bigint not null,
    register varchar(30) not null,
    valid_from date not null,
    event varchar(20) not null,
    reason varchar(400) not null,
    field varchar(40) not null,
    new_text varchar(4000),
    batch_id bigint not null,
    confirmed_by bigint,
    constraint pk_coming_change primary key (id)
);
comment on table coming_change is '预定的变更：到日确认后才生效';
create index ix_coming_change_row on coming_change (row_id);
create index ix_coming_change_batch on coming_change (batch_id);
