import { testArticles } from '../articles';

testArticles('ko', [
  {
    shape: 'subject with a particle before, verb after, family name later',
    paragraphs: ['김민수 교통부 장관은 10일 "학교를 한 곳도 닫지 않겠다"고 말했다. 김 장관은 "약속하겠다"고 강조했다.'],
    quotes: [
      ['학교를 한 곳도 닫지 않겠다', '김민수', '교통부 장관'],
      ['약속하겠다', '김민수'],
    ],
  },
  {
    shape: 'quotation first, subject and verb after it',
    paragraphs: ['"물이 빠르게 차오르고 있다"고 이정우 시장이 밝혔다.'],
    quotes: [['물이 빠르게 차오르고 있다', '이정우', '시장']],
  },
  {
    shape: '"에 따르면" after the speaker',
    paragraphs: ['박서연 교수에 따르면 이 계획은 “현실과 동떨어진 구상”이다.'],
    quotes: [['현실과 동떨어진 구상', '박서연', '교수']],
  },
  {
    shape: 'ministry before the name',
    paragraphs: ['외교부 최지훈 대변인은 “협의를 계속할 것”이라고 설명했다.'],
    quotes: [['협의를 계속할 것', '최지훈', '대변인']],
  },
  {
    shape: 'a film title is no quotation; the carried speaker',
    paragraphs: ['영화 “긴 길”이 개봉했다. 한도윤 감독은 “밤에만 찍었다”고 말했다. “즐거웠다”고도 했다.'],
    quotes: [
      ['밤에만 찍었다', '한도윤', '감독'],
      ['즐거웠다', '한도윤'],
    ],
  },
]);
