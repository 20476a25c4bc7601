-- Office-wide: settings, code lists, acts, journal, search text, attachments. Runs alike on H2 and PostgreSQL.
create sequence row_seq start with 1000 increment by 1000;
create sequence line_seq start with 1000 increment by 1000;

create table setting (
    name varchar(120) not null,
    text varchar(4000) not null,
    constraint pk_setting primary key (name)
);
comment on table setting is '设置';

create table code_item (
    list varchar(40) not null,
    code varchar(60) not null,
    label varchar(60) not null,
    rank integer not null,
    hidden boolean default false not null,
    constraint pk_code_item primary key (list, code)
);
comment on table code_item is '代码表中改过或添加的项';

create table batch (
    id bigint not null,
    kind varchar(20) not null,
    register varchar(30) not null,
    subject varchar(400) not null,
    actor varchar(60) not null,
    begun_at timestamp with time zone not null,
    state varchar(10) not null,
    row_count integer default 0 not null,
    constraint pk_batch primary key (id),
    constraint ck_batch_state check (state in ('RUNNING', 'DONE', 'UNDOING', 'UNDONE'))
);
comment on table batch is '一次办理：登记、导入、批量修改，可整体撤销';
create index ix_batch_state on batch (state);

create table journal (
    id bigint not null,
    row_id bigint not null,
    register varchar(30) not null,
    act varchar(10) not null,
    field varchar(40),
    old_text varchar(4000),
    new_text varchar(4000),
    batch_id bigint not null,
    constraint pk_journal primary key (id)
);
comment on table journal is '变更日志';
create index ix_journal_row on journal (row_id);
create index ix_journal_batch on journal (batch_id);

create table act_note (
    batch_id bigint not null,
    reason varchar(1000) not null,
    constraint pk_act_note primary key (batch_id)
);
comment on table act_note is '办理的原因或文号';

create table search_text (
    register varchar(30) not null,
    row_id bigint not null,
    text varchar(1200) not null,
    constraint pk_search_text primary key (register, row_id)
);
comment on table search_text is '检索文字：名称、拼音、首字母、号码';

create table attachment (
    id bigint not null,
    register varchar(30) not null,
    row_id bigint not null,
    file_name varchar(255) not null,
    byte_count bigint not null,
    sha256 varchar(64) not null,
    added_at timestamp with time zone not null,
    added_by varchar(60) not null,
    constraint pk_attachment primary key (id)
);
comment on table attachment is '附件';
create index ix_attachment_row on attachment (row_id);
