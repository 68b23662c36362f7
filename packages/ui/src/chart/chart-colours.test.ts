import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const HEADS = {
  light: ':root {',
  system: ":root:not([data-theme='light'], [data-theme='contrast']) {",
  dark: ":root[data-theme='dark'] {",
  contrast: ":root[data-theme='contrast'] {",
}
const [charts, grounds] = [read('./chart-colours.css'), read('../tokens/colour.css')].map((css) =>
  Object.fromEntries(Object.entries(HEADS).map(([name, head]) => [name, colours(css, head)])),
)

/** Red-blind, green-blind, blue-blind. @source Machado, Oliveira, Fernandes 2009, severity 1.0 */
const SIGHTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
const SERIES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5']

describe.each(['light', 'dark', 'contrast'])('%s', (theme) => {
  const own = charts?.[theme] ?? {}
  it.each(SERIES)('%s is seen on every ground (1.4.11)', (name) => {
    for (const ground of ['surface', 'paper']) expect(contrast(own[name], grounds?.[theme]?.[ground])).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.keys(SIGHTS))('series are told apart: %s', (sight) => {
    for (const [index, one] of SERIES.entries())
      for (const other of SERIES.slice(index + 1)) expect(distance(seen(own[one], sight), seen(own[other], sight)), `${one} ${other}`).toBeGreaterThan(14)
  })

  it('the scale goes one way, by steps that are seen', () => {
    const steps = [0, 1, 2, 3, 4, 5].map((step) => seen(own[`scale-${step}`], 'all')[0] ?? 0)
    const ways = steps.slice(1).map((light, index) => light - (steps[index] ?? 0))
    expect(new Set(ways.map(Math.sign)).size).toBe(1)
    for (const way of ways) expect(Math.abs(way)).toBeGreaterThan(6)
  })

  it('letters on the scale are readable', () => {
    const ground = grounds?.[theme] ?? {}
    for (const step of [0, 1, 2]) expect(contrast(ground['ink'], own[`scale-${step}`])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(own['on-scale-3'], own['scale-3'])).toBeGreaterThanOrEqual(4.5)
    for (const step of [4, 5]) expect(contrast(ground['surface'], own[`scale-${step}`])).toBeGreaterThanOrEqual(4.5)
  })
})

it("the device's dark and the chosen dark are alike", () => expect(charts?.['system']).toEqual(charts?.['dark']))

function colours(css: string, head: string): Record<string, string> {
  const from = css.indexOf(head)
  if (from < 0) throw new Error(`no ${head}`)
  return Object.fromEntries([...css.slice(from, css.indexOf('}', from)).matchAll(/--mc-([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]))
}

function linear(hex: string | undefined): number[] {
  if (!hex) throw new Error('a colour is missing')
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
}

function contrast(one: string | undefined, other: string | undefined): number {
  const light = (hex: string | undefined) => {
    const [red = 0, green = 0, blue = 0] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [lighter = 0, darker = 0] = [light(one), light(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** A colour in CIE Lab as these eyes see it. */
function seen(hex: string | undefined, sight: string): number[] {
  const rgb = linear(hex)
  const [red = 0, green = 0, blue = 0] = (SIGHTS[sight] ?? []).map((row) => Math.min(1, Math.max(0, row.reduce((sum, share, index) => sum + share * (rgb[index] ?? 0), 0))))
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)))
}
