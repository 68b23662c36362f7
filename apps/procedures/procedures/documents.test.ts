import { readProcedure, type Procedure } from '@mc/dossier'
import { procedureIndex } from '@mc/dossier/search'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLAIN_WORD_QUERIES } from './plain-word-queries.ts'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
const read = (file: string) => readProcedure(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')))
const procedures = files.map((file) => read(file).procedure).filter((one): one is Procedure => one !== null)

/** A search puts the right procedure among the first three; less than this share of them and it is no good. */
const SHARE_IN_FIRST_THREE = 0.9

describe('the procedures that come with the portal', () => {
  it('are at least those that the province’s people ask for most', () => {
    const codes = ['3.000347', '1.000703', '2.002288', '1.002759', '1.012278', '2.002481', '1.005092', '3.000722', '1.001776', '1.005280', '1.001193']
    expect(procedures.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
  })

  it.each(files)('%s can be run, and is named for its code', (file) => {
    const { procedure, faults } = read(file)
    expect(faults).toEqual([])
    expect(`${procedure?.code}.json`).toBe(file)
  })

  it('have one of which two agencies work at the same time', () => {
    const linked = procedures.find(({ code }) => code === '3.000722')
    expect(linked?.workflow.stages.some((stage) => new Set(stage.map(({ agency }) => agency)).size >= 2)).toBe(true)
  })

  it('say that figures are model data where no law’s text settled them', () => {
    const model = procedures.filter(({ isModelData }) => isModelData).map(({ code }) => code)
    expect(model).toEqual(expect.arrayContaining(['3.000347', '1.012278', '2.002481', '1.005092', '1.001776']))
  })

  it('leave their tasks no more time than the law leaves the whole', () => {
    const late = procedures.flatMap(({ code, limit, workflow }) => {
      const longest = workflow.stages.map((stage) => Math.max(...stage.map((task) => ('halfDays' in task.limit ? task.limit.halfDays : 0))))
      return 'halfDays' in limit && longest.reduce((sum, one) => sum + one, 0) > limit.halfDays ? [code] : []
    })
    expect(late).toEqual([])
  })
})

describe('a hundred searches in plain words', () => {
  const find = procedureIndex(procedures)
  const places = PLAIN_WORD_QUERIES.map(([query, code]) => ({ query, code, place: find(query).findIndex((hit) => hit.code === code) }))

  it('find the right procedure among the first three', ({ annotate }) => {
    const missed = places.filter(({ place }) => place < 0 || place > 2)
    const share = 1 - missed.length / places.length
    void annotate(`${places.length} searches: ${Math.round(share * 100)} % in the first three, ${places.filter(({ place }) => place === 0).length} first`)
    expect(places).toHaveLength(100)
    expect(share, `missed: ${missed.map(({ query }) => query).join(', ')}`).toBeGreaterThanOrEqual(SHARE_IN_FIRST_THREE)
  })
})
