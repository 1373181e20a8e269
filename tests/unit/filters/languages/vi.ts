import type { LanguageCases } from './types';

export const vi: LanguageCases = {
  article: [
    'Hội đồng thành phố Cảng Ô Liu hôm thứ Ba quyết định đóng cửa bến cảng cũ với tàu lớn kể từ mùa xuân năm sau.',
    'Hai công ty vận tải biển đã kiện quyết định này ra tòa, phiên xử dự kiến diễn ra vào mùa thu.',
  ],
  asks: {
    'support-appeal': ['Hãy ủng hộ báo chí độc lập.', 'Sự ủng hộ của bạn giúp chúng tôi tiếp tục công việc.'],
    'subscription-prompt': [
      'Bạn đã có tài khoản? Đăng nhập ngay.',
      'Đăng ký để đọc tiếp bài viết.',
      'Bài viết chỉ dành cho thành viên.',
    ],
    'newsletter-signup': ['Đăng ký nhận bản tin của chúng tôi qua email mỗi ngày.', 'Theo dõi kênh Zalo của chúng tôi'],
    'follow-share': ['Theo dõi chúng tôi trên Facebook', 'Chia sẻ bài viết'],
    'related-links': ['Xem thêm: Phà ngừng chạy cả tuần', 'Đọc nhiều nhất'],
    'gallery-ui': ['Xem tất cả ảnh', 'Ảnh 3/12'],
    advertising: ['Quảng cáo', 'Bài viết tiếp tục sau quảng cáo'],
    'comments-prompt': ['Đăng nhập để bình luận.', 'Gửi bình luận'],
    'consent-notice': ['Để xem nội dung này, bạn cần đồng ý cookie.'],
    credits: ['Ảnh: Mai Bạch/TTXVN'],
  },
  reports: {
    'support-appeal': ['Quỹ này nhận 300 khoản quyên góp năm ngoái, còn đảng nhận hai triệu đồng từ công ty.'],
    'subscription-prompt': [
      'Dịch vụ mất 200.000 thuê bao sau khi giá tăng lên 120.000 đồng mỗi tháng, công ty cho biết.',
    ],
    'newsletter-signup': ['Trong thư gửi hội viên, nghiệp đoàn viết rằng cuộc đàm phán đã thất bại.'],
    'follow-share': ['Cảnh sát đuổi theo chiếc xe hai mươi kilomet, và đoạn phim được lan truyền hàng nghìn lần.'],
    'related-links': ['Học sinh đọc sách nhiều hơn trước, theo nghiên cứu mới nhất của bộ.'],
    'gallery-ui': ['Bức ảnh cho thấy cây cầu sau vụ sập, và phòng tranh sẽ khai mạc triển lãm vào thứ Bảy.'],
    advertising: ['Công ty đã chi bốn triệu đồng cho quảng cáo trong chiến dịch.'],
    'comments-prompt': ['Bộ trưởng từ chối trả lời khi tờ báo liên hệ.'],
    'consent-notice': ['Cơ quan quản lý phạt trang mạng vì lưu cookie mà không xin phép.'],
    credits: ['Nhiếp ảnh gia đứng trên cầu cảng khi con tàu cập bến.'],
  },
};
