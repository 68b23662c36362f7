import { defineMessages, translate, type Locale } from '@mc/i18n'

/** Why a release is not taken: of each the facts, and what to do. */
export const refusalMessages = defineMessages({
  'token-refused.problem': { vi: 'Mã triển khai không đúng, đã hết hạn hoặc đã bị thu hồi.', en: 'The deploy token is unknown, out of date or revoked.' },
  'token-refused.todo': { vi: 'Lập trình viên của nhóm tạo mã mới ở trang của mô-đun trong bảng điều khiển (/developer), rồi đặt vào MC_DEPLOY_TOKEN hoặc --token.', en: 'A developer of the team makes a new token on the module’s page of the console (/developer); set MC_DEPLOY_TOKEN or --token.' },
  'token-other-module.problem': { vi: 'Mã triển khai thuộc mô-đun “{tokenModule}”, bản phát hành là của “{module}”.', en: 'The deploy token is module “{tokenModule}”’s, the release is of “{module}”.' },
  'token-other-module.todo': { vi: 'Dùng mã triển khai của “{module}”.', en: 'Use the deploy token of “{module}”.' },
  'envelope-wrong.problem': { vi: 'Phong bì ký không đọc được: {detail}', en: 'The signed envelope cannot be read: {detail}' },
  'envelope-wrong.todo': { vi: 'Phát hành bằng lệnh: npm run release -- <mô-đun>.', en: 'Publish with: npm run release -- <module>.' },
  'key-unknown.problem': { vi: 'Khóa {keyId} không phải là khóa của mô-đun “{module}”.', en: 'Key {keyId} is not a key of module “{module}”.' },
  'key-unknown.todo': { vi: 'Ký bằng khóa của nhóm “{module}”, hoặc nhờ lập trình viên của nhóm thêm khóa công khai này ở /developer/{module} (npm run release -- keys show {module}).', en: 'Sign with the key of the “{module}” team, or have a developer of the team add this public key at /developer/{module} (npm run release -- keys show {module}).' },
  'key-revoked.problem': { vi: 'Khóa {keyId} đã bị thu hồi ngày {revokedOn}.', en: 'Key {keyId} was revoked on {revokedOn}.' },
  'key-revoked.todo': { vi: 'Tạo khóa mới (npm run release -- keys new {module}) và thêm khóa công khai ở /developer/{module}.', en: 'Make a new key (npm run release -- keys new {module}) and add its public half at /developer/{module}.' },
  'signature-wrong.problem': { vi: 'Chữ ký ghi là của khóa {keyId} không khớp với nội dung.', en: 'The signature in the name of key {keyId} does not fit what was signed.' },
  'signature-wrong.todo': { vi: 'Nội dung đã bị đổi sau khi ký, hoặc ký bằng khóa khác: hãy phát hành lại từ bản dựng mới.', en: 'The content was changed after signing, or signed with another key: publish again from a fresh build.' },
  'manifest-wrong.problem': { vi: 'Bản kê module.json sai: {detail}', en: 'The manifest module.json is wrong: {detail}' },
  'manifest-wrong.todo': { vi: 'Sửa module.ts của mô-đun rồi dựng lại; đừng sửa tay module.json.', en: 'Correct the module’s module.ts and build again; do not edit module.json by hand.' },
  'path-leaves-folder.problem': { vi: 'Đường dẫn “{path}” ra ngoài thư mục của bản phát hành hoặc có ký tự không được dùng.', en: 'The path “{path}” leaves the release’s folder or has characters that are not allowed.' },
  'path-leaves-folder.todo': { vi: 'Chỉ dùng chữ cái không dấu, số và @ ~ _ - . trong tên tệp, thư mục cách nhau bằng /, không bắt đầu bằng dấu chấm.', en: 'Use letters without diacritics, digits and @ ~ _ - . in names, folders parted by /, no name beginning with a dot.' },
  'hash-wrong.problem': { vi: 'Tệp “{path}” khác với bản kê: bản kê ghi {expected}, tệp nhận được là {found}.', en: 'File “{path}” is not the one listed: listed {expected}, received {found}.' },
  'hash-wrong.todo': { vi: 'Dựng lại rồi phát hành lại; không sửa tệp trong dist/ sau khi dựng.', en: 'Build and publish again; change nothing in dist/ after the build.' },
  'file-missing.problem': { vi: 'Tệp “{path}” có trong bản kê nhưng không được gửi.', en: 'File “{path}” is listed but was not sent.' },
  'file-missing.todo': { vi: 'Dựng lại rồi phát hành lại toàn bộ dist/.', en: 'Build again and publish the whole of dist/.' },
  'file-unlisted.problem': { vi: 'Tệp “{path}” được gửi nhưng không có trong bản kê.', en: 'File “{path}” was sent but is not listed.' },
  'file-unlisted.todo': { vi: 'Bỏ tệp này khỏi dist/ hoặc dựng lại để bản kê ghi nó.', en: 'Take it out of dist/, or build again so that the manifest lists it.' },
  'version-taken.problem': { vi: 'Phiên bản {version} của “{module}” đã có với nội dung khác, phát hành {releasedAt}.', en: 'Version {version} of “{module}” exists with other content, released {releasedAt}.' },
  'version-taken.todo': { vi: 'Một phiên bản không bao giờ đổi nội dung: dựng lại để có phiên bản mới.', en: 'A version never changes its content: build again, which gives a new version.' },
  'contract-unfit.problem': { vi: 'Mô-đun được dựng theo hợp đồng phiên bản {contract}; cổng phục vụ: {served}.', en: 'The module was built against contract version {contract}; the portal serves: {served}.' },
  'contract-unfit.todo': { vi: 'Cập nhật @mc/module-kit lên một phiên bản được phục vụ rồi dựng lại.', en: 'Bring @mc/module-kit to a version that is served and build again.' },
  'budget-exceeded.problem': { vi: 'Lần tải đầu của “{module}” cần {kilobytes} kB mã đã nén; hạn mức là {budget} kB.', en: 'The first load of “{module}” costs {kilobytes} kB of compressed script; the budget is {budget} kB.' },
  'budget-exceeded.todo': { vi: 'Chuyển phần lớn vào các trang tải riêng (load: () => import(…)), hoặc xin quản trị viên hạn mức khác.', en: 'Move what is large into pages that load by themselves (load: () => import(…)), or ask an administrator for another budget.' },
  'permission-missing.problem': { vi: 'Bản kê xin {kind} “{wanted}” mà mô-đun “{module}” không có quyền dùng.', en: 'The manifest asks for the {kind} “{wanted}”, which module “{module}” may not use.' },
  'permission-missing.todo': { vi: 'Bỏ khỏi module.ts, hoặc xin quản trị viên cấp quyền này cho mô-đun.', en: 'Take it out of module.ts, or ask an administrator to give the module this permission.' },
  'styles-unscoped.problem': { vi: 'Tệp “{path}” định kiểu cho phần tử không phải của mô-đun: {selectors}.', en: 'File “{path}” styles elements that are not the module’s: {selectors}.' },
  'styles-unscoped.todo': { vi: 'Đưa các quy tắc này vào tệp *.module.css, mỗi bộ chọn bắt đầu bằng một lớp của mô-đun, bỏ @import, rồi dựng lại.', en: 'Put the rules into a *.module.css, begin each selector with a class of the module, leave out @import, and build again.' },
  'upload-too-large.problem': { vi: 'Bản phát hành quá lớn: {detail}', en: 'The release is too large: {detail}' },
  'upload-too-large.todo': { vi: 'Bỏ tệp không cần, nén hình ảnh, chia nhỏ tệp lớn.', en: 'Leave out what is not needed, compress pictures, split large files.' },
})

/** Every reason for which a release is refused. */
export type RefusalCode = Extract<keyof typeof refusalMessages, `${string}.problem`> extends `${infer Code}.problem` ? Code : never

/** A release was not taken, and why. */
export type Refusal = { code: RefusalCode; params: Readonly<Record<string, string | number>> }

/** The facts and what to do, in a person's language. */
export function refusalText({ code, params }: Refusal, locale: Locale): { problem: string; todo: string } {
  return { problem: translate(locale, refusalMessages, `${code}.problem`, params), todo: translate(locale, refusalMessages, `${code}.todo`, params) }
}
