import { useMessages } from '@mc/i18n/react'
import { useMemo } from 'react'
import { Combobox } from '../combobox/combobox.tsx'
import { FieldGroup } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import { TextField } from '../text-field/text-field.tsx'
import { addressMessages } from './address-field.messages.ts'
import styles from './address-field.module.css'
import { PROVINCES } from './provinces.ts'

export { PROVINCES } from './provinces.ts'

/** An address in two tiers, as since 1 July 2025: codes of province and commune, and the line within the commune. */
export interface Address {
  /** Two digits, or ''. */
  province: string
  /** Five digits, or ''. */
  commune: string
  street: string
}

/** A commune of the chosen province. */
export interface AddressCommune {
  code: string
  kind: 'phuong' | 'xa' | 'dac-khu'
  name: string
}

export interface AddressFieldProps extends FieldProps {
  value: Address
  onChange: (value: Address) => void
  /** The communes of `value.province`; null while they are on their way. */
  communes: readonly AddressCommune[] | null
  /** They did not come. */
  isCommunesFailed?: boolean
  /** Leaves the line of the street out, where only the commune is asked. */
  isCommuneOnly?: boolean
}

/**
 * Where somebody lives or something is: province, then commune, then the line within it. There is no district level any more.
 * Errors may be given under `name.province`, `name.commune` and `name.street`.
 */
export function AddressField(props: AddressFieldProps) {
  const { value, onChange, communes, name } = props
  const t = useMessages(addressMessages)
  const parts = useField(props)
  const options = useMemo(() => (communes ?? []).map(({ code, kind, name: own }) => ({ value: code, label: t(kind, { name: own }) })), [communes, t])
  const change = (next: Partial<Address>) => {
    onChange({ ...value, ...next })
    parts.noteChange()
  }
  return (
    <FieldGroup label={props.label} hint={props.hint} isRequired={props.isRequired} name={name} parts={parts}>
      <div className={styles['address']}>
        <Combobox
          label={t('province')}
          name={`${name}.province`}
          value={value.province}
          options={PROVINCES}
          isDisabled={props.isDisabled}
          isRequired={props.isRequired}
          autoComplete="address-level1"
          // Communes of one province are none of another's.
          onChange={(province) => change({ province, commune: '' })}
        />
        <Combobox
          key={value.province}
          label={t('commune')}
          name={`${name}.commune`}
          hint={value.province === '' ? t('provinceFirst') : t('communeHint')}
          value={value.commune}
          options={options}
          isDisabled={props.isDisabled || value.province === ''}
          isRequired={props.isRequired}
          isLoading={communes === null}
          problem={props.isCommunesFailed ? t('failed') : undefined}
          autoComplete="address-level2"
          onChange={(commune) => change({ commune })}
        />
        {!props.isCommuneOnly && (
          <TextField
            label={t('street')}
            name={`${name}.street`}
            value={value.street}
            isDisabled={props.isDisabled}
            autoComplete="address-line1"
            onChange={(street) => change({ street })}
          />
        )}
      </div>
    </FieldGroup>
  )
}
