/** One part of a path: no dot file, no `..`, nothing that a shell, an address or Windows reads as something else. */
const PART = /^[A-Za-z0-9_@~-][A-Za-z0-9_@~.-]*$/
const PATH_MAX = 200

/**
 * Whether a path stays below its folder, on any system and in any address.
 * @example isInside('assets/a.js') → true; isInside('../a.js') → false; isInside('a%2f..') → false
 */
export function isInside(path: string): boolean {
  return path.length <= PATH_MAX && path.split('/').every((part) => PART.test(part))
}
