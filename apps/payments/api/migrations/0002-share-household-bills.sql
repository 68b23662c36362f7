-- phase: expand; lock: short
/*
 * Electricity and water are the household's, whoever's name is on the bill: its grown-up members see and pay them
 * (scope duty `household:<whose bill>`, given by ctx.forHousehold). School, hospital and telephone bills stay a person's own.
 */
create policy bills_household on payments.bills for select
  using (platform.scope_duty() = 'household:' || citizen_id and kind in ('electricity', 'water'));
create policy payments_household on payments.payments for select
  using (platform.scope_duty() = 'household:' || citizen_id and exists (select from payments.bills bill where bill.id = bill_id));
create policy payments_household_begin on payments.payments for insert
  with check (platform.scope_duty() = 'household:' || citizen_id and payer_id = platform.scope_actor() and state = 'open'
    and exists (select from payments.bills bill where bill.id = bill_id));
create policy payments_household_leave on payments.payments for update
  using (platform.scope_duty() = 'household:' || citizen_id and state = 'open' and exists (select from payments.bills bill where bill.id = bill_id))
  with check (platform.scope_duty() = 'household:' || citizen_id and state = 'replaced');
create policy receipts_household on payments.receipts for select
  using (platform.scope_duty() = 'household:' || citizen_id and exists (select from payments.bills bill where bill.id = bill_id));
