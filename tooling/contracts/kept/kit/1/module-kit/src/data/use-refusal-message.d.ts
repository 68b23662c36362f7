import { type Messages } from '@mc/i18n';
/**
 * Says an error in the person's words: the feature's message of the refusal's code, else the platform's.
 * @param messages the feature's messages, with refusal codes as keys
 */
export declare function useRefusalMessage(messages?: Messages): (error: unknown) => string;
