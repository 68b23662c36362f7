import type { Plugin } from 'vite'

/**
 * Gives the links that a build's own code adds (style sheets and preloads of pages that are opened later) the hash that
 * the page's import maps list: without the attribute a browser takes a style sheet as it comes.
 */
export function styleIntegrity(): Plugin {
  return {
    name: 'mc-style-integrity',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('vite/preload-helper')) return null
      const put = 'link.href = dep.href;'
      if (!code.includes(put)) throw new Error(`vite's preload helper changed: "${put}" is not in it any more. Mend tooling/vite/src/style-integrity.ts.`)
      return { code: code.replaceAll(put, `{ ${LOOK_UP} } ${put}`), map: null }
    },
  }
}

const LOOK_UP = `for (const map of document.querySelectorAll('script[type=importmap]')) { const hash = JSON.parse(map.textContent || '{}').integrity?.[dep.pathname]; if (hash) link.integrity = hash; }`
