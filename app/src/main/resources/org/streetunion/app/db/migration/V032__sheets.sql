-- 三定一统筹: one sheet a union and year, with its posts and duties, the unions and firms that each post serves, targets, guarantees, what was
-- signed, and the templates that a new sheet starts from. The parts hang on the sheet by union and year, as a clerk's own lists name them.
create table fixes_sheet (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    union_id bigint not null,
    sheet_year integer not null,
    state varchar(20),
    version_no integer,
    signed_on date,
    office_signer varchar(100),
    union_signer varchar(100),
    started_on date,
    half_on date,
    half_note varchar(4000),
    final_on date,
    final_note varchar(4000),
    final_score decimal(7, 2),
    correcting_on date,
    correcting_why varchar(400),
    yearly_goal varchar(4000),
    remark varchar(4000),
    constraint pk_fixes_sheet primary key (id),
    constraint uq_fixes_sheet_live unique (live_key)
);
comment on table fixes_sheet is '三定一统筹：一家工会一年一份';
create index ix_fixes_sheet_union on fixes_sheet (union_id, sheet_year);

create table duty_post (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    union_id bigint not null,
    sheet_year integer not null,
    post varchar(40) not null,
    post_no varchar(40),
    person_id bigint,
    standing varchar(20),
    duties varchar(4000),
    source_list varchar(200),
    share_of integer,
    starts_on date,
    ends_on date,
    signed_on date,
    remark varchar(4000),
    constraint pk_duty_post primary key (id),
    constraint uq_duty_post_live unique (live_key)
);
comment on table duty_post is '岗位职责：每岗有人，每人有责';
create index ix_duty_post_union on duty_post (union_id, sheet_year);
create index ix_duty_post_person on duty_post (person_id);

create table duty_link (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    union_id bigint not null,
    sheet_year integer not null,
    post varchar(40) not null,
    person_id bigint,
    linked_union_id bigint,
    linked_employer_id bigint,
    starts_on date,
    ends_on date,
    remark varchar(4000),
    constraint pk_duty_link primary key (id),
    constraint uq_duty_link_live unique (live_key)
);
comment on table duty_link is '岗位联系单位：每个岗位联系哪些工会、哪些企业';
create index ix_duty_link_union on duty_link (union_id, sheet_year);
create index ix_duty_link_linked on duty_link (linked_union_id);
create index ix_duty_link_employer on duty_link (linked_employer_id);
create index ix_duty_link_person on duty_link (person_id);

create table fixes_target (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    union_id bigint not null,
    sheet_year integer not null,
    rank_no integer,
    category varchar(20),
    name varchar(100) not null,
    measure varchar(20),
    counted_from varchar(60),
    base_value decimal(18, 4),
    yearly_value decimal(18, 4),
    part_one decimal(18, 4),
    part_two decimal(18, 4),
    part_three decimal(18, 4),
    part_four decimal(18, 4),
    points decimal(7, 2),
    extra boolean,
    scoring varchar(40),
    step_points decimal(7, 2),
    hand_one decimal(18, 4),
    hand_two decimal(18, 4),
    hand_three decimal(18, 4),
    hand_four decimal(18, 4),
    evidence varchar(400),
    given_points decimal(7, 2),
    scorer varchar(100),
    remark varchar(4000),
    constraint pk_fixes_target primary key (id),
    constraint uq_fixes_target_live unique (live_key)
);
comment on table fixes_target is '目标考核：指标、季度分解、分值、手工登记的完成数';
create index ix_fixes_target_union on fixes_target (union_id, sheet_year);

create table fixes_guarantee (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    union_id bigint not null,
    sheet_year integer not null,
    aspect varchar(20) not null,
    item varchar(100) not null,
    payer varchar(40),
    approved_amount bigint,
    received_amount bigint,
    received_on date,
    spent_amount bigint,
    own_line boolean,
    area decimal(12, 2),
    quantity integer,
    document_no varchar(100),
    fulfilment varchar(20),
    trouble varchar(400),
    due_on date,
    responsible varchar(100),
    remark varchar(4000),
    constraint pk_fixes_guarantee primary key (id),
    constraint uq_fixes_guarantee_live unique (live_key)
);
comment on table fixes_guarantee is '工作保障：经费、场所、设备、制度；金额以分计';
create index ix_fixes_guarantee_union on fixes_guarantee (union_id, sheet_year);

create table fixes_version (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    union_id bigint not null,
    sheet_year integer not null,
    version_no integer not null,
    version_kind varchar(20),
    dated_on date,
    office_signer varchar(100),
    union_signer varchar(100),
    reason varchar(400),
    changes varchar(20000),
    content varchar(200000),
    constraint pk_fixes_version primary key (id),
    constraint uq_fixes_version_live unique (live_key)
);
comment on table fixes_version is '责任书版本：签订和更正时的全文';
create index ix_fixes_version_union on fixes_version (union_id, sheet_year);

create table fixes_template (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(300),
    batch_id bigint,
    union_form varchar(20) not null,
    part varchar(20) not null,
    rank_no integer,
    name varchar(100) not null,
    duties varchar(4000),
    category varchar(20),
    measure varchar(20),
    counted_from varchar(60),
    yearly_value decimal(18, 4),
    shares varchar(40),
    points decimal(7, 2),
    extra boolean,
    scoring varchar(40),
    payer varchar(40),
    remark varchar(4000),
    constraint pk_fixes_template primary key (id),
    constraint uq_fixes_template_live unique (live_key)
);
comment on table fixes_template is '三定模板：新建责任书时带出的岗位、指标、保障';
