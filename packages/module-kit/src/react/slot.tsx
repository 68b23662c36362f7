import type { SlotName, SlotProps } from '../slots/slots.ts'
import { useHost } from './host.tsx'

/** A place that modules fill. A filler that fails shows nothing and is reported. */
export function Slot<Name extends SlotName>({ name, props }: { name: Name; props: SlotProps[Name] }) {
  return <>{useHost().renderSlot(name, props)}</>
}
