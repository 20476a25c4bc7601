-- The votes by which somebody was recalled stay with the post that ended.
alter table appointment add column recall_entitled integer;
alter table appointment add column recall_present integer;
alter table appointment add column recall_votes integer;
