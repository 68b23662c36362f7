/** '' follows the device. Stands in `html[data-theme]`. */
export type Theme = '' | 'light' | 'dark' | 'contrast';
/** '' is the normal size. Stands in `html[data-text]`. */
export type TextSize = '' | 'large' | 'larger';
export interface DisplayMenuProps {
    theme: Theme;
    textSize: TextSize;
    onThemeChange: (theme: Theme) => void;
    onTextSizeChange: (size: TextSize) => void;
}
/** Colours and text size, in the band at the top. The page keeps the choice and sets it on `<html>`. */
export declare function DisplayMenu({ theme, textSize, onThemeChange, onTextSizeChange }: DisplayMenuProps): import("react").JSX.Element;
