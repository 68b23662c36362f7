import type { Text } from '@mc/i18n';
import type { ComponentType } from 'react';
/** Fetches the code of a component when it is first needed. */
export type Loader<Props = Record<never, never>> = () => Promise<ComponentType<Props>>;
/** One page of a module: where it is, what it is called, who may open it and how its code is fetched. */
export type PageRoute = {
    /** Below `/<module id>/`; `''` is the module's front page; `:name` is a parameter. No slash at either end. */
    readonly path: string;
    /** What the page is called in navigation and search. */
    readonly title: Text;
    /** One sentence for search results and front pages. */
    readonly summary?: Text;
    /** Who may open it: `anyone` also signed out, `citizen` everybody signed in, else duties. */
    readonly roles: readonly [string, ...string[]];
    /** Where it stands in navigation: not at all by default, a citizen's or an officer's. */
    readonly nav?: 'citizen' | 'desk';
    /** Other words by which people look for it, in each language. */
    readonly words?: Text;
    readonly load: Loader;
};
/** A feature's pages, kept beside them in `<feature>.routes.ts`. */
export type Feature = {
    readonly id: string;
    readonly routes: readonly PageRoute[];
};
/**
 * Declares a feature of a module.
 * @throws Error at once when a path begins or ends with a slash, so that the mistake shows in the module's own test
 */
export declare function defineFeature(feature: Feature): Feature;
