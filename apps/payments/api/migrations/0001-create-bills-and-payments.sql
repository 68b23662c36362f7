-- phase: expand; lock: short
create table payments.providers (
  id text primary key,
  kind text not null constraint providers_kind_check check (kind in ('electricity', 'water', 'tuition', 'telecom', 'hospital')),
  name_vi text not null,
  name_en text not null,
  -- Where in the books stands what is collected for it.
  account_code text not null unique references ledger.accounts (code)
);

create table payments.bills (
  id uuid primary key default uuidv7(),
  citizen_id text not null constraint bills_citizen_check check (citizen_id ~ '^\d{12}$'),
  provider_id text not null references payments.providers (id),
  kind text not null,
  code text not null,
  period text constraint bills_period_check check (period ~ '^\d{4}-\d{2}$'),
  amount_dong bigint not null constraint bills_amount_check check (amount_dong > 0),
  issued_on date not null,
  due_on date not null,
  details jsonb not null,
  settled_at timestamptz,
  constraint bills_code_once unique (provider_id, code)
);
create index bills_citizen_idx on payments.bills (citizen_id, due_on);

create table payments.payments (
  id uuid primary key default uuidv7(),
  bill_id uuid not null references payments.bills (id),
  citizen_id text not null,
  -- Who began it: the citizen or a guardian.
  payer_id text not null,
  reference text not null constraint payments_reference_once unique constraint payments_reference_check check (reference ~ '^[A-Z0-9]{12}$'),
  amount_dong bigint not null constraint payments_amount_check check (amount_dong > 0),
  bin text not null,
  account_number text not null,
  state text not null default 'open' constraint payments_state_check check (state in ('open', 'replaced', 'paid')),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
-- A bill is being paid in one way at a time, and was paid once.
create unique index payments_open_once on payments.payments (bill_id) where state = 'open';
create unique index payments_paid_once on payments.payments (bill_id) where state = 'paid';
create index payments_bill_idx on payments.payments (bill_id);

create sequence payments.receipt_numbers;
create table payments.receipts (
  id uuid primary key default uuidv7(),
  number text not null constraint receipts_number_once unique,
  bill_id uuid not null constraint receipts_bill_once unique references payments.bills (id),
  payment_id uuid not null constraint receipts_payment_once unique references payments.payments (id),
  citizen_id text not null,
  provider_id text not null references payments.providers (id),
  amount_dong bigint not null constraint receipts_amount_check check (amount_dong > 0),
  transaction_id text not null constraint receipts_transaction_once unique,
  transfer_id uuid not null constraint receipts_transfer_once unique references ledger.transfers (id),
  settled_at timestamptz not null
);
create index receipts_settled_at_idx on payments.receipts (settled_at desc, id desc);
create index receipts_citizen_idx on payments.receipts (citizen_id);

-- Everything the bank has told us, once a transaction. What is not matched is in suspense until somebody looks into it.
create table payments.bank_credits (
  transaction_id text primary key,
  notice_id text not null,
  bin text not null,
  account_number text not null,
  amount_dong bigint not null constraint bank_credits_amount_check check (amount_dong > 0),
  purpose text not null,
  credited_at timestamptz not null,
  received_at timestamptz not null,
  outcome text not null constraint bank_credits_outcome_check check (outcome in ('settled', 'suspended')),
  suspense_reason text constraint bank_credits_reason_check
    check (suspense_reason in ('unknown-reference', 'wrong-amount', 'already-paid', 'wrong-account')),
  payment_id uuid references payments.payments (id),
  transfer_id uuid not null unique references ledger.transfers (id),
  constraint bank_credits_outcome_reason_check check ((outcome = 'suspended') = (suspense_reason is not null))
);
create index bank_credits_suspense_idx on payments.bank_credits (credited_at desc) where outcome = 'suspended';

-- Citizens' rows: one's own; the treasurer reads what was paid; the bank's notice (duty 'system') settles.
alter table payments.bills enable row level security;
alter table payments.bills force row level security;
create policy bills_own on payments.bills for select using (citizen_id = platform.scope_citizen());
create policy bills_duty on payments.bills for select using (platform.scope_duty() = 'treasurer' and settled_at is not null);
create policy bills_system on payments.bills using (platform.scope_duty() = 'system') with check (platform.scope_duty() = 'system');

alter table payments.payments enable row level security;
alter table payments.payments force row level security;
create policy payments_own on payments.payments for select using (citizen_id = platform.scope_citizen());
-- A citizen begins a payment and leaves it; that it was paid, only the bank's notice says.
create policy payments_own_begin on payments.payments for insert
  with check (citizen_id = platform.scope_citizen() and payer_id = platform.scope_actor() and state = 'open');
create policy payments_own_leave on payments.payments for update
  using (citizen_id = platform.scope_citizen() and state = 'open') with check (citizen_id = platform.scope_citizen() and state = 'replaced');
create policy payments_duty on payments.payments for select using (platform.scope_duty() = 'treasurer');
create policy payments_system on payments.payments using (platform.scope_duty() = 'system') with check (platform.scope_duty() = 'system');

alter table payments.receipts enable row level security;
alter table payments.receipts force row level security;
create policy receipts_own on payments.receipts for select using (citizen_id = platform.scope_citizen());
create policy receipts_duty on payments.receipts for select using (platform.scope_duty() = 'treasurer');
create policy receipts_system on payments.receipts using (platform.scope_duty() = 'system') with check (platform.scope_duty() = 'system');

alter table payments.bank_credits enable row level security;
alter table payments.bank_credits force row level security;
create policy bank_credits_duty on payments.bank_credits for select using (platform.scope_duty() = 'treasurer');
create policy bank_credits_system on payments.bank_credits using (platform.scope_duty() = 'system') with check (platform.scope_duty() = 'system');

-- Into the books by their functions only.
grant usage on schema ledger to mc_payments;
grant execute on function ledger.open_account(text, text, text), ledger.post(uuid, text, text, jsonb, timestamptz) to mc_payments;
grant select on ledger.balances, ledger.statements to mc_payments;

/*
 * The chart of accounts, and whom the province collects for (made-up names of the demo province). Called here and by the
 * seed, which may have thrown away what was there.
 */
create function payments.open_chart() returns void language plpgsql set search_path = payments, pg_temp as $$
declare
  line record;
begin
  perform ledger.open_account('collection', 'asset', 'Tiền gửi tài khoản thu hộ của tỉnh'),
    ledger.open_account('collection.other', 'asset', 'Tiền báo có vào tài khoản khác'),
    ledger.open_account('suspense', 'liability', 'Tiền chờ đối soát');
  for line in
    select * from (values
      ('electricity', 'Điện lực tỉnh', 'Provincial Power Company'),
      ('water', 'Công ty Cấp nước tỉnh', 'Provincial Water Supply'),
      ('tuition', 'Trung tâm thu học phí các trường', 'School Fee Collection'),
      ('telecom', 'Viễn thông tỉnh', 'Provincial Telecom'),
      ('hospital', 'Bệnh viện đa khoa khu vực', 'Regional General Hospital')
    ) as provider (id, name_vi, name_en)
  loop
    perform ledger.open_account('payable.' || line.id, 'liability', 'Phải trả ' || line.name_vi);
    insert into payments.providers values (line.id, line.id, line.name_vi, line.name_en, 'payable.' || line.id) on conflict (id) do nothing;
  end loop;
end $$;
revoke all on function payments.open_chart() from public;
select payments.open_chart();
