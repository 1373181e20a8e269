import { testArticles } from '../articles';

testArticles('tr', [
  {
    shape: 'verb last, subject before the quotation',
    paragraphs: ['Bakan Ayşe Demir, "Hiçbir okulu kapatmayacağız" dedi. Demir, "Bu bir sözdür" diye ekledi.'],
    quotes: [
      ['Hiçbir okulu kapatmayacağız', 'Ayşe Demir', 'Bakan'],
      ['Bu bir sözdür', 'Ayşe Demir'],
    ],
  },
  {
    shape: 'participle after the quotation, then its subject',
    paragraphs: ['“Bizi kimse uyarmadı” diyen balıkçı Hasan Kaya, zararın büyük olduğunu anlattı.'],
    quotes: [['Bizi kimse uyarmadı', 'Hasan Kaya', 'balıkçı']],
  },
  {
    shape: 'postposition "göre" with a case ending after an apostrophe',
    paragraphs: ["Ekonomist Murat Aksoy karamsar. Aksoy'a göre plan “gerçeklerden kopuk”."],
    quotes: [['gerçeklerden kopuk', 'Murat Aksoy', 'Ekonomist']],
  },
  {
    shape: 'verb before the name after the quotation',
    paragraphs: ['“Su hızla yükseliyor” dedi belediye başkanı Zeynep Arslan.'],
    quotes: [['Su hızla yükseliyor', 'Zeynep Arslan', 'belediye başkanı']],
  },
  {
    shape: 'nominal speaker, a film title',
    paragraphs: ['“Uzun Yol” filmi gösterime girdi. Muhalefet, yasayı “büyük bir hata” olarak nitelendirdi.'],
    quotes: [['büyük bir hata', 'Muhalefet']],
  },
]);
