import { Dialog, type DialogProps } from '../dialog/dialog.tsx'

export type DrawerProps = Omit<DialogProps, 'place'>

/** More about something, or a few settings, beside the page that stays in sight. A question is a `Dialog`. */
export function Drawer(props: DrawerProps) {
  return <Dialog {...props} place="side" />
}
