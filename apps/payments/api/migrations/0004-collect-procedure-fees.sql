-- phase: expand; lock: short
-- Fees of administrative procedures are bills like any other: the treasury's.
alter table payments.providers drop constraint providers_kind_check;
alter table payments.providers add constraint providers_kind_check check (kind in ('electricity', 'water', 'tuition', 'telecom', 'hospital', 'fee'));

/* The chart of accounts again, with the treasury in it: also called by the seed, which may have thrown away what was there. */
create or replace function payments.open_chart() returns void language plpgsql set search_path = payments, pg_temp as $$
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
      ('hospital', 'Bệnh viện đa khoa khu vực', 'Regional General Hospital'),
      ('fee', 'Kho bạc Nhà nước khu vực', 'State Treasury, regional office')
    ) as provider (id, name_vi, name_en)
  loop
    perform ledger.open_account('payable.' || line.id, 'liability', 'Phải trả ' || line.name_vi);
    insert into payments.providers values (line.id, line.id, line.name_vi, line.name_en, 'payable.' || line.id) on conflict (id) do nothing;
  end loop;
end $$;
revoke all on function payments.open_chart() from public;
select payments.open_chart();
