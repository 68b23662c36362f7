/** A bank that takes VietQR transfers. */
export type Bank = { bin: string; shortName: string }

const NAMES: Readonly<Record<string, string>> = {
  '970436': 'Vietcombank',
  '970415': 'VietinBank',
  '970418': 'BIDV',
  '970405': 'Agribank',
  '970422': 'MB',
  '970407': 'Techcombank',
  '970416': 'ACB',
  '970432': 'VPBank',
  '970423': 'TPBank',
  '970403': 'Sacombank',
  '970441': 'VIB',
  '970443': 'SHB',
  '970437': 'HDBank',
  '970426': 'MSB',
  '970449': 'LPBank',
  '970440': 'SeABank',
  '970448': 'OCB',
  '970446': 'Co-opBank',
  '970425': 'ABBANK',
  '970409': 'Bac A Bank',
  '970438': 'BaoViet Bank',
  '970454': 'BVBank',
  '970431': 'Eximbank',
  '970452': 'KienlongBank',
  '970428': 'Nam A Bank',
  '970419': 'NCB',
  '970430': 'PGBank',
  '970412': 'PVcomBank',
  '970400': 'Saigonbank',
  '970429': 'SCB',
  '970424': 'Shinhan Bank',
  '970427': 'VietABank',
  '970433': 'VietBank',
  '971025': 'MoMo',
  '546034': 'Cake',
  '963388': 'Timo',
}

/** Every bank known by its BIN. Dated knowledge: a BIN that is not here may still be good. */
export const BANKS: readonly Bank[] = Object.entries(NAMES).map(([bin, shortName]) => ({ bin, shortName }))

/** The name people know a bank by; the BIN itself when it is not in the list. @example bankName('970436') → 'Vietcombank' */
export function bankName(bin: string): string {
  return NAMES[bin] ?? bin
}
