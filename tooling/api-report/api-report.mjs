// The contract of modules as text in git: packages/module-kit/module-kit*.api.md. A changed signature without a changed
// report fails; `npm test -- api-report --write` writes the reports anew for review.
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const emitted = `${root}.data/api-report`
const kit = `${root}packages/module-kit`
const writes = process.argv.includes('--write')

/** Each public entry of the package has a report. */
const ENTRIES = { 'module-kit': 'index', 'module-kit-react': 'react/index', 'module-kit-data': 'data/index' }

rmSync(emitted, { recursive: true, force: true })
execFileSync('tsc', ['-p', fileURLToPath(new URL('tsconfig.json', import.meta.url))], { stdio: 'inherit' })
mkdirSync(`${emitted}/reports`, { recursive: true })

let changed = 0
for (const [name, entry] of Object.entries(ENTRIES)) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: `${kit}/api-extractor.json`,
    packageJsonFullPath: `${kit}/package.json`,
    configObject: {
      projectFolder: kit,
      mainEntryPointFilePath: `${emitted}/module-kit/src/${entry}.d.ts`,
      bundledPackages: [],
      compiler: { overrideTsconfig: { compilerOptions: { module: 'preserve', moduleResolution: 'bundler', allowImportingTsExtensions: true, noEmit: true, jsx: 'react-jsx', skipLibCheck: true, strict: true, lib: ['es2024', 'dom', 'dom.iterable'], types: [] }, include: [`${emitted}/**/*.d.ts`] } },
      apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: kit, reportTempFolder: `${emitted}/reports` },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: { default: { logLevel: 'none' } }, compilerMessageReporting: { default: { logLevel: 'none' } }, tsdocMessageReporting: { default: { logLevel: 'none' } } },
    },
  })
  const result = Extractor.invoke(config, { localBuild: writes, showVerboseMessages: false, messageCallback: (message) => { message.handled = true } })
  if (result.apiReportChanged && !writes) {
    changed += 1
    console.error(`packages/module-kit/${name}.api.md is not what the code says. If the change is meant: npm test -- api-report --write, and look at the difference.`)
  }
}
if (changed > 0) process.exit(1)
console.log(`${Object.keys(ENTRIES).length} reports of the contract are fresh.`)
