import { Combobox } from '@mc/ui/combobox'
import { Grid } from '@mc/ui/grid'
import { TextField } from '@mc/ui/text-field'
import { BANKS } from '@mc/vietqr'
import { useOrderWords } from './order-words.ts'
import type { TypedPayee } from './typed-payee.ts'

const OPTIONS = BANKS.map(({ bin, shortName }) => ({ value: bin, label: shortName })).toSorted((a, b) => (a.label < b.label ? -1 : 1))

/** The account to pay to, where the bank did not tell who paid. */
export function PayeeFields({ value, onChange }: { value: TypedPayee; onChange: (value: TypedPayee) => void }) {
  const { t } = useOrderWords()
  return (
    <Grid min="14rem">
      <Combobox label={t('bank')} name="bin" value={value.bin} onChange={(bin) => onChange({ ...value, bin })} options={OPTIONS} isRequired />
      <TextField label={t('accountNumber')} name="account" value={value.account} onChange={(account) => onChange({ ...value, account })} isRequired />
      <TextField label={t('holder')} name="name" value={value.name} onChange={(name) => onChange({ ...value, name })} isRequired />
    </Grid>
  )
}
