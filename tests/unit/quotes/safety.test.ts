import { findQuotes } from '../../../src/core/quotes';
import { readingOf } from './reading';

const shownIn = (paragraphs: readonly string[], lang = 'en') =>
  findQuotes(readingOf(paragraphs, lang)).map(({ speaker }) => [speaker?.name ?? null, speaker?.role ?? null]);

test('what somebody is after the name, in words that no list has', () => {
  expect(
    shownIn([
      '“The wall will hold,” said Ada Berg, the harbour master, on Tuesday.',
      '“We counted nine,” said Tom Field, a beekeeper from Kelby.',
      '“That was all,” said Ida Moss, the latter.',
    ]),
  ).toEqual([
    ['Ada Berg', 'harbour master'],
    ['Tom Field', 'beekeeper from Kelby'],
    ['Ida Moss', null],
  ]);
});

test('who a phrase with two names is about stands last in it', () => {
  expect(
    shownIn([
      'Harrow Vale won. Vale manager Bettina Krol was sent off for protesting after what she called “the third blind decision”.',
    ]),
  ).toEqual([['Bettina Krol', 'Vale manager']]);
});

test('"she" is nobody further back when a name that may be meant stands nearer', () => {
  expect(
    shownIn([
      'Prime Minister Odd Berge, for his part, said he had “full confidence”.',
      'The inquiry, led by the retired judge Wenche Storm, opens in January. “We shall ask everyone,” she said.',
    ])[1],
  ).toEqual(['she', null]);
});

test('a name between two commas speaks for the noun before it and its relative clause', () => {
  expect(
    shownIn([
      'A report put the cost at £2.3m, though the engineer who wrote it, Dr Priya Nair, has since said the figure was “a worst case”.',
    ]),
  ).toEqual([['Priya Nair', null]]);
});

test('"Another called it" is a subject, "the accused" a noun', () => {
  expect(shownIn(['“They were like parents,” one said. Another called the last months “a wake with snacks”.'])).toEqual(
    [
      ['one', null],
      ['Another', null],
    ],
  );
});

test('words that the page repeats in a block of their own are counted where the article says whose they are', () => {
  const quotes = findQuotes(
    readingOf(
      [
        '“Nobody counted the children,” Ada Berg told the Gazette.',
        '“Nobody counted the children”',
        ['heading', '“Nobody counted the children”'],
        '“It rains,” Berg said.',
      ],
      'en',
    ),
  );
  expect(quotes.map(({ text, start }) => [text, start])).toEqual([
    ['Nobody counted the children,', 1],
    ['It rains,', expect.any(Number)],
  ]);
});

test('German: a woman by what she does, a verb that no list has, and what nobody is named for', () => {
  expect(
    shownIn(
      [
        '„Wir stehen hier jeden Morgen und warten“, sagt Pendlerin Miriam Oster.',
        '„Die Strecke stirbt leise“, flüstert Bürgermeisterin Anke Lohr. Sie hat, wie sie sagt, „mit allen gesprochen“.',
        'Das Amt ließ es offen. „Wir prüfen das“, hieß es dort.',
      ],
      'de',
    ),
  ).toEqual([
    ['Miriam Oster', 'Pendlerin'],
    ['Anke Lohr', 'Bürgermeisterin'],
    ['Anke Lohr', 'Bürgermeisterin'],
    [null, null],
  ]);
});

test('French: what a speaker is, inside the marks, is not said by him', () => {
  const [quote] = findQuotes(
    readingOf(['« Mon fils met quarante minutes, raconte Julien Petit, agriculteur. Demain, ce sera pire. »'], 'fr'),
  );
  expect(quote!.parts.map(({ text }) => text)).toEqual(['Mon fils met quarante minutes', 'Demain, ce sera pire.']);
});

test('according to him, with a possessive that stands inside the words', () => {
  expect(
    shownIn(['Rzecznik Tomasz Bielak był spokojny. Jego zdaniem protestujący „mylą park z puszczą”.'], 'pl'),
  ).toEqual([['Tomasz Bielak', 'Rzecznik']]);
  expect(
    shownIn(['Директор Пётр Зайцев спокоен. По его словам, протестующие «путают парк с тайгой».'], 'ru')[0]![0],
  ).toBe('Пётр Зайцев');
});

test('letters of an office are nobody, and an apposition may lack its last comma', () => {
  expect(
    shownIn([
      '“The rocket is late,” the company’s CEO, Abdul Jaffer, told the Gazette.',
      '“It is very rare,” Chad Hawk, vice president of a mint, a paper company in Florida told the Gazette.',
    ]),
  ).toEqual([
    ['Abdul Jaffer', 'company’s CEO'],
    ['Chad Hawk', 'vice president of a mint'],
  ]);
});

test('a given name is the one person who has it, once named in full, and nobody where two have it', () => {
  const named = (second: string) =>
    shownIn([
      `Tessa Bishop sells holidays. ${second} buys them.`,
      '“Book on a Tuesday and you will save,” Tessa said.',
    ])[0]![0];
  expect(named('Abby Dunn')).toBe('Tessa Bishop');
  expect(named('Tessa Dunn')).toBe('Tessa');
});

test('before a colon speaks a person, or what alone leads up to it', () => {
  const speakers = shownIn([
    'A plaque that was set up in 1923 honors the opening of the arena: “This ground was given to the people.”',
    'On the gate, a banner: “Here we learn to count.”',
  ]);
  expect(speakers.map(([name]) => name)).toEqual([null, 'a banner']);
});

test('German: an object is no speaker, nor who something is said of', () => {
  const [first, second] = shownIn(
    [
      'Damals wurde Deutschland von vielen als „das Land der Dichter und Denker“ bezeichnet.',
      'Den Namen der Gruppe kennt sie, und „ein Verbot der Gruppe wird geprüft“.',
    ],
    'de',
  );
  expect(first![0]).toBeNull();
  expect(second?.[0] ?? null).not.toBe('Den Namen der Gruppe');
});

test('Spanish: a verb without a subject goes on the last speaker, but not once somebody else was named', () => {
  const after = (between: string) =>
    shownIn(
      [
        '“Tenemos que explicar los motivos de todo”, replicó Mario Salas, presidente de la federación.',
        `${between} “Sinceramente, esperaba que chocásemos en la primera curva”, rememoró.`,
      ],
      'es',
    )[1]![0];
  expect(after('La carrera fue larga.')).toBe('Mario Salas');
  expect(after('A Rubén Costa, cuarto en la meta, le queda una carrera.')).toBeNull();
});

test('Chinese: 数据 holds no "according to"', () => {
  expect(shownIn(['负责人李金坤表示，坚持卫星链、数据链、服务链“四链并举的方针不会改变”。'], 'zh')[0]![0]).toBe(
    '李金坤',
  );
});

test('words of a heading are no person that "he" could be', () => {
  expect(
    shownIn([
      'Craig Lee, an analyst at Forrest, sees the market change.',
      'Next-gen RPA',
      'He likes it. “These tools can do a lot of things,” he said.',
    ])[0]![0],
  ).not.toBe('Next-gen RPA');
});

test('German: people by what they do, with the name that the article knows inside', () => {
  const text =
    'Es sei Zeit für einen „Wechsel der Haltung“, erklärte der SPD-Politiker Johannes Arlt zu Beginn der Aussprache.';
  const start = text.indexOf('Johannes');
  const mentions = [{ text: 'Johannes Arlt', start, end: start + 13 }];
  const [quote] = findQuotes(readingOf([text], 'de'), [
    { name: 'Johannes Arlt', type: 'person', role: null, mentions },
  ]);
  expect(quote!.speaker).toMatchObject({ name: 'Johannes Arlt', role: 'SPD-Politiker' });
  expect(
    shownIn(['„Diese Lücke will das Land füllen“, sagte ein hochrangiger Vertreter eines Dienstes.'], 'de')[0]![0],
  ).toContain('Vertreter');
});

test('Spanish: a demonstrative before a noun is no pronoun', () => {
  expect(shownIn(['Esta vecina insiste en que “no hay ningún tipo de control de coches”.'], 'es')[0]![0]).toBe(
    'Esta vecina',
  );
});

test('a capital and an article make an office, not a name', () => {
  expect(
    shownIn(['Donald Trench was there. “They were not there when we needed them,” the US President said.'])[0]![0],
  ).toBe('the US President');
});

test('German: the article of a sentence belongs to its subject', () => {
  expect(
    shownIn(
      [
        'Eine junge Anwältin sagt: „Ich lasse mich nicht darauf reduzieren.“',
        'Ein älterer Arzt sagt: „So ist das eben seit Jahren.“',
      ],
      'de',
    ).map(([name]) => name),
  ).toEqual(['Eine junge Anwältin', 'Ein älterer Arzt']);
});

test('Japanese: an age in brackets stands between a subject and its particle', () => {
  expect(
    shownIn(['報道で知って来たという同大の女子学生（21）は「学び続けられるのか不安は残る」と話した。'], 'ja')[0]![0],
  ).toContain('女子学生');
});
