import { faultsOf } from './check-manifests.ts'
import { defaultValues, renderChart } from './render-chart.ts'

const sectors = { health: { replicas: 2, image: 'registry.example/mot-cua-health:1' }, payments: { replicas: 1, image: 'registry.example/mot-cua:1' } }
const arrangements = { 'every sector in the gateways': defaultValues(), 'two sectors alone': { ...defaultValues(), sectors } }
let count = 0
const faults = Object.entries(arrangements).flatMap(([name, values]) => {
  const manifests = renderChart(values)
  count += manifests.length
  return faultsOf(manifests).map((fault) => `${name}: ${fault}`)
})
for (const fault of faults) console.error(fault)
console.log(`${count} objects rendered, ${faults.length} faults.`)
process.exit(faults.length > 0 ? 1 : 0)
