import type { Text } from '@mc/i18n';
import type { Feature, Loader, PageRoute } from './define-feature.ts';
import type { SlotName, SlotProps } from './slots/slots.ts';
/** A component of a module that stands in a place of the portal or of another module. */
export type SlotFiller<Name extends SlotName = SlotName> = {
    readonly id: string;
    /** Who gets it; everybody signed in by default. */
    readonly roles?: readonly string[];
    readonly load: Loader<SlotProps[Name]>;
};
/** A sector's part of the portal, as data: the portal knows nothing else of it. */
export type ModuleDefinition = {
    /** First part of its addresses, name of its API and of its database schema: lower-case letters and dashes. */
    readonly id: string;
    /** Version of the contract it was built against. */
    readonly contract: number;
    readonly title: Text;
    readonly summary: Text;
    /** A name of `@mc/ui/icon`. */
    readonly icon: string;
    /** Place among the modules in navigation, small first. */
    readonly order: number;
    readonly features: readonly Feature[];
    /**
     * What this sector calls the records it opens and the reasons for it, by the keys that `recordAccess` is given: the
     * citizen reads them under "who looked at my data".
     */
    readonly records?: Readonly<Record<string, Text>>;
    readonly fills?: {
        readonly [Name in SlotName]?: readonly SlotFiller<Name>[];
    };
};
/**
 * Declares a module. The result is frozen.
 * @throws Error when the id is not an address part or two pages share a path
 */
export declare function defineModule(module: ModuleDefinition): ModuleDefinition;
/** All pages of a module. */
export declare function routesOf(module: Pick<ModuleDefinition, 'features'>): readonly PageRoute[];
