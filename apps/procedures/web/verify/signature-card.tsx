import { useMessages } from '@mc/i18n/react'
import { Disclosure } from '@mc/ui/disclosure'
import { SignatureBlock } from '@mc/ui/signature-block'
import { SummaryList } from '@mc/ui/summary-list'
import type { VerifiedSignature } from '../../model/verify/verified-document.ts'
import { verifyMessages } from './verify.messages.ts'

/** One signature: who, when, all well; and, one press away, each thing that was checked. */
export function SignatureCard({ signature }: { signature: VerifiedSignature }) {
  const t = useMessages(verifyMessages)
  const { signer, content, additions, certificate, revocation, stamp } = signature
  return (
    <SignatureBlock
      state={signature.verdict}
      signer={signer.name}
      office={signer.organisation ?? undefined}
      signedAt={signature.signedAt}
      certificate={signature.serial}
      issuer={signature.issuer}
      isTest={signature.isTest}
      action={
        <Disclosure title={t('what')}>
          <SummaryList
            items={[
              { term: t('contentLabel'), detail: t(`content.${content}`) },
              { term: t('additionsLabel'), detail: t(`additions.${additions}`) },
              { term: t('certificateLabel'), detail: t(`certificate.${certificate}`) },
              { term: t('revocationLabel'), detail: t(`revocation.${revocation}`) },
              { term: t('stampLabel'), detail: t(`stamp.${stamp}`) },
            ]}
          />
        </Disclosure>
      }
    />
  )
}
