-- 单位、片区、下属工会、覆盖关系、届次、机构与制度、人数季报. live: true in use, false in the 回收站; live_key keeps a live row's number unique.
create table employer (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    name varchar(200) not null,
    name_key varchar(400),
    credit_code varchar(20),
    category varchar(40),
    trade varchar(60),
    community varchar(100),
    registered_address varchar(400),
    address varchar(400),
    legal_person varchar(100),
    phone varchar(40),
    founded_on date,
    state varchar(20),
    union_state varchar(20),
    above_scale boolean,
    party_branch boolean,
    remark varchar(4000),
    constraint pk_employer primary key (id),
    constraint uq_employer_live unique (live_key)
);
comment on table employer is '单位';
create index ix_employer_name on employer (name);
create index ix_employer_code on employer (credit_code);

create table zone (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    code varchar(40) not null,
    name varchar(100) not null,
    name_key varchar(200),
    kind varchar(20),
    founded_on date,
    ended_on date,
    leader_id bigint,
    worker_id bigint,
    adviser varchar(100),
    remark varchar(4000),
    constraint pk_zone primary key (id),
    constraint uq_zone_live unique (live_key)
);
comment on table zone is '片区';

create table sub_union (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    code varchar(40),
    name varchar(200) not null,
    name_key varchar(400),
    kind varchar(20),
    form varchar(20),
    scene varchar(20),
    parent_id bigint,
    zone_id bigint,
    community varchar(100),
    employer_id bigint,
    founded_on date,
    approval_no varchar(100),
    approved_by varchar(100),
    founded_how varchar(20),
    state varchar(20),
    state_on date,
    state_no varchar(100),
    credit_code varchar(20),
    legal_no varchar(60),
    legal_from date,
    legal_to date,
    legal_person varchar(100),
    count_basis varchar(20),
    contact varchar(100),
    phone varchar(40),
    office_area decimal(12, 2),
    activity_area decimal(12, 2),
    remark varchar(4000),
    constraint pk_sub_union primary key (id),
    constraint uq_sub_union_live unique (live_key)
);
comment on table sub_union is '下属工会';
create index ix_sub_union_name on sub_union (name);
create index ix_sub_union_code on sub_union (code);
create index ix_sub_union_parent on sub_union (parent_id);

create table sub_union_history (
    id bigint not null,
    row_id bigint not null,
    valid_from date not null,
    valid_to date,
    event varchar(20) not null,
    reason varchar(400) not null,
    batch_id bigint,
    kind varchar(20),
    form varchar(20),
    scene varchar(20),
    parent_id bigint,
    zone_id bigint,
    state varchar(20),
    constraint pk_sub_union_history primary key (id)
);
comment on table sub_union_history is '下属工会的沿革';
create index ix_sub_union_history_row on sub_union_history (row_id);

create table coverage (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    union_id bigint not null,
    employer_id bigint not null,
    mode varchar(20),
    covered_from date,
    covered_to date,
    remark varchar(4000),
    constraint pk_coverage primary key (id),
    constraint uq_coverage_live unique (live_key)
);
comment on table coverage is '覆盖关系';
create index ix_coverage_union on coverage (union_id);
create index ix_coverage_employer on coverage (employer_id);

create table union_term (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    union_id bigint not null,
    ordinal integer not null,
    years integer,
    starts_on date,
    ends_on date,
    elected_on date,
    elected_how varchar(20),
    remark varchar(4000),
    constraint pk_union_term primary key (id),
    constraint uq_union_term_live unique (live_key)
);
comment on table union_term is '届次';
create index ix_union_term_union on union_term (union_id);

create table union_body (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    union_id bigint not null,
    kind varchar(40) not null,
    founded_on date,
    ended_on date,
    remark varchar(4000),
    constraint pk_union_body primary key (id),
    constraint uq_union_body_live unique (live_key)
);
comment on table union_body is '机构与制度';
create index ix_union_body_union on union_body (union_id);

create table headcount (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    quarter varchar(6) not null,
    union_id bigint not null,
    employer_id bigint,
    workers integer,
    women integer,
    migrants integer,
    new_form integer,
    members integer,
    women_members integer,
    migrant_members integer,
    new_form_members integer,
    remark varchar(4000),
    constraint pk_headcount primary key (id),
    constraint uq_headcount_live unique (live_key)
);
comment on table headcount is '人数季报';
create index ix_headcount_union on headcount (union_id, quarter);

create table figure (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    quarter varchar(6) not null,
    code varchar(40) not null,
    amount decimal(18, 2),
    remark varchar(4000),
    constraint pk_figure primary key (id),
    constraint uq_figure_live unique (live_key)
);
comment on table figure is '补录数：以前季度的期末数、外部取得的数';
