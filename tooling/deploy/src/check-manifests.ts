import * as apps from 'kubernetes-models/apps/v1'
import * as networking from 'kubernetes-models/networking.k8s.io/v1'
import * as policy from 'kubernetes-models/policy/v1'
import * as core from 'kubernetes-models/v1'
import type { Manifest } from './render-chart.ts'

type Model = new (data: never) => { validate(): void }

/** Kubernetes' own kinds that the chart has. */
const MODELS: Readonly<Record<string, Model>> = {
  'apps/v1 Deployment': apps.Deployment as unknown as Model,
  'v1 Service': core.Service as unknown as Model,
  'v1 PersistentVolumeClaim': core.PersistentVolumeClaim as unknown as Model,
  'policy/v1 PodDisruptionBudget': policy.PodDisruptionBudget as unknown as Model,
  'networking.k8s.io/v1 Ingress': networking.Ingress as unknown as Model,
  'networking.k8s.io/v1 NetworkPolicy': networking.NetworkPolicy as unknown as Model,
}

/** Kinds of CloudNativePG, and what each must say. */
const READ_ONLY: Readonly<Record<string, readonly string[]>> = {
  'postgresql.cnpg.io/v1 Cluster': ['instances', 'storage', 'backup', 'bootstrap'],
  'postgresql.cnpg.io/v1 Pooler': ['cluster', 'type', 'instances', 'pgbouncer'],
  'postgresql.cnpg.io/v1 ScheduledBackup': ['schedule', 'cluster'],
}

/** @returns what is wrong with the objects, one sentence each */
export function faultsOf(manifests: readonly Manifest[]): string[] {
  if (manifests.length === 0) return ['Nothing was rendered: a check that checked nothing must not pass.']
  return [...manifests.flatMap(faultsOfOne), ...danglingNames(manifests)]
}

function faultsOfOne(manifest: Manifest): string[] {
  const kind = `${manifest.apiVersion} ${manifest.kind}`
  const name = `${kind} ${manifest.metadata?.name}`
  const required = READ_ONLY[kind]
  if (required) return required.filter((field) => manifest.spec?.[field] === undefined).map((field) => `${name}: spec.${field} is missing`)
  const Known = MODELS[kind]
  if (!Known) return [`${name}: this kind is not known to the check`]
  try {
    new Known(manifest as never).validate()
    return []
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

type Selecting = { selector?: { app?: string; matchLabels?: { app?: string } }; template?: { metadata?: { labels?: { app?: string } } } }

/** Services and budgets that select nothing, poolers and backups of no cluster. */
function danglingNames(manifests: readonly Manifest[]): string[] {
  const clusters = new Set(manifests.flatMap(({ kind, metadata }) => (kind === 'Cluster' ? [metadata.name] : [])))
  const without = manifests.flatMap(({ kind, metadata, spec }) => {
    const cluster = (spec as { cluster?: { name?: string } } | undefined)?.cluster?.name
    return cluster === undefined || clusters.has(cluster) ? [] : [`${kind} ${metadata.name} is of ${cluster}, which is no cluster`]
  })
  return [...without, ...selectingNothing(manifests)]
}

function selectingNothing(manifests: readonly Manifest[]): string[] {
  const labelled = new Set(manifests.map((one) => (one.spec as Selecting | undefined)?.template?.metadata?.labels?.app))
  return manifests.flatMap(({ kind, metadata, spec }) => {
    const selector = (spec as Selecting | undefined)?.selector
    const app = selector?.matchLabels?.app ?? selector?.app
    return app === undefined || labelled.has(app) ? [] : [`${kind} ${metadata.name} selects ${app}, which nothing is`]
  })
}
