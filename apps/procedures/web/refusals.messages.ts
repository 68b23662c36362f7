import { defineMessages } from '@mc/i18n'

/** What each refusal of the sector and of the dossiers' store means and what to do, by its code. */
export const proceduresRefusals = defineMessages({
  'procedures.procedure.missing': {
    vi: 'Không có thủ tục nào mang mã này đang có hiệu lực. Hãy tìm thủ tục theo tên.',
    en: 'No procedure with this code is in force. Search for it by name.',
  },
  'procedures.apply.not-for-them': {
    vi: 'Thủ tục này không nộp được theo cách này. Hãy xem lại ai được nộp và nộp ở đâu.',
    en: 'This procedure is not applied for like this. Look up who may apply, and where.',
  },
  'procedures.apply.answers-too-long': {
    vi: 'Nội dung khai quá dài (tối đa {max} ký tự). Hãy rút ngắn hoặc đính kèm thành tệp.',
    en: 'The answers are too long (at most {max} characters). Shorten them, or attach a file.',
  },
  'procedures.file.wrong-type': { vi: 'Chỉ nhận tệp PDF, ảnh JPG hoặc PNG. Hãy chọn tệp khác.', en: 'Only PDF, JPG and PNG files are taken. Choose another file.' },
  'procedures.file.too-large': { vi: 'Tệp lớn hơn 10 MB. Hãy nén lại hoặc chụp ở mức nhỏ hơn.', en: 'The file is larger than 10 MB. Make it smaller.' },
  'procedures.file.incomplete': { vi: 'Tệp tải lên chưa đủ. Hãy tải lại tệp.', en: 'The file did not arrive whole. Upload it again.' },
  'procedures.file.too-many': { vi: 'Đã đủ số tệp cho phép. Hãy xóa bớt tệp rồi thử lại.', en: 'There are as many files as may be. Take one out and try again.' },
  'procedures.rating.not-now': { vi: 'Mỗi hồ sơ được đánh giá một lần, sau khi đã nhận kết quả.', en: 'A dossier is rated once, after its result was received.' },
  'procedures.complaint.too-many': { vi: 'Hồ sơ này đang có {max} phản ánh chờ trả lời. Hãy đợi trả lời.', en: '{max} complaints about this dossier wait for an answer. Wait for it.' },
  'procedures.complaint.not-open': { vi: 'Phản ánh này đã được trả lời. Hãy tải lại danh sách.', en: 'This complaint has been answered. Reload the list.' },
  'procedures.desk.assigned-to-other': { vi: 'Đồng nghiệp đã nhận việc này. Hãy tải lại danh sách.', en: 'A colleague has taken this work. Reload the list.' },
  'procedures.desk.not-yours': { vi: 'Việc này không thuộc cơ quan hoặc nhiệm vụ của tài khoản này, hoặc đã xong. Hãy tải lại danh sách.', en: 'This work is of another office or duty, or is done. Reload the list.' },
  'procedures.desk.not-a-colleague': { vi: 'Người này không cùng nhiệm vụ tại cơ quan. Hãy chọn người khác.', en: 'This person has not the same duty in the office. Choose somebody else.' },
  'procedures.counter.person-not-found': { vi: 'Không có ai mang số này trong cơ sở dữ liệu dân cư. Hãy kiểm tra lại số.', en: 'The register knows nobody by this number. Check the number.' },
  'procedures.track.not-found': { vi: 'Không có hồ sơ nào khớp với mã và số điện thoại này. Hãy kiểm tra lại cả hai.', en: 'No dossier has this code and phone. Check both.' },
  'procedures.designer.document-bad': {
    vi: 'Tài liệu chưa dùng được: {count} lỗi, lỗi đầu ở {path}: {fault}',
    en: 'The document cannot be run: {count} faults, the first at {path}: {fault}',
  },
  'procedures.designer.version-missing': { vi: 'Không có phiên bản này.', en: 'There is no such version.' },
  'procedures.designer.version-changed': {
    vi: 'Phiên bản này vừa được người khác sửa hoặc đã sang bước khác. Hãy chép lại phần đang viết, rồi tải lại trang.',
    en: 'Somebody changed this version, or it went a step. Copy what you wrote and reload the page.',
  },
  'procedures.designer.second-person': { vi: 'Người đề nghị không tự duyệt. Cần một quản trị viên khác duyệt.', en: 'Who proposed it does not approve it: another administrator has to.' },
  'procedures.designer.effect-too-early': {
    vi: 'Ngày hiệu lực {day} đã qua. Hãy sửa effectiveFrom thành hôm nay hoặc một ngày sau.',
    en: 'The day of effect, {day}, is over. Set effectiveFrom to today or later.',
  },
  'dossier.dossier.missing': { vi: 'Không tìm thấy hồ sơ này trong các hồ sơ của tài khoản này.', en: 'This dossier is not among yours.' },
  'dossier.dossier.changed': { vi: 'Hồ sơ vừa được thay đổi ở nơi khác. Hãy tải lại trang rồi làm tiếp.', en: 'The dossier was changed elsewhere. Reload the page and go on.' },
  'dossier.book.full': { vi: 'Hôm nay cơ quan đã nhận đủ số hồ sơ của sổ. Hãy gửi lại vào ngày mai; nội dung đã khai vẫn được giữ.', en: 'The office’s book of today is full. Send it tomorrow; what you filled in is kept.' },
  'dossier.draft.too-many': { vi: 'Đang có {max} hồ sơ viết dở. Hãy gửi hoặc xóa bớt.', en: 'You have {max} drafts. Send or delete some.' },
  'dossier.draft.not-ready': {
    vi: 'Chưa gửi được: {answers} câu trả lời cần sửa, {papers} giấy tờ còn thiếu. Hãy xem lại từng mục.',
    en: 'It cannot be sent yet: {answers} answers to put right, {papers} papers missing. Look through the items.',
  },
  'dossier.answers.not-asked-for': {
    vi: 'Chỉ sửa được những mục được yêu cầu bổ sung. Hãy tải lại trang; cần sửa mục khác thì hỏi nơi tiếp nhận.',
    en: 'Only what was asked for can be changed. Reload the page; to change something else, ask the office that received it.',
  },
  'dossier.fee.changed': {
    vi: 'Sửa như vậy làm đổi lệ phí của hồ sơ. Hãy giữ nguyên mục tính lệ phí, hoặc rút hồ sơ và nộp hồ sơ mới.',
    en: 'This change changes the fee. Leave what the fee depends on as it was, or take the dossier back and send a new one.',
  },
  'dossier.event.bad': { vi: 'Thiếu lý do, hoặc đã yêu cầu bổ sung đủ số lần cho phép.', en: 'A reason is missing, or more was asked for as often as may be.' },
  'dossier.event.wrong-moment': { vi: 'Hồ sơ đã sang bước khác nên không làm được việc này. Hãy tải lại trang.', en: 'The dossier has gone on to another step. Reload the page.' },
  'dossier.office.missing': { vi: 'Chưa đặt cơ quan nào cho phần việc “{agency}”. Hãy báo cho quản trị hệ thống.', en: 'No office is set for “{agency}”. Tell the administrator.' },
  'procedures.verify.unknown': {
    vi: 'Cổng này không phát hành văn bản nào mang mã đó. Hãy xem lại từng chữ của mã; nếu vẫn không thấy, đừng tin văn bản và hỏi nơi phát hành.',
    en: 'This portal gave out no document with that code. Check every letter of it; if it still is not found, do not trust the document and ask its issuer.',
  },
})
