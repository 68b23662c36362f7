import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, parseAllDocuments } from 'yaml'

const CHART = fileURLToPath(new URL('../chart/', import.meta.url))

export type Values = { sectors: Record<string, Record<string, unknown>> } & Record<string, unknown>

/** A thing of Kubernetes'. */
export type Manifest = { apiVersion: string; kind: string; metadata: { name: string }; spec?: Record<string, unknown> }

/** The chart's own values. */
export function defaultValues(): Values {
  const values = parse(readFileSync(`${CHART}values.yaml`, 'utf8')) as Values
  return { ...values, sectors: values.sectors ?? {} }
}

/**
 * Renders the chart as Helm would, for what its templates use: values, the release's name, `range` over the sectors, `upper`.
 * @throws Error naming what it does not know, or a value that is not there
 */
export function renderChart(values: Values, release = 'mot-cua'): Manifest[] {
  const files = readdirSync(`${CHART}templates`).filter((name) => name.endsWith('.yaml'))
  return files.flatMap((name) => {
    const text = render(readFileSync(`${CHART}templates/${name}`, 'utf8'), { values, release })
    return parseAllDocuments(text).flatMap((document) => {
      if (document.errors[0]) throw new Error(`${name}: ${document.errors[0].message}`)
      const manifest = document.toJS() as Manifest | null
      return manifest === null ? [] : [manifest]
    })
  })
}

type Scope = { values: Values; release: string; id?: string; sector?: Record<string, unknown> }

function render(template: string, scope: Scope): string {
  const loops = template.replaceAll(/\{\{- range \$id, \$sector := \.Values\.sectors \}\}\n([\s\S]*?)\{\{- end \}\}\n?/g, (_, body: string) =>
    Object.entries(scope.values.sectors).map(([id, sector]) => fill(body, { ...scope, id, sector })).join(''))
  return fill(loops, scope)
}

function fill(text: string, scope: Scope): string {
  return text.replaceAll(/\{\{ ?(.*?) ?\}\}/g, (_, expression: string) => String(valueOf(expression.trim(), scope)))
}

function valueOf(expression: string, { values, release, id, sector }: Scope): unknown {
  if (expression === '.Release.Name') return release
  if (expression === '$id') return id
  if (expression === '$id | upper') return id?.toUpperCase()
  const [root, ...path] = expression.split('.').filter(Boolean)
  const start: unknown = root === 'Values' ? values : root === '$sector' ? sector : undefined
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], start)
  if (value === undefined) throw new Error(`The chart uses {{ ${expression} }}, which has no value or which this renderer does not know.`)
  return value
}
