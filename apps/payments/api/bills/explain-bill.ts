import type { BillDetails } from '../../model/bills/bill-details.ts'
import { electricityCharge } from '../../model/bills/electricity-tariff.rule.ts'
import { waterCharge } from '../../model/bills/water-tariff.rule.ts'

/** One line of how a sum came to be, as `BillLine` takes it. */
export type ExplainedLine = {
  kind: 'step' | 'net' | 'vat' | 'environment' | 'hospital-total' | 'insured'
  step: { from: number; units: number; unitDong: bigint } | null
  percent: number | null
  amountDong: bigint
}

/** How the sum of a bill came to be, and the source of its prices where there is one. */
export function explainBill(details: BillDetails): { lines: ExplainedLine[]; law: { vi: string; en: string } | null; isModelData: boolean } {
  if (details.kind === 'electricity') {
    const charge = electricityCharge({ kwh: details.kwh, until: details.to })
    const steps = charge.lines.map((step) => line('step', step.amountDong, { from: step.fromKwh, units: step.kwh, unitDong: step.dongPerKwh }))
    return { lines: [...steps, line('net', charge.netDong), { ...line('vat', charge.vatDong), percent: Number(charge.vatBasisPoints) / 100 }], law: charge.source, isModelData: false }
  }
  if (details.kind === 'water') {
    const charge = waterCharge({ m3: details.m3 })
    const steps = charge.lines.map((step) => line('step', step.amountDong, { from: step.fromM3, units: step.m3, unitDong: step.dongPerM3 }))
    const rest = [line('net', charge.netDong), { ...line('vat', charge.vatDong), percent: 5 }, { ...line('environment', charge.environmentDong), percent: 10 }]
    return { lines: [...steps, ...rest], law: null, isModelData: true }
  }
  if (details.kind === 'hospital')
    return { lines: [line('hospital-total', BigInt(details.totalDong)), line('insured', -BigInt(details.insuredDong))], law: null, isModelData: false }
  return { lines: [], law: null, isModelData: false }
}

function line(kind: ExplainedLine['kind'], amountDong: bigint, step: ExplainedLine['step'] = null): ExplainedLine {
  return { kind, step, percent: null, amountDong }
}
