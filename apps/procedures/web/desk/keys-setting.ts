const KEY = 'mc.procedures.desk-keys'

/** Whether single letters do something on this browser. @default yes */
export function areKeysOn(): boolean {
  return localStorage.getItem(KEY) !== 'off'
}

/** Turns single letters on or off, on this browser. */
export function turnKeys(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off')
}
