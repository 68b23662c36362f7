import { AddressField, type Address } from '@mc/ui/address-field'
import type { FieldProps } from './field-props.ts'
import { useCommunes } from './use-communes.ts'

/** An address, with the communes of the chosen province. */
export function AddressQuestion({ value, onChange, isCommuneOnly, ...field }: FieldProps & { value: Address; onChange: (value: Address) => void; isCommuneOnly: boolean }) {
  const { communes, isFailed } = useCommunes(value.province)
  return <AddressField {...field} value={value} onChange={onChange} communes={communes} isCommunesFailed={isFailed} isCommuneOnly={isCommuneOnly} />
}
