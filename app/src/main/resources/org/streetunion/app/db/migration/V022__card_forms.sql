-- 会员证 beside 会员卡: which of them a made card is. Cards made before have none and are 会员卡.
alter table card add column form varchar(20);
