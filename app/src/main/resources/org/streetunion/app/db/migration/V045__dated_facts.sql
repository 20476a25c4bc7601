-- What earlier quarters count must not move with today's value: 会员数口径, 法人有效期 and 单位类别 have a history from now on. What is known now is
-- taken to have been so since the history of its row begins; an employer's begins with its founding.
alter table sub_union_history add column legal_from date;
alter table sub_union_history add column legal_to date;
alter table sub_union_history add column count_basis varchar(20);
update sub_union_history set
    legal_from = (select sub_union.legal_from from sub_union where sub_union.id = abs(sub_union_history.row_id)),
    legal_to = (select sub_union.legal_to from sub_union where sub_union.id = abs(sub_union_history.row_id)),
    count_basis = (select sub_union.count_basis from sub_union where sub_union.id = abs(sub_union_history.row_id));

create table employer_history (
    id bigint not null,
    row_id bigint not null,
    valid_from date not null,
    valid_to date,
    event varchar(20) not null,
    reason varchar(400) not null,
    batch_id bigint,
    category varchar(40),
    constraint pk_employer_history primary key (id)
);
comment on table employer_history is '单位的沿革';
create index ix_employer_history_row on employer_history (row_id);

-- Numbers below zero: the ones above are given out one by one, also to stretches.
insert into employer_history (id, row_id, valid_from, event, reason, batch_id, category)
    select -employer.id, employer.id, coalesce(employer.founded_on, date '1900-01-01'), '', '', employer.batch_id, employer.category
    from employer;
