import type { HomeCardsProps } from './home-cards.slot.ts'
import type { SearchResultsProps } from './search-results.slot.ts'

/** Every place that modules may fill, with the props a filler gets. */
export type SlotProps = {
  'home.cards': HomeCardsProps
  'search.results': SearchResultsProps
}

/** The name of a place. */
export type SlotName = keyof SlotProps

/** Props as a place may give them: what a module that runs alone shows its fillers with. The compiler asks for the places that are missing. */
export const SLOT_SAMPLES: { readonly [Name in SlotName]: SlotProps[Name] } = { 'home.cards': {}, 'search.results': { query: 'giấy' } }

/** Every place by its name. */
export const SLOT_NAMES = Object.keys(SLOT_SAMPLES) as readonly SlotName[]
