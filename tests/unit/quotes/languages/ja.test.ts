import { testArticles } from '../articles';

testArticles('ja', [
  {
    shape: 'corner marks, topic before, verb after, family name later',
    paragraphs: ['田中健一市長は10日、「学校は一つも閉じない」と述べた。田中氏は「約束する」と強調した。'],
    quotes: [
      ['学校は一つも閉じない', '田中健一', '市長'],
      ['約束する', '田中健一'],
    ],
  },
  {
    shape: 'quotation first, subject with が after it',
    paragraphs: ['「水がどんどん上がってきた」と漁師の佐藤浩さんが話した。'],
    quotes: [['水がどんどん上がってきた', '佐藤浩', '漁師']],
  },
  {
    shape: '"によると" after the speaker',
    paragraphs: ['経済研究所の鈴木美咲教授によると、この計画は「現実離れしている」という。'],
    quotes: [['現実離れしている', '鈴木美咲', '教授']],
  },
  {
    shape: 'white corner marks inside, organisation as speaker',
    paragraphs: ['外務省は「『約束は守る』という返事を得た」と発表せず、「協議を続ける」と説明した。'],
    quotes: [
      ['『約束は守る』という返事を得た', '外務省'],
      ['協議を続ける', '外務省'],
    ],
  },
  {
    shape: 'a film title is no quotation; the carried speaker',
    paragraphs: ['映画「長い道」が公開された。高橋亮監督は「夜だけ撮影した」と語った。「楽しかった」とも話した。'],
    quotes: [
      ['夜だけ撮影した', '高橋亮', '監督'],
      ['楽しかった', '高橋亮'],
    ],
  },
]);
