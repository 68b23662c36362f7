import { type ReactNode } from 'react';
import type { BootModule, BootSession } from '../boot.ts';
import type { SlotName, SlotProps } from '../slots/slots.ts';
/** What a module gets from whatever mounts it: the portal, the stand-alone harness or a story. */
export type Host = {
    session: BootSession | null;
    /** The server's date in Vietnam, `YYYY-MM-DD`. */
    today: string;
    modules: readonly BootModule[];
    /** Draws what modules put in a place. */
    renderSlot: <Name extends SlotName>(name: Name, props: SlotProps[Name]) => ReactNode;
    /** Tells the platform of a failure; never throws. */
    report: (failure: {
        moduleId: string;
        stage: 'load' | 'render' | 'slot';
        error: unknown;
    }) => void;
};
/** Gives modules their host. */
export declare function HostProvider({ host, children }: {
    host: Host;
    children: ReactNode;
}): import("react").JSX.Element;
/**
 * The host of this module.
 * @throws Error outside of a host: mount the component in the portal, the harness or `StoryHost`
 */
export declare function useHost(): Host;
