export type { Brand, BrandWords } from './brand.ts'
export { brandStyle } from './brand-style.ts'
export { PART_PAIRS, TEXT_PAIRS, contrast, contrastFaults, type Palette } from './contrast.ts'
