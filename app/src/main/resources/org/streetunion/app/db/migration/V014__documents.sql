-- 文书: the register of documents in and out, the book of numbers that were given out, and the templates that the office changed.
create table document (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(120),
    batch_id bigint,
    direction varchar(20) not null,
    doc_no varchar(100),
    title varchar(200) not null,
    kind varchar(20),
    counterpart varchar(200),
    dated_on date,
    registered_on date,
    union_id bigint,
    about varchar(200),
    state varchar(20),
    signer varchar(100),
    template varchar(100),
    answers varchar(100),
    remark varchar(4000),
    constraint pk_document primary key (id),
    constraint uq_document_live unique (live_key)
);
comment on table document is '文书（收文、发文）';
create index ix_document_number on document (doc_no);
create index ix_document_union on document (union_id);

create table document_number (
    id bigint not null,
    series varchar(100) not null,
    issue_year integer not null,
    ordinal integer not null,
    doc_no varchar(100) not null,
    title varchar(200) not null,
    given_on date not null,
    given_to varchar(60) not null,
    constraint pk_document_number primary key (id),
    constraint uq_document_number_once unique (series, issue_year, ordinal)
);
comment on table document_number is '发文号簿：给出去的号只增不减，撤销发文也不收回';

create table letter_template (
    template_key varchar(60) not null,
    title varchar(100) not null,
    kind varchar(20) not null,
    register varchar(60) not null,
    sha256 varchar(64) not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(60) not null,
    constraint pk_letter_template primary key (template_key)
);
comment on table letter_template is '本单位改过或自己加的文书模板，内容在 files 文件夹';
