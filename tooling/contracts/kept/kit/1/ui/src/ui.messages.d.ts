/** The kit's own sentences. */
export declare const uiMessages: {
    readonly back: {
        readonly vi: "Quay lại";
        readonly en: "Back";
    };
    readonly required: {
        readonly vi: "bắt buộc";
        readonly en: "required";
    };
    readonly close: {
        readonly vi: "Đóng";
        readonly en: "Close";
    };
    readonly error: {
        readonly vi: "Lỗi";
        readonly en: "Error";
    };
    readonly summaryTitle: {
        readonly vi: "Có {n} chỗ cần sửa";
        readonly en: {
            readonly one: "There is {n} thing to correct";
            readonly other: "There are {n} things to correct";
        };
    };
    readonly loading: {
        readonly vi: "Đang tải…";
        readonly en: "Loading…";
    };
    readonly failedTitle: {
        readonly vi: "Chưa tải được";
        readonly en: "This could not be loaded";
    };
    readonly failedDetail: {
        readonly vi: "Có trục trặc ở phía chúng tôi hoặc trên đường truyền. Không có gì bị mất.";
        readonly en: "Something went wrong on our side or on the way. Nothing is lost.";
    };
    readonly retry: {
        readonly vi: "Thử lại";
        readonly en: "Try again";
    };
    readonly offlineTitle: {
        readonly vi: "Máy đang không có mạng";
        readonly en: "You are offline";
    };
    readonly offlineDetail: {
        readonly vi: "Hãy kiểm tra Wi-Fi hoặc dữ liệu di động. Trang sẽ tiếp tục khi có mạng.";
        readonly en: "Check your Wi-Fi or mobile data. The page goes on when the connection is back.";
    };
    readonly day: {
        readonly vi: "Ngày";
        readonly en: "Day";
    };
    readonly month: {
        readonly vi: "Tháng";
        readonly en: "Month";
    };
    readonly year: {
        readonly vi: "Năm";
        readonly en: "Year";
    };
    readonly choose: {
        readonly vi: "Chọn…";
        readonly en: "Choose…";
    };
    readonly search: {
        readonly vi: "Tìm";
        readonly en: "Search";
    };
    readonly clear: {
        readonly vi: "Xoá";
        readonly en: "Clear";
    };
    readonly full: {
        readonly vi: "đã hết chỗ";
        readonly en: "full";
    };
    readonly placesLeft: {
        readonly vi: "còn {n} chỗ";
        readonly en: {
            readonly one: "{n} place left";
            readonly other: "{n} places left";
        };
    };
    readonly noSlots: {
        readonly vi: "Không còn giờ trống";
        readonly en: "No free times";
    };
    readonly total: {
        readonly vi: "Tổng cộng";
        readonly en: "Total";
    };
    readonly print: {
        readonly vi: "In biên lai";
        readonly en: "Print receipt";
    };
    readonly language: {
        readonly vi: "Ngôn ngữ";
        readonly en: "Language";
    };
    readonly display: {
        readonly vi: "Hiển thị";
        readonly en: "Display";
    };
    readonly theme: {
        readonly vi: "Màu sắc";
        readonly en: "Colours";
    };
    readonly themeSystem: {
        readonly vi: "Theo máy";
        readonly en: "As the device";
    };
    readonly themeLight: {
        readonly vi: "Sáng";
        readonly en: "Light";
    };
    readonly themeDark: {
        readonly vi: "Tối";
        readonly en: "Dark";
    };
    readonly themeContrast: {
        readonly vi: "Tương phản cao";
        readonly en: "High contrast";
    };
    readonly textSize: {
        readonly vi: "Cỡ chữ";
        readonly en: "Text size";
    };
    readonly textNormal: {
        readonly vi: "Thường";
        readonly en: "Normal";
    };
    readonly textLarge: {
        readonly vi: "Lớn";
        readonly en: "Large";
    };
    readonly textLarger: {
        readonly vi: "Rất lớn";
        readonly en: "Larger";
    };
    readonly urgent: {
        readonly vi: "Cần làm ngay";
        readonly en: "Needs you now";
    };
    readonly soon: {
        readonly vi: "Sắp đến hạn";
        readonly en: "Soon";
    };
    readonly citizenIdHint: {
        readonly vi: "12 số trên thẻ căn cước";
        readonly en: "The 12 digits on the identity card";
    };
    readonly skip: {
        readonly vi: "Đến nội dung chính";
        readonly en: "Skip to the main content";
    };
    readonly mainNav: {
        readonly vi: "Các phần của cổng";
        readonly en: "Parts of the portal";
    };
    readonly step: {
        readonly vi: "Bước {step} trên {of}";
        readonly en: "Step {step} of {of}";
    };
};
