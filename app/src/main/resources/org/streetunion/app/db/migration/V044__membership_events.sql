-- What happened to a member was free text where a form or a mass change told it, and reports count by it: where the state turned and the
-- text is none of the list, the event follows from the state and the text becomes the reason.
update membership set
    reason = case when event in ('', '变更', '在册') then reason when reason = '' then event else substring(event || '；' || reason from 1 for 400) end,
    event = membership
where membership in ('保留', '转出', '退会', '除名')
    and event not in ('入会', '转入', '转出', '保留', '退会', '除名', '恢复', '转出待接收', '接转退回', '街道内接转')
    and exists (select 1 from membership earlier where earlier.row_id = membership.row_id and earlier.valid_to = membership.valid_from
        and (earlier.membership is null or earlier.membership <> membership.membership));

update membership set
    reason = case when event in ('', '变更', '在册') then reason when reason = '' then event else substring(event || '；' || reason from 1 for 400) end,
    event = '恢复'
where membership = '在册'
    and event not in ('入会', '转入', '转出', '保留', '退会', '除名', '恢复', '转出待接收', '接转退回', '街道内接转')
    and exists (select 1 from membership earlier where earlier.row_id = membership.row_id and earlier.valid_to = membership.valid_from
        and earlier.membership in ('保留', '退会', '除名'));
