/** Messages of the platform's own refusals, and what is said when no message fits. */
export declare const platformRefusals: {
    readonly 'platform.record.not-yours': {
        readonly vi: "Bạn không có quyền xem hồ sơ của người này. Chỉ bản thân hoặc cha, mẹ, người giám hộ được xem.";
        readonly en: "You may not see this person’s record. Only they, a parent or a guardian may.";
    };
    readonly 'platform.idempotency.key-reused': {
        readonly vi: "Yêu cầu này đã được gửi với nội dung khác. Hãy tải lại trang rồi thử lại.";
        readonly en: "This request was already sent with other content. Reload the page and try again.";
    };
    readonly 'platform.rate.too-many': {
        readonly vi: "Quá nhiều lần thử. Hãy đợi ít phút rồi thử lại.";
        readonly en: "Too many tries. Wait a few minutes and try again.";
    };
    readonly 'platform.level.too-low': {
        readonly vi: "Việc này cần tài khoản định danh mức 2. Hãy đăng nhập lại ở mức 2.";
        readonly en: "This needs an identity at level 2. Sign in again at level 2.";
    };
    readonly signedOut: {
        readonly vi: "Phiên đăng nhập đã kết thúc. Những gì đã nhập vẫn còn.";
        readonly en: "Your session has ended. What you typed is kept.";
    };
    readonly signIn: {
        readonly vi: "Đăng nhập lại";
        readonly en: "Sign in again";
    };
    readonly invalid: {
        readonly vi: "Có thông tin chưa đúng. Hãy xem lại các ô được đánh dấu.";
        readonly en: "Something is not right. Check the marked fields.";
    };
    readonly forbidden: {
        readonly vi: "Tài khoản của bạn không có quyền làm việc này.";
        readonly en: "Your account may not do this.";
    };
    readonly missing: {
        readonly vi: "Không tìm thấy nội dung này.";
        readonly en: "This was not found.";
    };
    readonly failed: {
        readonly vi: "Hệ thống gặp lỗi. Hãy thử lại sau ít phút.";
        readonly en: "Something failed on our side. Try again in a few minutes.";
    };
    readonly failedWithId: {
        readonly vi: "Hệ thống gặp lỗi. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo mã {id}.";
        readonly en: "Something failed on our side. Try again in a few minutes; if it goes on, quote {id}.";
    };
};
