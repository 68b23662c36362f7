/** The portal's mark: a red seal with a village gate, one door open in it. */
export declare function Emblem(): import("react").JSX.Element;
