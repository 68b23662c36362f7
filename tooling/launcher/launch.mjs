// The first thing that runs, under whatever Node the machine has (18 or newer): installs what the lock file names, then
// hands over to the project's own Node. Plain JavaScript and nothing but Node's own modules.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, delimiter, join } from 'node:path'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [command = 'start', ...args] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < 18) stop(`Node ${process.versions.node} is too old. Install Node 18 or newer.`)
install()
run(ownNode(), [join(root, 'tooling/start/src/main.ts'), command, ...args])

function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const lock = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml'))).digest('hex')
  const stamp = join(root, 'node_modules/.mc-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing the packages named in pnpm-lock.yaml …')
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const result = spawnSync(npx, ['-y', packageManager, 'install', '--frozen-lockfile'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status !== 0) stop('The packages could not be installed: see above. Is the npm registry reachable, is there room on the disk?')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

function ownNode() {
  const pinned = join(root, 'node_modules/.bin/node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return stop(`On ${process.platform} the project uses the machine's Node, which must be 24 or newer; this is ${process.versions.node}.`)
}

function run(node, argv) {
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` }
  const child = spawn(node, argv, { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm ends without telling the shell between us when it is killed: whoever loses its parent stops too.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1_000).unref()
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
