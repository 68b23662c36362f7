import { useMessages } from '@mc/i18n/react'
import { useMutation } from '@mc/module-kit/data'
import { Page } from '@mc/ui/page'
import { api } from '../client.ts'
import { lookUpMessages } from './look-up.messages.ts'
import { CodeForm } from './code-form.tsx'
import { RequestForm } from './request-form.tsx'
import { OpenedReports } from './opened-reports.tsx'
import { useKept } from './use-kept.ts'

/** Answers, without an account: what are this pupil's results? Three steps: who, the code, the results. */
export function LookUpPage() {
  const t = useMessages(lookUpMessages)
  const [studentCode, keepStudentCode] = useKept('mc.education.look-up.student-code')
  const [birthDate, keepBirthDate] = useKept('mc.education.look-up.birth-date')
  const [lookUpId, keepLookUpId] = useKept('mc.education.look-up.id')
  const request = useMutation({
    mutationFn: () => api.lookUp.requestCode.mutate({ studentCode, birthDate }),
    onSuccess: (answer) => keepLookUpId(answer.lookUpId),
  })
  const open = useMutation({ mutationFn: (code: string) => api.lookUp.openReport.mutate({ lookUpId, code }), onSuccess: forget })

  function forget() {
    keepStudentCode('')
    keepBirthDate('')
    keepLookUpId('')
  }

  if (open.data)
    return (
      <Page wide title={t('resultsOf', { name: open.data.name })} back={{ href: '/education', label: t('back') }}>
        <OpenedReports reports={open.data.reports} onClose={() => open.reset()} />
      </Page>
    )
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/education', label: t('back') }}>
      {lookUpId === '' ? (
        <RequestForm
          studentCode={studentCode}
          birthDate={birthDate}
          onStudentCode={keepStudentCode}
          onBirthDate={keepBirthDate}
          onSend={() => request.mutate()}
          busy={request.isPending}
          error={request.error}
        />
      ) : (
        <CodeForm
          onOpen={(code) => open.mutate(code)}
          busy={open.isPending}
          error={open.error}
          onAgain={() => {
            open.reset()
            request.reset()
            keepLookUpId('')
          }}
        />
      )}
    </Page>
  )
}
