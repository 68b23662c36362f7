import type { HomeCardsProps } from './home-cards.slot.ts'

/** Every place that modules may fill, with the props a filler gets. */
export type SlotProps = {
  'home.cards': HomeCardsProps
}

/** The name of a place. */
export type SlotName = keyof SlotProps

const places: Readonly<Record<SlotName, true>> = { 'home.cards': true }

/** Every place by its name: the compiler asks for the names that are missing. */
export const SLOT_NAMES = Object.keys(places) as readonly SlotName[]
