import type { Locale } from '@mc/i18n';
/** Changes to the other language; its name stands in that language. */
export declare function LanguageSwitch({ onChange }: {
    onChange: (locale: Locale) => void;
}): import("react").JSX.Element;
