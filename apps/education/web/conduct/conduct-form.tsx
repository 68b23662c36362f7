import { useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { Tag } from '@mc/ui/tag'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { REMARK_MAX, type ConductCell, type ConductRow, type ConductSheet } from '../../model/conduct/conduct-sheet.ts'
import { LEVELS, type Level } from '../../model/marks/learning-result.rule.ts'
import { api } from '../client.ts'
import { conductMessages } from './conduct.messages.ts'

type Props = {
  sheet: ConductSheet
  row: ConductRow
  /** Names the pupil among the class. */
  title: string
  onSaved: (cell: ConductCell) => void
}

/** One pupil's level and remark; what was typed stays through every error. */
export function ConductForm({ sheet, row, title, onSaved }: Props) {
  const t = useMessages(conductMessages)
  const say = useRefusalMessage(conductMessages)
  const [typed, setTyped] = useState<{ level: Level | ''; remark: string }>({ level: row.level ?? '', remark: row.remark ?? '' })
  const { key, renew } = useIdempotencyKey()
  const isChanged = typed.level !== (row.level ?? '') || typed.remark.trim() !== (row.remark ?? '')
  const save = useMutation({
    mutationFn: () =>
      api.conduct.enterConduct.mutate({
        classId: sheet.classId,
        term: sheet.term,
        citizenId: row.citizenId,
        level: typed.level || null,
        remark: typed.remark,
        version: row.version,
        idempotencyKey: key,
      }),
    onSuccess: (cell) => {
      renew()
      onSaved(cell)
    },
  })
  // Another text is another write: its key must be another too.
  const change = (part: Partial<typeof typed>) => {
    setTyped((now) => ({ ...now, ...part }))
    renew()
  }
  const errors: Record<string, string> = [...typed.remark.trim()].length > REMARK_MAX ? { remark: t('tooLong', { n: REMARK_MAX }) } : {}
  return (
    <Form label={t('saveOf', { name: title })} errors={errors} onSubmit={() => Object.keys(errors).length === 0 && save.mutate()}>
      <Stack gap={3}>
        <SelectField
          name="level"
          label={t('level')}
          value={typed.level}
          isDisabled={!sheet.isOpen}
          onChange={(level) => change({ level: LEVELS.find((one) => one === level) ?? '' })}
          placeholder={t('none')}
          options={LEVELS.map((level) => ({ value: level, label: t(level) }))}
        />
        <TextArea name="remark" label={t('remark')} hint={t('remarkHint')} rows={2} lengthMax={REMARK_MAX} value={typed.remark} isDisabled={!sheet.isOpen} onChange={(remark) => change({ remark })} />
        {save.error && (
          <Banner tone="bad" isLive>
            {say(save.error)}
          </Banner>
        )}
        {sheet.isOpen && (
          <Stack isRow gap={3}>
            <Button type="submit" kind={isChanged ? 'primary' : 'secondary'} busy={save.isPending} label={t('saveOf', { name: title })}>
              {t('save')}
            </Button>
            <span role="status">{isChanged ? <Tag tone="warning">{t('unsaved')}</Tag> : save.isSuccess && <Tag tone="good">{t('saved')}</Tag>}</span>
          </Stack>
        )}
      </Stack>
    </Form>
  )
}
