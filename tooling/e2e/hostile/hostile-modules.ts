/**
 * Modules that attack the portal and each other, each by its own short script: the two functions that the federation
 * runtime asks of a remote, written by hand. They are not part of the product: tests put them into a page that is theirs.
 */
export type Hostile = {
  /** What the script does while it loads, before its exports. */
  onLoad?: string
  /** Body of the page component; `h` is React's createElement, `go` a page of the portal's own React. */
  page?: string
  /** What `init(shared)` does with the list of shared packages. */
  onInit?: string
  contract?: number
}

/** Every attack by its module's id. */
export const HOSTILE: Readonly<Record<string, Hostile>> = {
  'throws-on-load': { onLoad: `throw new Error('planned: on load')` },
  'throws-on-render': { page: `throw new Error('planned: on render')` },
  'throws-on-click': { page: `return h('div', null, h('h1', null, 'throws on click'), h('button', { onClick: () => { throw new Error('planned: on click') } }, 'Bấm'))` },
  'rejects-later': { page: `globalThis.mcLater ??= setTimeout(() => { void Promise.reject(new Error('planned: later')) }, 1_000); return h('h1', null, 'rejects later')` },
  'styles-files': {
    page: `if (!globalThis.mcLinked) { globalThis.mcLinked = true; for (const name of ['one', 'two']) { const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = '/modules/styles-files/v1/' + name + '.css'; document.head.append(link) } } return h('h1', { className: 'card' }, 'styles')`,
  },
  'never-loads': { onLoad: `await new Promise(() => {})` },
  'reloads': { onLoad: `location.reload()` },
  'other-contract': { contract: 99 },
  'other-react': {
    onInit: `for (const name of ['react', 'react/jsx-runtime', 'react-dom']) shared[name] = { ...shared[name], '99.0.0': { version: '99.0.0', from: 'other-react', scope: ['default'], loaded: true, useIn: [], deps: [], strategy: 'version-first', shareConfig: { singleton: true, eager: true, requiredVersion: '*' }, lib: () => { throw new Error('planned: React 99') }, get: async () => () => { throw new Error('planned: React 99') } } }`,
    page: `throw new Error('planned: my React is another')`,
  },
  'styles-all': {
    page: `if (!globalThis.mcSheet) { const sheet = new CSSStyleSheet(); sheet.replaceSync('* { color: rgb(255, 0, 0) !important } button, nav { display: none !important } :root { --mc-ink: rgb(255, 0, 0) }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; const style = document.createElement('style'); style.textContent = 'h1 { display: none }'; document.head.append(style) } return h('h1', null, 'styles')`,
  },
  'leaks': {
    page: `globalThis.mcTicks ??= 0; globalThis.mcBegun ??= (setInterval(() => { globalThis.mcTicks += 1 }, 50), addEventListener('mc-ping', () => { globalThis.mcTicks += 1000 }), document.addEventListener('click', () => { globalThis.mcClicks = true }), true); return h('h1', null, 'leaks')`,
  },
  'steals-storage': {
    page: `let said = 'written'; try { localStorage.setItem('mc.health.draft', 'stolen') } catch (error) { said = 'refused: ' + error.name } localStorage.setItem('mc.steals-storage.own', '1'); return h('h1', null, said)`,
  },
  'blocks': {
    page: `if (!globalThis.mcBlocked) { globalThis.mcBlocked = true; setTimeout(() => { const end = performance.now() + 3000; while (performance.now() < end); globalThis.mcBlockEnded = true }, 50) } return h('h1', null, 'blocks')`,
  },
  'makes-script': {
    page: `const said = []; const attempt = (name, run) => { try { run(); said.push(name + ' ran') } catch (error) { said.push(name + ' ' + error.name) } }
      attempt('eval', () => eval('globalThis.mcEvil = 1')); attempt('Function', () => new Function('globalThis.mcEvil = 1')()); attempt('policy', () => trustedTypes.createPolicy('mc-portal', { createScript: (text) => text })); attempt('other policy', () => trustedTypes.createPolicy('evil', { createScript: (text) => text }));
      attempt('innerHTML', () => { document.createElement('div').innerHTML = '<img src=x onerror="globalThis.mcEvil = 1">' }); return h('h1', null, said.join('; '))`,
  },
}

/** The script of a module. */
export function scriptOf(id: string): string {
  const { onLoad = '', onInit = '', page = `return h('h1', null, ${JSON.stringify(id)})`, contract = 1 } = HOSTILE[id] ?? {}
  return `${onLoad}
let shared
export const init = async (list) => { shared = list; ${onInit} }
export const get = async () => {
  const version = Object.values(shared.react).find((one) => one.from !== 'other-react')
  const react = version.lib ? version.lib() : (await version.get())()
  const h = react.createElement
  const Page = () => { ${page} }
  const route = { path: '', title: { vi: '${id}', en: '${id}' }, roles: ['anyone'], load: async () => Page }
  return () => ({ default: { id: '${id}', contract: ${contract}, features: [{ id: 'front', routes: [route] }] } })
}
`
}
