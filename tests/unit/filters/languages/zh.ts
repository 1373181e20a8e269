import type { LanguageCases } from './types';

export const zh: LanguageCases = {
  article: [
    '青港市议会周二以多数票通过一项条例，从明年春天起禁止大型船只进入旧港。工程将于四月开工，预计需要三年时间才能全部完成，投票在持续到深夜的辩论之后举行。',
    '两家航运公司已向法院起诉，要求撤销这项决定，案件预计在秋季开庭审理，市政府则继续同渔民协商补偿办法。',
  ],
  asks: {
    'support-appeal': ['请支持独立新闻，立即捐款。', '您的支持让我们继续报道。', '請支持獨立媒體，成為我們的贊助者。'],
    'subscription-prompt': ['登录后即可阅读全文。', '本文为会员专享内容。', '訂閱會員可閱讀全文，隨時取消。'],
    'newsletter-signup': ['订阅我们的电子报，每日新闻送到您的邮箱。', '加入我們的Telegram頻道'],
    'follow-share': ['关注我们的微博', '分享到'],
    'related-links': ['相关阅读：渡船停航一周', '延伸閱讀'],
    'gallery-ui': ['查看全部图片', '图3/12'],
    advertising: ['广告', '請繼續往下閱讀'],
    'comments-prompt': ['登录后发表评论', '發表評論'],
    'consent-notice': ['观看此内容须同意使用Cookie。'],
    credits: ['图片来源：新华社'],
  },
  reports: {
    'support-appeal': ['基金会去年收到三百笔善款，该党从企业收了两百万元。'],
    'subscription-prompt': ['这家平台涨价之后流失了二十万用户，公司在财报中表示。'],
    'newsletter-signup': ['工会在致会员的信中写道，谈判已经破裂。'],
    'follow-share': ['警方追赶那辆汽车二十公里，视频流传了数千次。'],
    'related-links': ['教育部的最新调查显示，学生读书比以前多了。'],
    'gallery-ui': ['照片里可以看到坍塌后的大桥，美术馆周六开展。'],
    advertising: ['该公司在竞选期间花了四百万元做宣传。'],
    'comments-prompt': ['部长拒绝回答本报的提问。'],
    'consent-notice': ['监管机构对未经同意保存Cookie的网站处以罚款。'],
    credits: ['船靠岸时，摄影师正站在码头上。'],
  },
};
