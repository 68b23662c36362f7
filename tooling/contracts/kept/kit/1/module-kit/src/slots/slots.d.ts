import type { HomeCardsProps } from './home-cards.slot.ts';
/** Every place that modules may fill, with the props a filler gets. */
export type SlotProps = {
    'home.cards': HomeCardsProps;
};
/** The name of a place. */
export type SlotName = keyof SlotProps;
