import type { BootSession } from '../boot.ts';
/** Who is signed in; null when nobody is. */
export declare function useSession(): BootSession | null;
/** The server's date: the browser's clock may be wrong. */
export declare function useClock(): {
    today: string;
};
/**
 * Where signing in begins, coming back to the open page afterwards.
 * @param level assurance level to ask for: 2 for money, health records and signatures
 */
export declare function useSignInAddress(level?: 1 | 2): string;
