import type { LanguageCues } from './types';

const ROLE =
  '氏|さん|様|君|首相|大臣|外相|財務相|防衛相|会長|社長|知事|市長|町長|村長|教授|准教授|長官|報道官|議員|代表|監督|選手|容疑者|被告|弁護士|医師|先生|委員長|党首|大統領|研究員|課長|部長|局長|理事長|校長|店長|主将|幹事長|副社長|副大臣|記者|作家|漁師|大使|司令官|組合長|館長|医師|教諭|校長|住職|園長|院長|委員|候補';

/** How nouns for what somebody is end: "店主の田中さん". */
const AGENT = '(?:主|員|者|長|師|士|人|手|家|妻|夫|母|父|生|官|民|親|客|役|娘|友|婦|工|兄|姉|弟|妹)';

/** Japanese. Words are cut where the script changes; a phrase before は or が is the subject. */
export const ja: LanguageCues = {
  lang: 'ja',
  capitals: 'none',
  say: 'としている としています との見方を示した (?:述べ|訴え|答え|呼びかけ|付け加え|伝え|続け|打ち明け)(?:た|る|ている|ていた|ました) (?:語|振り返|締めくく|言い切)(?:った|る|っている|りました) (?:話|明らかに|明か|漏ら|示)(?:した|す|している|しました) (?:説明|強調|指摘|批判|主張|コメント|発言|投稿|表明|否定|反論|断言|警告|回答|報告|要求|約束|反発|抗議|陳謝|謝罪|釈明|力説|懸念|疑問視|予測|示唆|総括|証言|提案|助言|激励|宣言)(?:した|する|している|しました) (?:嘆|つぶや)(?:いた|く) 結んだ 笑った 叫んだ 言(?:った|う|っている|いました)',
  describe: '(?:呼|評)(?:んだ|ぶ|した) (?:非難|称賛|歓迎)(?:した|する)',
  participles: '(?:述べ|訴え|語り|話し)',
  according: [],
  accordingAfter: 'によると によれば',
  between: 'と とも などと 改めて また さらに 続けて',
  he: '彼',
  she: '彼女',
  pronouns: '私 我々',
  relatives: '',
  conjunctions: 'や',
  prepositions: '[ぁ-んー]+',
  linkers: '',
  determiners: '',
  adverbs: '昨日 今日 明日 同日 この日 取材 会見',
  times: '[0-9０-９]+[日月年時]* [月火水木金土日]曜日?',
  roles: `${ROLE.split('|').join(' ')} 担当者 関係者 幹部 広報`,
  titles: '',
  particles: '',
  organisations: '',
  termsBefore: '映画 小説 書籍 番組 楽曲 作品 いわゆる 通称',
  impersonal: '',
  passive: '',
  quantifiers: '',
  courtesies: 'さん 氏 様 君',
  topicEndings: /^は$/u,
  cleftMarker: 'のは',
  pointsBack: 'こう',
  quotatives: 'と とも などと',
  verbLast: true,
  dropsSubject: true,
  subjectMarkers: 'は が も',
  familyFirst: true,
  personName: new RegExp(
    `^(?:(?:.*の)?(?<of>[\\p{Script=Han}々]{1,6})(?<=${AGENT})の|.*の)?(?<name>(?:(?!の)[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}々ー・]){1,12}?)(?<role>(?:${ROLE})+)$`,
    'u',
  ),
  words:
    /^(?:などと|とも?)(?!いう|し|の|い[たるわ])(?=[\p{Script=Han}ぁ-ん])|(?:述べ|訴え|答え|呼びかけ|付け加え|伝え|続け|打ち明け)(?:た|る|ている|ていた|ました)|(?:語|振り返|締めくく|言い切)(?:った|る|っている|りました)|(?:話|明らかに|明か|漏ら|示)(?:した|す|している|しました)|(?:説明|強調|指摘|批判|主張|コメント|発言|投稿|表明|否定|反論|断言|警告|回答|報告|要求|約束|反発|抗議|陳謝|謝罪|釈明|力説|懸念|疑問視|予測|示唆|総括|証言|提案|助言|激励|宣言)(?:した|する|している|しました)|(?:嘆|つぶや)(?:いた|く)|結んだ|笑った|叫んだ|言(?:った|う|っている|いました)|(?:呼んだ|呼ぶ|評した)|(?:非難|称賛|歓迎)(?:した|する|している|しました)|によると|によれば|同日|この日|(?:は|が|も)(?=[「『、“"\p{Script=Han}\p{Script=Katakana}0-9０-９A-Za-z]|この|その|これ|こう)|[ぁ-んー]+|[0-9０-９]+[日月年時]*|(?:(?!同日)[\p{Script=Han}\p{Script=Katakana}A-Za-zＡ-Ｚａ-ｚ々ー・])+(?:の(?:(?!同日)[\p{Script=Han}\p{Script=Katakana}A-Za-z々ー・])+)*(?:さん|さま)?|\S/gu,
};
