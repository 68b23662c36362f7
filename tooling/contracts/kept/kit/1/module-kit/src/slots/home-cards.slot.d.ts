/**
 * The slot `home.cards` on the signed-in home page: "what needs me now". A filler asks its own API and renders one or
 * more `HomeCard`s from `@mc/ui/home-card`, or nothing when there is nothing to do. Budget: 20 kB of script.
 */
export type HomeCardsProps = Readonly<Record<never, never>>;
