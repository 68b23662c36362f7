-- phase: move; lock: short
-- Looks older than the chain were noted by 0030 as if they had been written then, and would be reported as inserted. They
-- are noted as of the time they name. Only what 0030 itself noted: a look written since with an old time stays found.
update platform.access_unsealed unsealed
set noted_at = look.at
from platform.access_log look, platform_migrations.applied
where look.id = unsealed.look_id
  and applied.set = 'platform' and applied.name = '0030-seal-access-log.sql' and unsealed.xmin = applied.xmin;
