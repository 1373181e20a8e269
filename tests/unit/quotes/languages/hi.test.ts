import { testArticles } from '../articles';

testArticles('hi', [
  {
    shape: 'subject with "ने" before verb and quotation',
    paragraphs: ['परिवहन मंत्री अनिल वर्मा ने कहा, "हम कोई स्कूल बंद नहीं करेंगे।" वर्मा ने कहा, "यह हमारा वादा है।"'],
    quotes: [
      ['हम कोई स्कूल बंद नहीं करेंगे।', 'अनिल वर्मा', 'परिवहन मंत्री'],
      ['यह हमारा वादा है।', 'अनिल वर्मा'],
    ],
  },
  {
    shape: 'quotation first, subject and verb after it',
    paragraphs: ['"पानी तेज़ी से बढ़ रहा है," मछुआरे रमेश निषाद ने बताया।'],
    quotes: [['पानी तेज़ी से बढ़ रहा है,', 'रमेश निषाद', 'मछुआरे']],
  },
  {
    shape: 'postposition "के अनुसार"',
    paragraphs: ['अर्थशास्त्री सुनीता राव के अनुसार यह योजना “सच्चाई से दूर” है।'],
    quotes: [['सच्चाई से दूर', 'सुनीता राव', 'अर्थशास्त्री']],
  },
  {
    shape: 'pronoun of respect, "कि" before the quotation',
    paragraphs: ['निदेशक मीना जोशी कल पटना पहुंचीं। उन्होंने कहा कि "काम समय पर पूरा होगा।"'],
    quotes: [['काम समय पर पूरा होगा।', 'मीना जोशी', 'निदेशक']],
  },
  {
    shape: 'nominal speaker, a film title',
    paragraphs: ['फिल्म "लंबी राह" रिलीज़ हुई। विपक्ष ने कानून को "बड़ी भूल" करार दिया।'],
    quotes: [['बड़ी भूल', 'विपक्ष']],
  },
]);
