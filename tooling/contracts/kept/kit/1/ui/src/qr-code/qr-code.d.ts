export interface QrCodeProps {
    /** What the code says. */
    text: string;
    /** What it is for, for those who do not see it. */
    label: string;
    /** Width in rem; never wider than its place. @default 16 */
    width?: number;
}
/** A QR code, black on white in every theme: scanners read no other. */
export declare function QrCode({ text, label, width }: QrCodeProps): import("react").JSX.Element;
