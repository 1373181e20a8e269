import type { LanguageCues } from './types';

const ROLE =
  '대통령|총리|장관|차관|의원|대표|위원장|회장|사장|시장|지사|군수|구청장|교수|연구원|대변인|감독|선수|주장|변호사|의사|판사|검사|기자|작가|국장|과장|팀장|원장|총장|청장|이사장|대사|사령관|어민|농민|씨|교사|이사|소장|센터장|주민|학생|기사|간호사|상인|대원|위원|후보|목사|신부|스님|배우|가수';

/** Korean. */
export const ko: LanguageCues = {
  lang: 'ko',
  capitals: 'none',
  say: '말했다 말한다 말하며 말했다고 밝혔다 밝히며 전했다 전하며 강조했다 강조하며 덧붙였다 주장했다 설명했다 지적했다 비판했다 답했다 물었다 썼다 적었다 경고했다 약속했다 토로했다 호소했다 회상했다 반박했다 인정했다 부인했다 발표했다 촉구했다 했다 언급했다 말했습니다 밝혔습니다 전했습니다',
  describe: '규정했다 비난했다 불렀다 표현했다 평가했다 평했다',
  participles: '말하면서 밝히면서 강조하면서 덧붙이며',
  according: [],
  accordingAfter: '따르면',
  between: '라고 이라고 고 며 라며 이라며 라면서 이라면서 다고 또 다시 이어 그러면서 하지만 고도 라고도 며도',
  he: '그 그는',
  she: '그녀 그녀는',
  pronouns: '우리는 나는 저는 그들은',
  relatives: '',
  conjunctions: '그리고 또는 및',
  prepositions: '',
  linkers: '',
  determiners: '이 그 저 한 두 세 여러 모든',
  adverbs: '오늘 어제 내일 이날 전날 오전 오후 지난 이후',
  times: '[0-9]+[일월년시]* [월화수목금토일]요일',
  roles: `${ROLE.split('|').join(' ')} 관계자 정부 경찰 검찰 노조 야당 여당 측 업계`,
  titles: '',
  particles: '',
  organisations: '',
  termsBefore: '영화 소설 책 드라마 노래 앨범 이른바 일명 프로그램',
  impersonal: '',
  passive: '',
  quantifiers: '',
  quotatives: '라고 이라고 고 며 라며 이라며 라면서 이라면서 다고',
  verbLast: true,
  dropsSubject: true,
  subjectEndings: /(?:께서는|은|는|이|가)$/u,
  nameEndings: /(?:께서는|은|는|이|가|에|도)$/u,
  topicEndings: /(?:께서는|은|는)$/u,
  familyFirst: true,
  personName: new RegExp(
    `^(?:.*의\\s)?(?:\\S+[한는은인던]\\s)?(?:[가-힣A-Za-z]+(?:부|청|원|당|시|회|사|군|구|도|대|처)\\s)*(?:(?:[가-힣A-Za-z]+\\s)?\\S*(?:${ROLE})\\s)?(?!\\S*(?:부|청|처|시|당|법원|위원회|협회|회사|대학|대학교|병원|경찰|검찰|은행|그룹|공사|노조|업계)\\s)(?<name>[가-힣]{1,4})(?<role>(?:\\s[가-힣A-Za-z]+){0,3}\\s?(?:${ROLE}))$`,
    'u',
  ),
  words: /[@#]?\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,:/]\p{N}+)*[일월년시]*%?|\S/gu,
};
