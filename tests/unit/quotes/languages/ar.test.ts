import { testArticles } from '../articles';

testArticles('ar', [
  {
    shape: 'verb first, role before the name, dropped subject with a prefix',
    paragraphs: ['قال وزير النقل سامر حداد: "لن نغلق أي محطة". وأضاف: "هذا وعد".'],
    quotes: [
      ['لن نغلق أي محطة', 'سامر حداد', 'وزير النقل'],
      ['هذا وعد', 'سامر حداد'],
    ],
  },
  {
    shape: 'verb after the quotation, Arabic comma, feminine verb, last name',
    paragraphs: ['وصلت المديرة ليلى منصور أمس. «الماء يرتفع بسرعة»، قالت منصور للصحفيين.'],
    quotes: [['الماء يرتفع بسرعة', 'ليلى منصور', 'المديرة']],
  },
  {
    shape: 'according to a speaker',
    paragraphs: ['وبحسب الخبير نبيل عزام فإن الخطة “بعيدة عن الواقع تماما”.'],
    quotes: [['بعيدة عن الواقع تماما', 'نبيل عزام', 'الخبير']],
  },
  {
    shape: 'spokeswoman in the name of a ministry',
    paragraphs: ['وأعلنت المتحدثة باسم الوزارة هدى سالم أن الجسر "سيفتح في الربيع المقبل".'],
    quotes: [['سيفتح في الربيع المقبل', 'هدى سالم', 'المتحدثة باسم الوزارة']],
  },
  {
    shape: 'nominal speaker, a film title',
    paragraphs: ['عرض المخرج فيلمه "طريق طويل". ووصفت المعارضة القانون بأنه "خطأ كبير".'],
    quotes: [['خطأ كبير', 'المعارضة']],
  },
]);
