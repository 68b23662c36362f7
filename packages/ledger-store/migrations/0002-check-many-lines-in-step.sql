-- phase: expand; lock: short
/*
 * The same checks as before, in a time that grows with the lines added: a province's seed adds hundreds of thousands in one
 * statement, and the lines added have no index, so that looking each up among them compared each with each.
 */
create or replace function ledger.check_added_entries() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  wrong uuid;
begin
  select added.transfer_id into wrong from added group by added.transfer_id having sum(added.amount_dong) <> 0 or count(*) < 2 limit 1;
  if found then
    raise exception 'transfer %: debits and credits do not balance', wrong using errcode = 'LG003';
  end if;
  -- A posted transfer has no other lines than those added now.
  select added.transfer_id into wrong from added group by added.transfer_id
  having count(*) <> (select count(*) from ledger.entries all_lines where all_lines.transfer_id = added.transfer_id)
  limit 1;
  if found then
    raise exception 'transfer %: a line was added to a posted transfer', wrong using errcode = 'LG002';
  end if;
  -- Each line goes on from the one before it in its account.
  select added.transfer_id into wrong from added
  left join ledger.entries before on before.account_code = added.account_code and before.account_version = added.account_version - 1
  where added.balance_after_dong <> coalesce(before.balance_after_dong, 0) + added.amount_dong
    or (added.account_version > 1 and before.account_code is null)
  limit 1;
  if found then
    raise exception 'transfer %: a balance does not go on from the one before', wrong using errcode = 'LG003';
  end if;
  -- The account says what its last line says, from the end of this transaction on: see accounts_follow.
  return null;
end $$;
