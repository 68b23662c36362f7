import { isFieldFile, isReactAria, isReactAriaDates, isShellFile, isSmallKitFile } from './shared.ts'

/** A group of files that the bundler puts into one. */
type Group = { name: string; test: (id: string) => boolean; priority: number }

/** How the portal's code comes in few files, none of which brings along what its page does not need. */
export function portalFiles(): Group[] {
  return [
    { name: 'react', test: (id) => /\/node_modules\/(react|react-dom|scheduler)\//.test(id), priority: 4 },
    { name: 'shell', test: (id) => isShellFile(id) || id.includes('vite/preload-helper'), priority: 3 },
    { name: 'fields', test: isFieldFile, priority: 2 },
    { name: 'kit', test: isSmallKitFile, priority: 2 },
    { name: 'react-aria', test: isReactAria, priority: 2 },
    { name: 'react-aria-dates', test: isReactAriaDates, priority: 1 },
    { name: 'federation', test: (id) => /\/@module-federation\/|\/portal\/src\/modules\/(shares|start-federation)\.ts/.test(id), priority: 1 },
  ]
}
