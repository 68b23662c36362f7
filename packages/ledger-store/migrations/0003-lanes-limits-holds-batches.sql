-- phase: contract; lock: long
/*
 * Balances move from accounts to their lanes, so that an account which every payment touches has several and its writers do not
 * queue. A line's version and balance are no longer given and checked: the trigger that takes a line moves the lane's balance and
 * writes what came out beside the line, and nothing else can move a balance. New: limits of a balance, holds (reserve, then post or void), many transfers in one call, a currency for each account.
 * Amounts are in the currency's smallest unit: đồng.
 */
drop trigger accounts_follow on ledger.accounts;
drop trigger entries_followed on ledger.entries;
drop trigger transfers_have_entries on ledger.transfers;
drop function ledger.check_account_follows(), ledger.check_transfer_has_entries();

alter table ledger.accounts add column currency text not null default 'VND' constraint accounts_currency_check check (currency ~ '^[A-Z]{3}$');

-- One lane's own line of versions and balances. Most accounts have one.
create table ledger.lanes (
  account_code text not null references ledger.accounts (code),
  lane smallint not null default 0,
  -- How many lanes the account has.
  of_lanes smallint not null default 1,
  currency text not null,
  version bigint not null default 0,
  balance bigint not null default 0,
  -- What open holds will move if they are posted; both positive.
  held_debit bigint not null default 0 constraint lanes_held_debit_check check (held_debit >= 0),
  held_credit bigint not null default 0 constraint lanes_held_credit_check check (held_credit >= 0),
  -- What the balance must not pass, holds counted in.
  lowest bigint,
  highest bigint,
  primary key (account_code, lane),
  constraint lanes_lane_check check (of_lanes between 1 and 64 and lane >= 0 and lane < of_lanes),
  constraint lanes_version_check check (version >= 0 and (version > 0 or balance = 0)),
  constraint lanes_one_for_limits check (of_lanes = 1 or (lowest is null and highest is null)),
  constraint lanes_lowest check (lowest is null or balance - held_credit >= lowest),
  constraint lanes_highest check (highest is null or balance + held_debit <= highest)
) with (fillfactor = 50);
insert into ledger.lanes (account_code, currency, version, balance) select code, currency, version, balance_dong from ledger.accounts;

drop view ledger.balances, ledger.statements;
alter table ledger.accounts drop column version, drop column balance_dong;

alter table ledger.entries rename column account_version to version;
alter table ledger.entries rename column amount_dong to amount;
alter table ledger.entries rename column balance_after_dong to balance_after;
alter table ledger.entries add column lane smallint not null default 0;
-- What the two references said is said by the trigger that takes a line: it finds the lane and the transfer, and neither ever goes.
alter table ledger.entries drop constraint entries_account_code_fkey, drop constraint entries_transfer_id_fkey;
alter table ledger.entries drop constraint entries_pkey, add constraint entries_pkey primary key (account_code, lane, version);
drop trigger entries_balance on ledger.entries;
drop function ledger.check_added_entries();

-- The same id with another content is found by comparing the contents, which never change.
alter table ledger.transfers drop column fingerprint;

-- All lines are in one currency: an exchange is two transfers over accounts of position. made_by: the transaction that made it;
-- lines are added by that one and by no later one.
alter table ledger.transfers add column currency text not null default 'VND', add column made_by xid8 not null default '0';
-- Transfers come in the order of time: blocks of them are found as quickly as single ones, and cost nothing to write.
drop index ledger.transfers_posted_at_idx;
create index transfers_posted_at_idx on ledger.transfers using brin (posted_at);

/*
 * A hold (reserved, TigerBeetle's "pending"): an amount that will be moved, or not, by a later word. Until then it counts
 * against the limits of both accounts. How it ended is a row of its own: nothing is changed.
 */
create table ledger.holds (
  id uuid primary key,
  kind text not null constraint holds_kind_check check (kind <> ''),
  reference text not null,
  currency text not null,
  debit_account text not null,
  debit_lane smallint not null,
  credit_account text not null,
  credit_lane smallint not null,
  amount bigint not null constraint holds_amount_check check (amount > 0),
  held_at timestamptz not null,
  expires_at timestamptz not null,
  constraint holds_accounts_check check (debit_account <> credit_account),
  constraint holds_expires_check check (expires_at > held_at),
  foreign key (debit_account, debit_lane) references ledger.lanes (account_code, lane),
  foreign key (credit_account, credit_lane) references ledger.lanes (account_code, lane)
);
create index holds_expires_at_idx on ledger.holds (expires_at);
create table ledger.hold_ends (
  hold_id uuid primary key references ledger.holds (id),
  outcome text not null constraint hold_ends_outcome_check check (outcome in ('posted', 'voided', 'expired')),
  transfer_id uuid unique references ledger.transfers (id) deferrable initially deferred,
  ended_at timestamptz not null,
  constraint hold_ends_transfer_check check ((outcome = 'posted') = (transfer_id is not null))
);
create trigger holds_immutable before update or delete or truncate on ledger.holds for each statement execute function ledger.refuse_change();
create trigger hold_ends_immutable before update or delete or truncate on ledger.hold_ends for each statement execute function ledger.refuse_change();
create trigger lanes_stay before delete or truncate on ledger.lanes for each statement execute function ledger.refuse_change();

/* Balances and holds of a lane are moved by the triggers of what is added, and by nothing else: then this is their trigger's trigger. */
create function ledger.check_lane_follows() returns trigger language plpgsql as $$
begin
  if (new.account_code, new.lane, new.currency) is distinct from (old.account_code, old.lane, old.currency) then
    raise exception 'account %: code, lane and currency are for ever', old.account_code using errcode = 'LG002';
  end if;
  if pg_trigger_depth() < 2 and (new.version, new.balance, new.held_debit, new.held_credit) is distinct from (old.version, old.balance, old.held_debit, old.held_credit) then
    raise exception 'account %: a balance moves by lines only', old.account_code using errcode = 'LG003';
  end if;
  return new;
end $$;
create trigger lanes_follow before update on ledger.lanes for each row execute function ledger.check_lane_follows();
/* A lane begins at nothing. */
create function ledger.check_new_lane() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
begin
  if (new.version, new.balance, new.held_debit, new.held_credit) <> (0, 0, 0, 0) then
    raise exception 'account %: a balance moves by lines only', new.account_code using errcode = 'LG003';
  end if;
  return new;
end $$;
create trigger lanes_begin before insert on ledger.lanes for each row execute function ledger.check_new_lane();

/* An account is what it was opened as. */
create function ledger.check_account_stays() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
begin
  if (new.code, new.kind, new.currency) is distinct from (old.code, old.kind, old.currency) then
    raise exception 'account %: code, kind and currency are for ever', old.code using errcode = 'LG002';
  end if;
  return new;
end $$;
create trigger accounts_same before update on ledger.accounts for each row execute function ledger.check_account_stays();

/* A transfer knows the transaction that makes it. */
create function ledger.mark_transfer() returns trigger language plpgsql as $$
begin
  new.made_by := pg_current_xact_id();
  return new;
end $$;
create trigger transfers_mark before insert on ledger.transfers for each row execute function ledger.mark_transfer();

/* Takes a line: its lane moves, and the line says what came out. Whatever version, balance, lane it was given does not count. */
create function ledger.take_entry() returns trigger language plpgsql as $$
begin
  update ledger.lanes lane set version = lane.version + 1, balance = lane.balance + new.amount
  from ledger.transfers transfer
  where transfer.id = new.transfer_id and transfer.made_by = pg_current_xact_id()
    and lane.account_code = new.account_code and lane.lane = pg_backend_pid() % lane.of_lanes and lane.currency = transfer.currency
  returning lane.lane, lane.version, lane.balance into new.lane, new.version, new.balance_after;
  if found then return new; end if;
  if exists (select from ledger.transfers transfer where transfer.id = new.transfer_id and transfer.made_by = pg_current_xact_id()) then
    raise exception 'there is no account % in the currency of transfer %', new.account_code, new.transfer_id using errcode = 'LG004';
  end if;
  raise exception 'transfer %: a line was added to a posted transfer', new.transfer_id using errcode = 'LG002';
end $$;
create trigger entries_move before insert on ledger.entries for each row execute function ledger.take_entry();

/* When it is done a transfer has two lines or more, and they sum to 0. */
create function ledger.check_transfer() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  total numeric;
  lines bigint;
begin
  select sum(amount), count(*) into total, lines from ledger.entries where transfer_id = new.id;
  if lines < 2 or total <> 0 then
    raise exception 'transfer %: debits and credits do not balance', new.id using errcode = 'LG003';
  end if;
  return null;
end $$;
create constraint trigger transfers_balance after insert on ledger.transfers
  deferrable initially deferred for each row execute function ledger.check_transfer();

/* A hold counts from its row on, and no more from the row that ends it. */
create function ledger.count_hold() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  hold ledger.holds;
  sign integer := case tg_table_name when 'holds' then 1 else -1 end;
begin
  if tg_table_name = 'holds' then hold := new; else select * into hold from ledger.holds where id = new.hold_id; end if;
  update ledger.lanes lane set
    held_debit = lane.held_debit + case when lane.account_code = hold.debit_account then sign * hold.amount else 0 end,
    held_credit = lane.held_credit + case when lane.account_code = hold.credit_account then sign * hold.amount else 0 end
  where (lane.account_code, lane.lane) in ((hold.debit_account, hold.debit_lane), (hold.credit_account, hold.credit_lane));
  return null;
end $$;
create trigger holds_count after insert on ledger.holds for each row execute function ledger.count_hold();
create trigger hold_ends_count after insert on ledger.hold_ends for each row execute function ledger.count_hold();

-- Replication's setting, which turns ordinary triggers off, does not turn these off.
alter table ledger.transfers enable always trigger transfers_mark;
alter table ledger.transfers enable always trigger transfers_balance;
alter table ledger.entries enable always trigger entries_move;
alter table ledger.lanes enable always trigger lanes_stay;
alter table ledger.lanes enable always trigger lanes_follow;
alter table ledger.lanes enable always trigger lanes_begin;
alter table ledger.accounts enable always trigger accounts_same;
alter table ledger.holds enable always trigger holds_immutable;
alter table ledger.holds enable always trigger holds_count;
alter table ledger.hold_ends enable always trigger hold_ends_immutable;
alter table ledger.hold_ends enable always trigger hold_ends_count;

/*
 * Opens an account; opening it again as the same kind in the same currency changes nothing. LG001: it is of another kind.
 * lanes: 1, or as many as there are writers at once. lowest, highest: what the signed balance must not pass; one lane only.
 */
create function ledger.open_account(account_code text, account_kind text, account_name text, account_currency text, lanes integer, lowest bigint, highest bigint)
  returns void language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
begin
  insert into ledger.accounts (code, kind, name, currency) values (account_code, account_kind, account_name, account_currency) on conflict (code) do nothing;
  if found then
    insert into ledger.lanes (account_code, lane, of_lanes, currency, lowest, highest)
    select account_code, lane, lanes, account_currency, lowest, highest from generate_series(0, lanes - 1) lane;
  elsif not exists (select from ledger.accounts where code = account_code and kind = account_kind and currency = account_currency) then
    raise exception 'account % is of another kind', account_code using errcode = 'LG001';
  end if;
end $$;
create or replace function ledger.open_account(account_code text, account_kind text, account_name text) returns void
  language sql security definer set search_path = ledger, pg_temp
  begin atomic; select ledger.open_account(account_code, account_kind, account_name, 'VND', 1, null, null); end;

/* Gives an account more lanes; fewer it never gets, as each keeps its balance. Not for one with limits. */
create function ledger.widen_account(code text, lanes integer) returns void
  language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
begin
  insert into ledger.lanes (account_code, lane, of_lanes, currency)
  select account.code, lane, lanes, account.currency from ledger.accounts account, generate_series(1, lanes - 1) lane where account.code = code
  on conflict (account_code, lane) do nothing;
  update ledger.lanes set of_lanes = lanes where account_code = code and of_lanes < lanes;
end $$;

/*
 * The lane of an account that this connection writes to: two connections seldom have the same, and one always has its own.
 */
create function ledger.lane_of(of_lanes smallint) returns smallint language sql stable parallel restricted
  return (pg_backend_pid() % of_lanes)::smallint;

/*
 * Posts transfers of one currency once each, all or none. Transfers: ids, kinds and what they refer to, side by side; lines: of which transfer,
 * which account, how much (debit positive), side by side. Says of each transfer whether it was posted now; false when the same
 * one had been posted before. LG001: an id was used for another content, or comes twice; LG003: one does not balance; LG004: there
 * is no such account in that currency; 23514 (lanes_lowest, lanes_highest): a balance would pass its limit.
 */
create function ledger.post_many(of_currency text, ids uuid[], kinds text[], refs text[], line_ids uuid[], line_accounts text[], line_amounts bigint[], at timestamptz)
  returns table (transfer_id uuid, is_new boolean)
  language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_variable
declare
  added integer;
  fresh uuid[] := ids;
  wrong uuid;
begin
  -- Waits while another transaction is posting the same id.
  insert into ledger.transfers (id, kind, reference, posted_at, currency)
  select given.id, given.kind, given.ref, at, of_currency from unnest(ids, kinds, refs) as given (id, kind, ref) order by given.id
  on conflict (id) do nothing;
  get diagnostics added = row_count;

  if added < cardinality(ids) then
    -- What was posted before has lines.
    select coalesce(array_agg(one), '{}') into fresh from unnest(ids) one where not exists (select from ledger.entries line where line.transfer_id = one);
    select given.id into wrong from unnest(ids, kinds, refs) as given (id, kind, ref) join ledger.transfers known on known.id = given.id
    where (select count(*) from unnest(ids) twin where twin = given.id) > 1 or known.id <> all (fresh) and (
      (known.kind, known.reference, known.currency) <> (given.kind, given.ref, of_currency)
      or exists ((select line.account, line.amount from unnest(line_ids, line_accounts, line_amounts) as line (id, account, amount) where line.id = given.id)
        except (select line.account_code, line.amount from ledger.entries line where line.transfer_id = given.id))
      or (select count(*) from unnest(line_ids) of where of = given.id) <> (select count(*) from ledger.entries line where line.transfer_id = given.id))
    limit 1;
    if found then
      raise exception 'transfer % was posted with another content, or comes twice', wrong using errcode = 'LG001';
    end if;
  end if;

  -- In the order of accounts' codes: two transfers over the same accounts never wait for each other in a ring.
  insert into ledger.entries (account_code, transfer_id, amount)
  select line.account, line.id, line.amount
  from unnest(line_ids, line_accounts, line_amounts) with ordinality as line (id, account, amount, place)
  where added = cardinality(ids) or line.id = any (fresh) order by line.account collate "C", line.place;
  return query select one, one = any (fresh) from unnest(ids) one;
end $$;

/* Posts one transfer in đồng; see post_many. lines: [{"account": "collection", "amount": "120000"}, …] */
create or replace function ledger.post(transfer_id uuid, transfer_kind text, transfer_reference text, lines jsonb, at timestamptz) returns boolean
  language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
declare
  accounts text[];
  amounts bigint[];
begin
  select array_agg(line ->> 'account'), array_agg((line ->> 'amount')::bigint) into accounts, amounts from jsonb_array_elements(lines) line;
  return (select posted.is_new from ledger.post_many('VND', array[transfer_id], array[transfer_kind], array[transfer_reference],
    array_fill(transfer_id, array[cardinality(accounts)]), accounts, amounts, at) posted);
end $$;

/* Locks what a hold and its end touch, in the order that posting locks in. */
create function ledger.lock_lanes(accounts text[], of_hold ledger.holds) returns integer
  language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
declare
  locked integer;
begin
  perform from ledger.lanes lane
  where lane.account_code = any (accounts) and (lane.lane = ledger.lane_of(lane.of_lanes)
    or (lane.account_code, lane.lane) in ((of_hold.debit_account, of_hold.debit_lane), (of_hold.credit_account, of_hold.credit_lane)))
  order by lane.account_code collate "C", lane.lane for no key update;
  get diagnostics locked = row_count;
  return locked;
end $$;

/*
 * Reserves an amount once: true when it was reserved now, false when the same hold had been made before. LG001: the id was used
 * for another one; LG004: there is no such account in that currency; 23514: a balance could pass its limit.
 */
create function ledger.hold(of_currency text, hold_id uuid, hold_kind text, hold_reference text, debit text, credit text, amount bigint, at timestamptz, until timestamptz)
  returns boolean language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
begin
  if ledger.lock_lanes(array[debit, credit], null) <> 2
    or exists (select from ledger.accounts account where account.code in (debit, credit) and account.currency <> of_currency) then
    raise exception 'hold %: there is no such account in %', hold_id, of_currency using errcode = 'LG004';
  end if;
  insert into ledger.holds (id, kind, reference, currency, debit_account, debit_lane, credit_account, credit_lane, amount, held_at, expires_at)
  select hold_id, hold_kind, hold_reference, of_currency, debit, debit_lane.lane, credit, credit_lane.lane, amount, at, until
  from ledger.lanes debit_lane, ledger.lanes credit_lane
  where debit_lane.currency = of_currency and credit_lane.currency = of_currency and debit_lane.account_code = debit and debit_lane.lane = ledger.lane_of(debit_lane.of_lanes)
    and credit_lane.account_code = credit and credit_lane.lane = ledger.lane_of(credit_lane.of_lanes)
  on conflict (id) do nothing;
  if found then return true; end if;
  if not exists (select from ledger.holds held where held.id = hold_id
    and (held.kind, held.reference, held.currency, held.debit_account, held.credit_account, held.amount, held.expires_at)
    = (hold_kind, hold_reference, of_currency, debit, credit, amount, until)) then
    raise exception 'hold % was made with another content', hold_id using errcode = 'LG001';
  end if;
  return false;
end $$;

/*
 * Moves what a hold reserved, or less; the rest is free again. True when it was posted now, false when it had been by the same
 * transfer. LG005: no such hold, it ended otherwise, its time is over, or the amount is more than it reserved.
 */
create function ledger.post_hold(hold_id uuid, transfer_id uuid, posted_amount bigint, at timestamptz) returns boolean
  language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
declare
  held ledger.holds;
  known ledger.hold_ends;
begin
  select * into held from ledger.holds where id = hold_id;
  perform ledger.lock_lanes(array[held.debit_account, held.credit_account], held);
  select * into known from ledger.hold_ends ended where ended.hold_id = hold_id;
  if known.outcome = 'posted' and known.transfer_id = transfer_id
    and exists (select from ledger.entries line where line.transfer_id = transfer_id and line.account_code = held.debit_account and line.amount = posted_amount) then
    return false;
  end if;
  if held.id is null or known.hold_id is not null or at >= held.expires_at or posted_amount < 1 or posted_amount > held.amount then
    raise exception 'hold % cannot be posted so', hold_id using errcode = 'LG005';
  end if;
  insert into ledger.hold_ends values (hold_id, 'posted', transfer_id, at);
  return (select posted.is_new from ledger.post_many(held.currency, array[transfer_id], array[held.kind], array[held.reference],
    array[transfer_id, transfer_id], array[held.debit_account, held.credit_account], array[posted_amount, -posted_amount], at) posted);
end $$;

/* Frees what a hold reserved: true when it was freed now, false when it had been. LG005: no such hold, or it was posted. */
create function ledger.void_hold(hold_id uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
declare
  held ledger.holds;
  known text;
begin
  select * into held from ledger.holds where id = hold_id;
  perform ledger.lock_lanes(array[held.debit_account, held.credit_account], held);
  select outcome into known from ledger.hold_ends ended where ended.hold_id = hold_id;
  if held.id is null or known = 'posted' then
    raise exception 'hold % cannot be voided', hold_id using errcode = 'LG005';
  end if;
  if known is not null then return false; end if;
  insert into ledger.hold_ends values (hold_id, 'voided', null, at);
  return true;
end $$;

/* Ends holds whose time is over, at most so many; says how many. One transaction each call. */
create function ledger.expire_holds(at timestamptz, at_most integer) returns integer
  language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
declare
  held ledger.holds;
  ended integer := 0;
begin
  for held in
    select late.* from ledger.holds late where late.expires_at <= at and not exists (select from ledger.hold_ends known where known.hold_id = late.id)
    order by least(late.debit_account, late.credit_account) collate "C", late.id limit at_most
  loop
    perform ledger.lock_lanes(array[held.debit_account, held.credit_account], held);
    if not exists (select from ledger.hold_ends known where known.hold_id = held.id) then
      insert into ledger.hold_ends values (held.id, 'expired', null, at);
      ended := ended + 1;
    end if;
  end loop;
  return ended;
end $$;

/* What may be read: no person is in it. Balances are in the currency's smallest unit. */
create view ledger.balances as
  select account.code, account.kind, account.name, account.currency, sum(lane.version)::bigint as version, sum(lane.balance)::bigint as balance,
    sum(lane.held_debit)::bigint as held_debit, sum(lane.held_credit)::bigint as held_credit
  from ledger.accounts account join ledger.lanes lane on lane.account_code = account.code group by account.code;
create view ledger.statements as
  select entry.account_code, entry.lane, entry.version, entry.transfer_id, entry.amount, entry.balance_after,
    transfer.kind, transfer.reference, transfer.posted_at
  from ledger.entries entry join ledger.transfers transfer on transfer.id = entry.transfer_id;

/* All that is wrong with the books, a line each; none when they are right. It reads every line: for a check, not for a page. */
create function ledger.faults() returns setof text language sql stable security definer set search_path = ledger, pg_temp
begin atomic;
  select 'account ' || lane.account_code || ', lane ' || lane.lane || ': balance and lines differ'
  from ledger.lanes lane left join ledger.entries line on line.account_code = lane.account_code and line.lane = lane.lane
  group by lane.account_code, lane.lane
  having lane.version <> count(line.version) or lane.version <> coalesce(max(line.version), 0) or lane.balance <> coalesce(sum(line.amount), 0)
  union all
  select 'account ' || line.account_code || ', lane ' || line.lane || ', line ' || line.version || ': the balance does not go on from the line before'
  from (select *, lag(balance_after, 1, 0::bigint) over (partition by account_code, lane order by version) as before from ledger.entries) line
  where line.balance_after <> line.before + line.amount
  union all
  select 'transfer ' || transfer.id || ': debits and credits do not balance'
  from ledger.transfers transfer left join ledger.entries line on line.transfer_id = transfer.id
  group by transfer.id having count(line.version) < 2 or sum(line.amount) <> 0
  union all
  select 'account ' || lane.account_code || ', lane ' || lane.lane || ': holds and what is held differ'
  from ledger.lanes lane
  left join (select * from ledger.holds hold where not exists (select from ledger.hold_ends ended where ended.hold_id = hold.id)) hold
    on (hold.debit_account, hold.debit_lane) = (lane.account_code, lane.lane) or (hold.credit_account, hold.credit_lane) = (lane.account_code, lane.lane)
  group by lane.account_code, lane.lane
  having lane.held_debit <> coalesce(sum(hold.amount) filter (where hold.debit_account = lane.account_code), 0)
    or lane.held_credit <> coalesce(sum(hold.amount) filter (where hold.credit_account = lane.account_code), 0);
end;

-- Nobody writes tables. Whoever could post and read before this reads on.
revoke all on all tables in schema ledger from public;
revoke all on all functions in schema ledger from public;
do $$
declare
  grantee_role text;
begin
  for grantee_role in select rolname from pg_roles where rolname like 'mc\_%' and rolname <> current_user loop
    execute format('revoke all on all tables in schema ledger from %I', grantee_role);
    if has_function_privilege(grantee_role, 'ledger.post(uuid, text, text, jsonb, timestamptz)', 'execute') and not starts_with(grantee_role, 'mc_ledger') then
      execute format('grant select on ledger.balances, ledger.statements to %I', grantee_role);
    end if;
  end loop;
end $$;
