import { useClock, useSearchParams } from '@mc/module-kit/react'
import { FiguresBy } from '../../model/figures/figures.ts'
import type * as z from 'zod/mini'

/** How figures are grouped. */
export type By = z.output<typeof FiguresBy>

/** Which figures are in sight: days, grouping, and what they are narrowed to; all in the address. */
export type FiguresView = { by: By; fromOn: string; toOn: string; office: string; communeCode: string; procedureCode: string }

/** What a row of each grouping narrows to, and how its parts are grouped then. */
export const DRILL: Readonly<Partial<Record<By, { field: 'office' | 'communeCode' | 'procedureCode'; then: By }>>> = {
  office: { field: 'office', then: 'procedure' },
  commune: { field: 'communeCode', then: 'procedure' },
  procedure: { field: 'procedureCode', then: 'office' },
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** The view of the address; this year so far when it names no days. */
export function useFiguresView(): FiguresView {
  const { today } = useClock()
  const [params] = useSearchParams()
  const day = (name: string, other: string) => (DATE.test(params.get(name) ?? '') ? (params.get(name) ?? other) : other)
  return {
    by: FiguresBy.options.find((one) => one === params.get('by')) ?? 'office',
    fromOn: day('from', `${today.slice(0, 4)}-01-01`),
    toOn: day('to', today),
    office: params.get('office') ?? '',
    communeCode: params.get('commune') ?? '',
    procedureCode: params.get('procedure') ?? '',
  }
}

/** The address of a view. */
export function figuresHref({ by, fromOn, toOn, office, communeCode, procedureCode }: FiguresView): string {
  const params = new URLSearchParams({ by, from: fromOn, to: toOn })
  if (office !== '') params.set('office', office)
  if (communeCode !== '') params.set('commune', communeCode)
  if (procedureCode !== '') params.set('procedure', procedureCode)
  return `/procedures/figures?${params}`
}

/** A view as the API asks for it. */
export function askOf({ by, fromOn, toOn, office, communeCode, procedureCode }: FiguresView) {
  return { by, fromOn, toOn, ...(office !== '' && { office }), ...(communeCode !== '' && { communeCode }), ...(procedureCode !== '' && { procedureCode }) }
}
