import { Glyph, type GlyphProps } from './glyph.tsx'
import { iconShapes, type IconName } from './icon-shapes.ts'

export type { IconName } from './icon-shapes.ts'

export interface IconProps extends Omit<GlyphProps, 'shape'> {
  /** One of the set; a name that is not in it (of a newer module) shows a plain dot. */
  name: IconName | (string & {})
}

/** A line drawing of the kit's own set, in the colour of the text. */
export function Icon({ name, ...rest }: IconProps) {
  return <Glyph {...rest} shape={iconShapes[name as IconName] ?? iconShapes.dot} />
}
