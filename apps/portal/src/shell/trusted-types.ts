/** The part of Trusted Types that the portal uses; TypeScript's library does not have it yet. */
type Policy = { createScript: (text: string) => string; createScriptURL: (address: string) => string }
type Factory = { createPolicy: (name: string, rules: Policy) => Policy }

/** Address of the service worker: the only script that is ever started by its address. */
export const SERVICE_WORKER = '/service-worker.js'

/**
 * The page's only policy (`trusted-types mc-portal` in the Content-Security-Policy): import maps as text, the service
 * worker as address, nothing else. Its name cannot be taken a second time, so no module can make one.
 */
const rules: Policy = {
  createScript(text) {
    const { imports = {}, integrity = {} } = JSON.parse(text) as { imports?: Record<string, string>; integrity?: Record<string, string> }
    const isHarmless = Object.keys(imports).every((name) => name === 'mc-probe') && Object.values(integrity).every((hash) => hash.startsWith('sha384-'))
    if (!isHarmless) throw new TypeError('Only import maps with hashes become script.')
    return text
  },
  createScriptURL(address) {
    if (address !== SERVICE_WORKER) throw new TypeError('Only the service worker is started by address.')
    return address
  },
}

const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('mc-portal', rules) ?? rules

/** An import map's text, as the browser wants it. */
export const trustedScript = (text: string): string => policy.createScript(text)

/** The service worker's address, as the browser wants it. */
export const trustedWorker = (): string => policy.createScriptURL(SERVICE_WORKER)
