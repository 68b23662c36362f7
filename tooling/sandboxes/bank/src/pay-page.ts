import type { Transfer } from './notices.ts'

/** The bank app's page: paste a QR's text, press pay, go back by a form or a link as banks do. No script. */
export function payPage(of: { message: string | null; good: boolean; qrText: string; returnTo: string | null; transfers: readonly Transfer[] }): string {
  const rows = of.transfers.slice(-20).toReversed().map((one) => `<tr><td>${safe(one.transactionId)}</td><td>${safe(one.account)}</td><td>${Number(one.amountDong).toLocaleString('vi-VN')} ₫</td><td>${safe(one.purpose)}</td></tr>`)
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Ngân hàng thử nghiệm</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/bank.css"></head><body><main>
<h1>Ngân hàng thử nghiệm</h1>
<p>Ứng dụng ngân hàng giả để thử thanh toán VietQR. Không có tiền thật. <span lang="en">A pretend bank app for trying VietQR payments. No real money.</span></p>
${of.message === null ? '' : `<p role="status" class="${of.good ? 'good' : 'bad'}"><strong>${of.good ? 'Đã chuyển:' : 'Lỗi:'}</strong> ${safe(of.message)}</p>`}
${of.returnTo === null || of.message === null ? '' : `<form method="post" action="${safe(of.returnTo)}"><input type="hidden" name="result" value="${of.good ? '00' : '24'}"><button type="submit">Quay lại nơi bán</button></form>
<p><a href="${safe(of.returnTo)}">Quay lại bằng liên kết</a> <span lang="en">(back by a form, or by a link)</span></p>`}
<form method="post" action="/pay">
${of.returnTo === null ? '' : `<input type="hidden" name="return" value="${safe(of.returnTo)}">`}
<label for="qrText">Nội dung mã QR <span lang="en">(QR text)</span></label>
<textarea id="qrText" name="qrText" rows="4" required>${safe(of.qrText)}</textarea>
<label for="amount">Số tiền (đồng), nếu mã QR không ghi <span lang="en">(amount, if the QR has none)</span></label>
<input id="amount" name="amount" inputmode="numeric">
<button type="submit">Thanh toán</button></form>
<h2>Giao dịch gần đây</h2>
<table><thead><tr><th scope="col">Mã giao dịch</th><th scope="col">Tài khoản nhận</th><th scope="col">Số tiền</th><th scope="col">Nội dung</th></tr></thead><tbody>${rows.join('') || '<tr><td colspan="4">Chưa có giao dịch</td></tr>'}</tbody></table>
</main></body></html>`
}

/** The only style sheet of the sandbox. */
export const styleSheet = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif } main { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-x: auto }
label { display: block; font-weight: 600; margin-top: 1rem } textarea, input { font: inherit; width: 100%; box-sizing: border-box; padding: .6rem; border: 2px solid; border-radius: .25rem }
button { font: inherit; font-weight: 600; padding: .7rem 1.5rem; min-height: 44px; margin-top: 1rem; border: 0; border-radius: .25rem; background: #14532d; color: #fff }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid; padding: .4rem; text-align: start } .good { color: light-dark(#14532d, #8fe3ae) } .bad { color: light-dark(#a3160f, #ffb3ad) }
:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px }
`

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
