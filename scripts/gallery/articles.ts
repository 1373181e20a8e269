/** Stored articles in the shapes that the reading view must be good at. All texts are made up for this purpose. */
import type { Article, Block } from '../../src/core/article/types';
import type { FilterId, ReasonCode } from '../../src/core/filters/types';
import { picture } from './picture';

type Draft = Omit<Block, 'id'>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const strip = (html: string): string => html.replace(/<[^>]+>/g, '');

const p = (html: string): Draft => ({ kind: 'paragraph', text: strip(html), html: `<p>${html}</p>`, verdict: null });
const h = (text: string, level = 2): Draft => ({
  kind: 'heading',
  level,
  text,
  html: `<h${level}>${escaped(text)}</h${level}>`,
  verdict: null,
});
const li = (text: string, ordered = false, level = 1): Draft => ({
  kind: 'list-item',
  level,
  ordered,
  text,
  html: `<li>${escaped(text)}</li>`,
  verdict: null,
});
const quote = (html: string): Draft => ({
  kind: 'quote',
  text: strip(html),
  html: `<blockquote>${html}</blockquote>`,
  verdict: null,
});
const figure = (src: string, caption: string): Draft => ({
  kind: 'figure',
  text: caption,
  html: `<figure><img src="${src}" alt="${escaped(caption)}" width="1200" height="700"><figcaption>${escaped(caption)}</figcaption></figure>`,
  verdict: null,
});
const ask = (category: FilterId, text: string, code: ReasonCode, detail?: string): Draft => ({
  ...p(escaped(text)),
  verdict: { category, score: 8, reasons: [{ code, detail }] },
});

const HARBOUR = picture(1200, 700, [38, 70, 83], [233, 196, 106]);
const HALL = picture(1200, 700, [69, 56, 47], [201, 163, 124]);
const GARDEN = picture(1200, 700, [52, 78, 65], [218, 215, 205]);

function article(meta: Partial<Article> & { title: string }, drafts: Draft[]): Article {
  return {
    dek: null,
    byline: null,
    siteName: 'The Harbour Post',
    lang: 'en',
    dir: 'ltr',
    publishedTime: '2026-03-12T07:40:00Z',
    modifiedTime: null,
    section: null,
    url: 'https://harbour-post.example/story',
    excerpt: null,
    leadImage: null,
    trace: [],
    notices: [],
    leftOutWords: 0,
    ...meta,
    blocks: drafts.map((draft, index) => ({ ...draft, id: `b${index}` })),
  };
}

const STORY: Draft[] = [
  figure(HARBOUR, 'The quay at Port Ellery on Tuesday evening, an hour before the last ferry.'),
  p(
    'The last ferry between Port Ellery and the island of Sorrow will sail in June, after the council voted on Tuesday to end a service that has run for 141 years.',
  ),
  p(
    '“Nobody in this room wanted to be the one who ends it,” said <a href="https://example.org/ortega">Councillor Maria Ortega</a>, who chairs the transport committee. “But a boat that carries eleven people a day cannot pay for its own fuel.”',
  ),
  ask(
    'support-appeal',
    'Local reporting costs money. Chip in today and keep the harbour lights on.',
    'phrase',
    'Chip in today',
  ),
  ask('support-appeal', 'Every gift, large or small, goes to our newsroom.', 'same-box', 'Chip in today'),
  p(
    'The North Coast Shipping Company, which runs the line, lost £2.3 million last year. Its director, Tobias Lindqvist, told the council that passenger numbers had fallen by two thirds since the bridge at Kerran opened.',
  ),
  h('An island without a doctor'),
  p(
    'Sorrow has 212 inhabitants, one school and no doctor. Patients go to Port Ellery by boat. “My mother takes that ferry three times a week for her dialysis,” said Aoife Brennan, a teacher on the island. “What they voted on tonight is whether she can live at home.”',
  ),
  quote('<p>What they voted on tonight is whether she can live at home.</p><cite>Aoife Brennan, teacher</cite>'),
  p(
    'Ortega said that the council was in talks with the regional health board about a medical boat. Lindqvist called the plan “a promise with no engine in it”.',
  ),
  ask('related-links', 'Read more: The bridge that emptied a harbour', 'phrase', 'Read more'),
  h('What happens next', 3),
  p('Under the decision, three things have to be in place before the last sailing:'),
  li('a contract for medical journeys, at any hour;'),
  li('a weekly freight boat for food and fuel;'),
  li('a bus from the Kerran bridge to the hospital in Port Ellery.'),
  p(
    'The shipping company has until <time datetime="2026-04-30">30 April</time> to answer. Brennan and other islanders have asked the Maritime Authority for a review, which could take until autumn.',
  ),
  ask('newsletter-signup', 'Get the Harbour Briefing in your inbox every weekday.', 'phrase', 'in your inbox'),
  {
    ...p('Additional reporting by Jonas Weir in Kerran.'),
    verdict: { category: 'credits', score: 5, reasons: [{ code: 'credit-line' }] },
  },
];

const long = article(
  {
    title: 'Island of Sorrow loses its ferry after 141 years',
    dek: 'Councillors end the line to Port Ellery from June and promise a medical boat that does not exist yet',
    byline: 'Hanna Sørensen',
    section: 'North Coast',
  },
  STORY,
);

const short = article({ title: 'Swimmer rescued off Kerran', byline: null, notices: ['short'] }, [
  p(
    'A 34-year-old swimmer was pulled from the water near the Kerran bridge on Sunday morning. She was taken to hospital in Port Ellery and is said to be doing well.',
  ),
]);

const noImage = article(
  { title: 'Council publishes the minutes', dek: null, byline: 'Staff' },
  STORY.filter(({ kind }) => kind !== 'figure'),
);

const manyImages = article(
  { title: 'A day on the last boat, in pictures', dek: 'From first light to the last rope', byline: 'Per Ahlgren' },
  [
    p('We spent a Saturday aboard the ferry <em>Constance</em>, built in 1961, with her crew of four.'),
    figure(HARBOUR, 'First light. The crew has been aboard since half past four.'),
    figure(HALL, 'The saloon, with its benches of Oregon pine, seats ninety. On this crossing there were six.'),
    p('The captain, Ingrid Moe, has made the crossing some 31,000 times.'),
    figure(GARDEN, 'The landing on Sorrow: no gates, no tickets, everybody knows everybody.'),
  ],
);

const tableAndCode = article(
  {
    title: 'How we counted the passengers',
    dek: 'The data behind our story, and the few lines that read it',
    byline: 'Data desk',
    section: 'Methods',
  },
  [
    p('We asked for the logbooks of six years. The counts below are for the month of February.'),
    {
      kind: 'table',
      text: 'Year | Sailings | Passengers | Per day\n2020 | 112 | 3,904 | 139\n2023 | 108 | 1,417 | 51\n2026 | 84 | 308 | 11',
      html: '<table><caption>Passengers in February</caption><thead><tr><th>Year</th><th>Sailings</th><th>Passengers</th><th>Per day</th></tr></thead><tbody><tr><td>2020</td><td>112</td><td>3,904</td><td>139</td></tr><tr><td>2023</td><td>108</td><td>1,417</td><td>51</td></tr><tr><td>2026</td><td>84</td><td>308</td><td>11</td></tr></tbody></table>',
      verdict: null,
    },
    p(
      'Each page was read twice, by two people. Where they disagreed, a third one looked. This is how <code>perDay</code> comes about:',
    ),
    {
      kind: 'code',
      text: 'const perDay = (log) =>\n  Math.round(log.passengers / log.days);',
      html: '<pre><code>const perDay = (log) =&gt;\n  Math.round(log.passengers / log.days);</code></pre>',
      verdict: null,
    },
    h('Three steps'),
    li('Copy the page.', true),
    li('Count the strokes:', true),
    li('adults first,', false, 2),
    li('then children.', false, 2),
    li('Divide by the days of the month.', true),
    p(
      'The method is our own. It follows the advice of the statistics office: H<sub>2</sub>O is not a passenger, and neither is a dog.',
    ),
  ],
);

const rightToLeft = article(
  {
    title: 'مجلس المدينة يوقف عبّارة الجزيرة بعد 141 عامًا',
    dek: 'آخر رحلة في يونيو، والسكان يطالبون بقارب طبي',
    byline: 'هناء سليمان',
    siteName: 'بريد الميناء',
    lang: 'ar',
    dir: 'rtl',
  },
  [
    p(
      'صوّت المجلس يوم الثلاثاء على إنهاء خدمة العبّارة التي تربط الجزيرة بالميناء، بعد أن تراجع عدد الركاب إلى أحد عشر راكبًا في اليوم.',
    ),
    p(
      'قالت ماريا أورتيغا، رئيسة لجنة النقل: «لم يكن أحد في هذه القاعة يريد أن يكون هو من ينهيها». وأضافت أن المجلس يبحث عن بديل.',
    ),
    ask('newsletter-signup', 'اشترك في نشرتنا البريدية اليومية', 'phrase', 'نشرتنا البريدية'),
    h('جزيرة بلا طبيب'),
    p('يعيش في الجزيرة 212 شخصًا، وفيها مدرسة واحدة ولا يوجد فيها طبيب.'),
    li('عقد للرحلات الطبية'),
    li('قارب أسبوعي للبضائع'),
  ],
);

const cjk = article(
  {
    title: '百四十一年続いた島の連絡船、六月に廃止へ',
    dek: '議会が可決、島民は医療用の船を求める',
    byline: '佐藤 花',
    siteName: '港新聞',
    lang: 'ja',
  },
  [
    p(
      '港と島を結ぶ連絡船が六月に最後の航海を迎える。火曜日の議会で廃止案が可決された。利用者は一日十一人にまで減っていた。',
    ),
    p('交通委員会のオルテガ委員長は「この部屋にいる誰も、終わらせる役にはなりたくなかった」と述べた。'),
    ask('follow-share', 'この記事をシェアする', 'button', 'シェア'),
    h('医師のいない島'),
    p('島の人口は二百十二人。学校は一つあるが、医師はいない。患者は船で港の病院に通う。'),
  ],
);

const partial = article(
  {
    title: 'The bridge that emptied a harbour',
    dek: 'Ten years after Kerran, a coast takes stock',
    byline: 'Hanna Sørensen',
    notices: ['partial-paywall'],
  },
  [
    p(
      'When the bridge at Kerran opened, the mayor cut the ribbon with a fish knife. The ferry crews watched from the quay.',
    ),
    ask('subscription-prompt', 'Subscribe to read on. First month £1.', 'price', '£1'),
  ],
);

/** By name; the name becomes part of a file name. */
export const ARTICLES: Record<string, Article> = {
  long,
  short,
  'no-image': noImage,
  'many-images': manyImages,
  'table-code': tableAndCode,
  'right-to-left': rightToLeft,
  cjk,
  partial,
};
