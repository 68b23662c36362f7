-- phase: expand; lock: short
-- The books: accounts, transfers, entries. Debits are positive, credits negative. Roles call ledger.open_account and
-- ledger.post and read the views; no role writes a table. What is posted is never changed: a mistake is put right by a
-- transfer the other way. No row says anything about a person.
create schema if not exists ledger;

create table ledger.accounts (
  code text primary key constraint accounts_code_check check (code ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length(code) <= 80),
  kind text not null constraint accounts_kind_check check (kind in ('asset', 'liability', 'income', 'expense', 'equity')),
  name text not null constraint accounts_name_check check (name <> ''),
  -- How many entries the account has, and what they sum to.
  version bigint not null default 0,
  balance_dong bigint not null default 0,
  opened_at timestamptz not null default now(),
  constraint accounts_version_check check (version >= 0 and (version > 0 or balance_dong = 0))
);

create table ledger.transfers (
  id uuid primary key,
  kind text not null constraint transfers_kind_check check (kind <> ''),
  reference text not null,
  -- SHA-256 of the content: the same id with another content is refused.
  fingerprint bytea not null constraint transfers_fingerprint_check check (length(fingerprint) = 32),
  posted_at timestamptz not null
);
create index transfers_reference_idx on ledger.transfers (reference);
create index transfers_posted_at_idx on ledger.transfers (posted_at);

create table ledger.entries (
  account_code text not null references ledger.accounts (code),
  -- 1, 2, 3 … in each account.
  account_version bigint not null constraint entries_version_check check (account_version > 0),
  transfer_id uuid not null references ledger.transfers (id),
  amount_dong bigint not null constraint entries_amount_check check (amount_dong <> 0),
  balance_after_dong bigint not null,
  primary key (account_code, account_version),
  constraint entries_account_once unique (transfer_id, account_code)
);

/* What is posted stays, for every role and the owner too. */
create function ledger.refuse_change() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
begin
  raise exception 'ledger.%: what is posted is never changed; post a transfer the other way', tg_table_name using errcode = 'LG002';
end $$;
create trigger transfers_immutable before update or delete or truncate on ledger.transfers
  for each statement execute function ledger.refuse_change();
create trigger entries_immutable before update or delete or truncate on ledger.entries
  for each statement execute function ledger.refuse_change();
create trigger accounts_stay before delete or truncate on ledger.accounts
  for each statement execute function ledger.refuse_change();

/* All lines of a transfer come in one statement, two or more, and sum to 0; nothing is added to it later. */
create function ledger.check_added_entries() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  wrong uuid;
begin
  select added.transfer_id into wrong from added group by added.transfer_id having sum(added.amount_dong) <> 0 or count(*) < 2 limit 1;
  if found then
    raise exception 'transfer %: debits and credits do not balance', wrong using errcode = 'LG003';
  end if;
  select all_lines.transfer_id into wrong from ledger.entries all_lines
  where all_lines.transfer_id in (select added.transfer_id from added)
    and not exists (select from added
      where added.account_code = all_lines.account_code and added.account_version = all_lines.account_version)
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
create trigger entries_balance after insert on ledger.entries
  referencing new table as added for each statement execute function ledger.check_added_entries();

/* At the end of the transaction a transfer has its lines. */
create function ledger.check_transfer_has_entries() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
begin
  if not exists (select from ledger.entries where transfer_id = new.id) then
    raise exception 'transfer % has no entries', new.id using errcode = 'LG003';
  end if;
  return null;
end $$;
create constraint trigger transfers_have_entries after insert on ledger.transfers
  deferrable initially deferred for each row execute function ledger.check_transfer_has_entries();

/* A line is carried by its account's balance, and no balance changes without a line. */
create function ledger.check_account_follows() returns trigger language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  account ledger.accounts;
  last_version bigint;
  last_balance bigint;
begin
  if tg_table_name = 'accounts' then
    if tg_op = 'UPDATE' and (new.code, new.kind) is distinct from (old.code, old.kind) then
      raise exception 'account %: code and kind are for ever', old.code using errcode = 'LG002';
    end if;
    select * into account from ledger.accounts where code = new.code;
  else
    select * into account from ledger.accounts where code = new.account_code;
  end if;
  select account_version, balance_after_dong into last_version, last_balance
  from ledger.entries where account_code = account.code order by account_version desc limit 1;
  if account.version <> coalesce(last_version, 0) or account.balance_dong <> coalesce(last_balance, 0) then
    raise exception 'account %: balance and entries differ', account.code using errcode = 'LG003';
  end if;
  return null;
end $$;
create constraint trigger accounts_follow after insert or update on ledger.accounts
  deferrable initially deferred for each row execute function ledger.check_account_follows();
create constraint trigger entries_followed after insert on ledger.entries
  deferrable initially deferred for each row execute function ledger.check_account_follows();

-- Replication's setting, which turns ordinary triggers off, does not turn these off.
alter table ledger.transfers enable always trigger transfers_immutable;
alter table ledger.transfers enable always trigger transfers_have_entries;
alter table ledger.entries enable always trigger entries_immutable;
alter table ledger.entries enable always trigger entries_balance;
alter table ledger.entries enable always trigger entries_followed;
alter table ledger.accounts enable always trigger accounts_stay;
alter table ledger.accounts enable always trigger accounts_follow;

/* Opens an account; opening it again as the same kind changes nothing. Refuses another kind (LG001). */
create function ledger.open_account(account_code text, account_kind text, account_name text) returns void
  language plpgsql security definer set search_path = ledger, pg_temp as $$
begin
  insert into ledger.accounts (code, kind, name) values (account_code, account_kind, account_name) on conflict (code) do nothing;
  if not exists (select from ledger.accounts where code = account_code and kind = account_kind) then
    raise exception 'account % is of another kind', account_code using errcode = 'LG001';
  end if;
end $$;

/*
 * Posts a transfer once: true when it was posted now, false when the same one had been posted before.
 * lines: [{"account": "collection", "amount": "120000"}, …], debit positive. LG001: the id was used for another content;
 * LG003: it does not balance; LG004: an account does not exist.
 */
create function ledger.post(transfer_id uuid, transfer_kind text, transfer_reference text, lines jsonb, at timestamptz) returns boolean
  language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_variable
declare
  content text;
  print bytea;
  known bytea;
  line_count integer := jsonb_array_length(lines);
  locked integer;
begin
  select string_agg((line ->> 'account') || '=' || (line ->> 'amount')::bigint, ',' order by (line ->> 'account') collate "C")
    into content from jsonb_array_elements(lines) line;
  print := sha256(convert_to(transfer_kind || '|' || transfer_reference || '|' || content, 'UTF8'));

  -- Waits while another transaction is posting the same id.
  insert into ledger.transfers (id, kind, reference, fingerprint, posted_at)
  values (transfer_id, transfer_kind, transfer_reference, print, at) on conflict (id) do nothing;
  if not found then
    select fingerprint into known from ledger.transfers where id = transfer_id;
    if known is distinct from print then
      raise exception 'transfer % was posted with another content', transfer_id using errcode = 'LG001';
    end if;
    return false;
  end if;

  -- In the order of their codes: two transfers over the same accounts never wait for each other in a ring.
  select count(*) into locked from (
    select from ledger.accounts where code in (select line ->> 'account' from jsonb_array_elements(lines) line)
    order by code collate "C" for no key update
  ) held;
  if locked <> line_count then
    raise exception 'transfer %: an account does not exist or comes twice', transfer_id using errcode = 'LG004';
  end if;

  with wanted as (
    select line ->> 'account' as code, (line ->> 'amount')::bigint as amount_dong from jsonb_array_elements(lines) line
  ), moved as (
    update ledger.accounts account set version = account.version + 1, balance_dong = account.balance_dong + wanted.amount_dong
    from wanted where account.code = wanted.code
    returning account.code, account.version, account.balance_dong, wanted.amount_dong
  )
  insert into ledger.entries (account_code, account_version, transfer_id, amount_dong, balance_after_dong)
  select moved.code, moved.version, transfer_id, moved.amount_dong, moved.balance_dong from moved;
  return true;
end $$;

/* What may be read: no person is in it. */
create view ledger.balances as select code, kind, name, version, balance_dong from ledger.accounts;
create view ledger.statements as
  select entry.account_code, entry.account_version, entry.transfer_id, entry.amount_dong, entry.balance_after_dong,
    transfer.kind, transfer.reference, transfer.posted_at
  from ledger.entries entry join ledger.transfers transfer on transfer.id = entry.transfer_id;

-- Nobody writes tables; callers are given schema, functions and views one by one (by the sector that posts).
revoke all on all tables in schema ledger from public;
revoke all on all functions in schema ledger from public;
do $$
declare
  grantee_role text;
begin
  for grantee_role in
    select distinct rolname from pg_roles
    where rolname like 'mc\_%' and rolname <> current_user
  loop
    execute format('revoke all on all tables in schema ledger from %I', grantee_role);
  end loop;
end $$;
