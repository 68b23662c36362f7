/**
 * Makes the browser of a story say that it has no network.
 * @returns how to undo it, as a story's `beforeEach` wants it
 * @example export const Offline: Story = { args: { answers: {} }, beforeEach: goOffline }
 */
export function goOffline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
  return () => Reflect.deleteProperty(navigator, 'onLine')
}
