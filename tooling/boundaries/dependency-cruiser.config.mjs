/** A sector: any folder of apps/ that is none of the platform's own. */
const sector = '^apps/(?!portal/|gateway/|storybook/)([^/]+)/'
const PURE = '^packages/(errors|identity|names|money|working-days|vietqr|dossier|ledger|bank-statement)/'

export default {
  forbidden: [
    { name: 'no-sector-to-sector', severity: 'error', from: { path: sector }, to: { path: sector, pathNot: '^apps/$1/' } },
    {
      name: 'web-takes-only-types-from-api',
      severity: 'error',
      from: { path: '^apps/[^/]+/web/' },
      to: { path: '^apps/[^/]+/api/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-package-to-app', severity: 'error', from: { path: '^packages/' }, to: { path: '^apps/' } },
    { name: 'shell-knows-no-sector', severity: 'error', from: { path: '^apps/(portal|gateway)/' }, to: { path: sector } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.test\\.' },
      to: { path: ['^packages/(db|server-kit|ui|module-kit)/', 'node_modules/(react|kysely|pg|fastify)/'] },
    },
    {
      name: 'model-is-pure',
      severity: 'error',
      from: { path: '^apps/[^/]+/model/' },
      to: { path: ['^apps/[^/]+/(web|api)/', '^packages/(db|server-kit|ui|module-kit)/', 'node_modules/(react|kysely|pg|fastify)/'] },
    },
    {
      name: 'web-is-free-of-the-server',
      severity: 'error',
      from: { path: ['^apps/[^/]+/(web|module)', '^apps/portal/src/', '^packages/(ui|module-kit|i18n)/'], pathNot: '\\.test\\.' },
      to: { path: ['^packages/(db|server-kit|ledger-store|dossier-store)/', 'node_modules/(kysely|pg|fastify)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sectors-see-ports-not-stores',
      severity: 'error',
      from: { path: sector, pathNot: '^apps/(payments|procedures)/' },
      to: { path: '^packages/[^/]+-store/' },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['node_modules/(?!@mc)', '/dist/', '/dist-dev/', '/dist-one/', '/dist-server/', 'storybook-static', '\\.data/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], extensions: ['.ts', '.tsx', '.js'] },
  },
}
