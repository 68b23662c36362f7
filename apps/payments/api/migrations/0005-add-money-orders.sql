-- phase: expand; lock: short
/*
 * What a treasurer orders about money: give back (all or a part of) what a bill was paid with, send money in suspense back to
 * its payer, or assign it to the bill it was meant for. What may be taken is kept beside the source and moved by the trigger of
 * orders alone: whoever asks, and however many at once, no more leaves than came.
 */
select set_config('app.duty', 'system', true);

-- Who paid, as far as the bank tells; and how much of a credit in suspense nothing was ordered about.
alter table payments.bank_credits
  add column payer_bin text, add column payer_account text, add column payer_name text,
  add column left_dong bigint not null default 0;
update payments.bank_credits set left_dong = amount_dong where outcome = 'suspended';
alter table payments.bank_credits
  add constraint bank_credits_left_check check (left_dong >= 0 and left_dong <= amount_dong and (outcome = 'suspended' or left_dong = 0));
create index bank_credits_left_idx on payments.bank_credits (credited_at desc) where left_dong > 0;

alter table payments.receipts
  add column refunded_dong bigint not null default 0 constraint receipts_refunded_check check (refunded_dong >= 0 and refunded_dong <= amount_dong);
-- One credit may settle several bills; each receipt still has its own transfer in the books and its own bill.
alter table payments.receipts drop constraint receipts_transaction_once;
create index receipts_transaction_idx on payments.receipts (transaction_id);

-- Sums from which on money takes a second person, by day: a province changes them by a new row.
create table payments.money_rules (
  rule text not null constraint money_rules_rule_check check (rule in ('suspense.alone')),
  valid_from date not null,
  amount_dong bigint not null constraint money_rules_amount_check check (amount_dong >= 0),
  primary key (rule, valid_from)
);
insert into payments.money_rules values ('suspense.alone', '2026-01-01', 2000000);

create sequence payments.order_numbers;
create table payments.orders (
  id uuid primary key default uuidv7(),
  number text not null constraint orders_number_once unique,
  kind text not null constraint orders_kind_check check (kind in ('refund', 'return', 'assign')),
  receipt_id uuid references payments.receipts (id),
  transaction_id text references payments.bank_credits (transaction_id),
  bill_id uuid references payments.bills (id),
  -- Whose bill it is; nobody's for money that names none.
  citizen_id text constraint orders_citizen_check check (citizen_id ~ '^\d{12}$'),
  amount_dong bigint not null constraint orders_amount_check check (amount_dong > 0),
  reason text not null constraint orders_reason_check check (length(reason) between 1 and 500),
  from_bin text, from_account text, to_bin text, to_account text, to_name text,
  needs_second boolean not null,
  asked_by text not null,
  asked_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  state text not null default 'asked' constraint orders_state_check check (state in ('asked', 'approved', 'sent', 'failed', 'done', 'refused', 'given-up')),
  -- Tries at the bank, and its reason of the last one that failed.
  attempt smallint not null default 0,
  fault text,
  bank_transaction_id text constraint orders_bank_transaction_once unique,
  ended_at timestamptz,
  constraint orders_source_check check ((kind = 'refund') = (receipt_id is not null) and (kind = 'refund') = (transaction_id is null)),
  constraint orders_bill_check check (kind = 'return' or bill_id is not null),
  constraint orders_way_check check ((kind = 'assign') = (to_account is null) and (to_account is null) = (to_bin is null) and (to_account is null) = (from_account is null)),
  constraint orders_decided_check check ((state = 'asked') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  -- Four eyes: whoever asked does not approve; withdrawing one's own order is no approval.
  constraint orders_four_eyes_check check (not needs_second or state in ('asked', 'refused') or decided_by <> asked_by),
  constraint orders_ended_check check ((state in ('done', 'refused', 'given-up')) = (ended_at is not null))
);
create index orders_open_idx on payments.orders (asked_at) where ended_at is null;
create index orders_ended_idx on payments.orders (ended_at desc) where ended_at is not null;
create index orders_receipt_idx on payments.orders (receipt_id);
create index orders_transaction_idx on payments.orders (transaction_id);
create index orders_bill_idx on payments.orders (bill_id);

-- Each try at the bank, under a name of its own: the bank does the same name once.
create table payments.payout_attempts (
  end_to_end_id text primary key,
  order_id uuid not null references payments.orders (id),
  attempt smallint not null,
  begun_at timestamptz not null,
  taken_at timestamptz,
  outcome text constraint payout_attempts_outcome_check check (outcome in ('done', 'failed')),
  fault text,
  bank_transaction_id text,
  ended_at timestamptz,
  constraint payout_attempts_once unique (order_id, attempt),
  constraint payout_attempts_outcome_at_check check ((outcome is null) = (ended_at is null))
);

-- What the treasurers write down about money that is kept in suspense.
create table payments.suspense_notes (
  id uuid primary key default uuidv7(),
  transaction_id text not null references payments.bank_credits (transaction_id),
  note text not null constraint suspense_notes_note_check check (length(note) between 1 and 500),
  written_by text not null,
  written_at timestamptz not null
);
create index suspense_notes_transaction_idx on payments.suspense_notes (transaction_id, written_at);

/* An order takes its amount from its source, and gives it back when it comes to nothing. What it says is for ever. */
create function payments.take_from_source() returns trigger language plpgsql as $$
declare
  change bigint := 0;
begin
  if tg_op = 'INSERT' then
    change := new.amount_dong;
  else
    if (new.id, new.number, new.kind, new.receipt_id, new.transaction_id, new.bill_id, new.citizen_id, new.amount_dong, new.reason, new.from_bin, new.from_account, new.to_bin, new.to_account, new.to_name, new.needs_second, new.asked_by, new.asked_at)
      is distinct from (old.id, old.number, old.kind, old.receipt_id, old.transaction_id, old.bill_id, old.citizen_id, old.amount_dong, old.reason, old.from_bin, old.from_account, old.to_bin, old.to_account, old.to_name, old.needs_second, old.asked_by, old.asked_at)
      or old.ended_at is not null then
      raise exception 'order %: what was ordered, and what has ended, is not changed', old.id using errcode = 'PM001';
    end if;
    if new.state in ('refused', 'given-up') then change := -new.amount_dong; end if;
  end if;
  if change <> 0 then
    if new.receipt_id is not null then
      update payments.receipts set refunded_dong = refunded_dong + change where id = new.receipt_id;
    else
      update payments.bank_credits set left_dong = left_dong - change where transaction_id = new.transaction_id;
    end if;
    if not found then raise exception 'order %: there is nothing to take it from', new.id using errcode = 'PM001'; end if;
  end if;
  return new;
end $$;
create trigger orders_take before insert or update on payments.orders for each row execute function payments.take_from_source();

/* What was received stays as it came; what may still be taken moves by orders alone. */
create function payments.check_received_stays() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 or to_jsonb(new) - 'left_dong' - 'refunded_dong' <> to_jsonb(old) - 'left_dong' - 'refunded_dong' then
    raise exception '%: what was received is not changed', tg_table_name using errcode = 'PM001';
  end if;
  return new;
end $$;
create trigger bank_credits_stay before update on payments.bank_credits for each row execute function payments.check_received_stays();
create trigger receipts_stay before update on payments.receipts for each row execute function payments.check_received_stays();

alter table payments.orders enable row level security;
alter table payments.orders force row level security;
create policy orders_own on payments.orders for select using (citizen_id = platform.scope_citizen());
create policy orders_household on payments.orders for select
  using (platform.scope_duty() = 'household:' || citizen_id and exists (select from payments.bills bill where bill.id = bill_id));
create policy orders_duty on payments.orders using (platform.scope_duty() in ('treasurer', 'system')) with check (platform.scope_duty() in ('treasurer', 'system'));
alter table payments.payout_attempts enable row level security;
alter table payments.payout_attempts force row level security;
create policy payout_attempts_duty on payments.payout_attempts using (platform.scope_duty() in ('treasurer', 'system')) with check (platform.scope_duty() = 'system');
alter table payments.suspense_notes enable row level security;
alter table payments.suspense_notes force row level security;
create policy suspense_notes_duty on payments.suspense_notes using (platform.scope_duty() = 'treasurer') with check (platform.scope_duty() = 'treasurer');

-- The treasurer finds the bill that money was meant for, and settles it with the money: nothing else of a bill.
create policy bills_duty_find on payments.bills for select using (platform.scope_duty() = 'treasurer');
create policy bills_duty_settle on payments.bills for update using (platform.scope_duty() = 'treasurer' and settled_at is null) with check (platform.scope_duty() = 'treasurer' and settled_at is not null);
create policy payments_duty_begin on payments.payments for insert with check (platform.scope_duty() = 'treasurer' and state = 'open');
create policy payments_duty_settle on payments.payments for update using (platform.scope_duty() = 'treasurer' and state = 'open') with check (platform.scope_duty() = 'treasurer' and state in ('paid', 'replaced'));
create policy receipts_duty_write on payments.receipts for insert with check (platform.scope_duty() = 'treasurer');
create policy receipts_duty_take on payments.receipts for update using (platform.scope_duty() = 'treasurer') with check (platform.scope_duty() = 'treasurer');
create policy bank_credits_duty_take on payments.bank_credits for update using (platform.scope_duty() = 'treasurer') with check (platform.scope_duty() = 'treasurer');
