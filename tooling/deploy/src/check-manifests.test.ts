import { expect, test } from 'vitest'
import { faultsOf } from './check-manifests.ts'
import { defaultValues, renderChart } from './render-chart.ts'

const withHealth = () => ({ ...defaultValues(), sectors: { health: { replicas: 2, image: 'example/health:1' } } })

test('the chart is what Kubernetes takes, with and without sectors alone', () => {
  expect(faultsOf(renderChart(defaultValues()))).toEqual([])
  const manifests = renderChart(withHealth())
  expect(faultsOf(manifests)).toEqual([])
  expect(manifests.filter((one) => one.kind === 'Pooler').map(({ spec }) => spec?.['type'])).toEqual(['rw', 'ro'])
  expect(JSON.stringify(manifests)).toContain('{"name":"HEALTH_API_URL","value":"http://mot-cua-health:4020"}')
})

test('a planted fault is found: a wrong type, a required field that is missing, a selector of nothing, a value not given', () => {
  expect(faultsOf(renderChart({ ...defaultValues(), gateways: 'many' }))).toHaveLength(1)
  const [first, ...rest] = renderChart(withHealth()).filter((one) => one.kind === 'Deployment')
  const { selector: _selector, ...spec } = first!.spec!
  expect(faultsOf([{ ...first!, spec }, ...rest])).toHaveLength(1)
  expect(faultsOf(renderChart(defaultValues()).filter((one) => one.kind === 'Service'))[0]).toContain('which nothing is')
  const { image: _, ...without } = defaultValues()
  expect(() => renderChart({ ...without, sectors: {} })).toThrow(/Values.image/)
  expect(faultsOf([])).toHaveLength(1)
  expect(faultsOf(renderChart(defaultValues()).filter((one) => one.kind === 'Pooler'))[0]).toContain('which is no cluster')
})
