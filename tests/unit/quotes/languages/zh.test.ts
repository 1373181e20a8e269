import { testArticles } from '../articles';

testArticles('zh', [
  {
    shape: 'subject, verb and colon before the quotation',
    paragraphs: ['交通部部长王建国周二在北京说：“我们不会关闭任何学校。”王建国还表示：“这是承诺。”'],
    quotes: [
      ['我们不会关闭任何学校。', '王建国', '交通部部长'],
      ['这是承诺。', '王建国'],
    ],
  },
  {
    shape: 'quotation first, subject and verb after it',
    paragraphs: ['“水位上升得很快，”渔民李大海说。“没人提醒我们。”'],
    quotes: [['水位上升得很快， … 没人提醒我们。', '李大海', '渔民']],
  },
  {
    shape: '"据" before the speaker',
    paragraphs: ['据经济学家陈思远介绍，这项计划“脱离实际情况”。'],
    quotes: [['脱离实际情况', '陈思远', '经济学家']],
  },
  {
    shape: 'corner marks of the traditional script, organisation as speaker',
    paragraphs: ['外交部表示，「協商將繼續進行」。發言人林怡君強調：「我們信守承諾。」'],
    quotes: [
      ['協商將繼續進行', '外交部'],
      ['我們信守承諾。', '林怡君', '發言人'],
    ],
  },
  {
    shape: 'titles of works in their own marks and in quotation marks; pronoun',
    paragraphs: ['电影“漫长的路”上映。导演赵一鸣参加了首映。他说：“我们只在夜里拍摄。”'],
    quotes: [['我们只在夜里拍摄。', '赵一鸣', '导演']],
  },
]);
