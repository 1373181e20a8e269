import { readFileSync } from 'node:fs';
import { findEntities, loadModel, modelFileName } from '../../../src/core/entities';
import { functionWordsOf } from '../../../src/core/entities/document/function-words';
import { prepareDocument } from '../../../src/core/entities/tagger/document';
import { hashString } from '../../../src/core/entities/tagger/hash';
import { buildNameList, IN_LIST, matchLists, phraseHash } from '../../../src/core/entities/tagger/name-lists';
import { foldLetters } from '../../../src/core/entities/tagger/words';
import { findQuotes, withSpokenRoles } from '../../../src/core/quotes';
import { entitiesOf, readingOf } from './tagged';

const namesIn = (text: string, lang: string): string[] => {
  const model = loadModel(readFileSync(modelFileName(lang)!));
  return findEntities(readingOf(text, {}, lang), model).map(({ name }) => name);
};

test.each([
  ['es', 'Sin agua no hay vida, dijo Ana López. Son muchos. Según Losada, es tarde.', ['Sin', 'Son', 'Según']],
  ['fr', 'Demain, ce sera pire. Selon Macron, il faut agir. Voilà trois ans.', ['Demain', 'Selon', 'Voilà']],
  ['it', 'Domani sarà peggio. Ma Parigi esita. Forse piove a Roma.', ['Domani', 'Ma Parigi', 'Forse']],
  ['sv', 'Hos Volvo väntar man. Kanske regnar det i Lund. Sedan kom Maria Ek.', ['Hos Volvo', 'Kanske', 'Sedan']],
  [
    'de',
    'Laut Scholz ist alles gut. Doch Berlin schweigt. Pendlerin Miriam Oster wartet.',
    ['Laut', 'Doch', 'Pendlerin'],
  ],
])('%s: a small word with the capital of its sentence is no name and begins none', (lang, text, words) => {
  const names = namesIn(text, lang);
  expect(names.length).toBeGreaterThan(0);
  for (const word of words) expect(names).not.toContain(word);
});

test('a word that has its capital inside sentences too stays a name', () => {
  const shown = (marked: string) =>
    entitiesOf(marked, { lang: 'es' }).map(({ name, mentions }) => [name, mentions.length]);
  expect(shown('[PER:Para] volvió. Ganó [PER:Para] ayer.')).toEqual([['Para', 2]]);
  expect(shown('[PER:Para] volvió. Ganó otro ayer.')).toEqual([]);
  expect(shown('[PER:Según Losada] es tarde.')).toEqual([['Losada', 1]]);
  expect(shown('[LOC:La Haya] espera. [ORG:Los Lobos] ganaron.')).toEqual([
    ['La Haya', 1],
    ['Los Lobos', 1],
  ]);
  expect(namesIn('Per Holm reste till Lund. Per sov.', 'sv')).toContain('Per Holm');
});

test('substances and illnesses are nobody, and numbers tell names apart', () => {
  const text =
    'H2O is what we drink, said Ada Berg of the World Health Organization. CO2 rose in Geneva. COVID-19 hit Spain. M23 rebels took Goma. The M25 was closed.';
  const names = namesIn(text, 'en');
  expect(names).toEqual(expect.arrayContaining(['Ada Berg', 'World Health Organization', 'Geneva', 'Spain', 'Goma']));
  for (const name of ['H2O', 'CO2', 'COVID-19', 'Covid']) expect(names).not.toContain(name);
  const model = loadModel(readFileSync(modelFileName('en')!));
  const rebels = findEntities(readingOf(text), model).find(({ name }) => name === 'M23');
  expect(rebels?.mentions.map((mention) => mention.text) ?? ['M23']).toEqual(['M23']);
});

test('every language with a model has function words, "-ly" makes none of Italy', () => {
  for (const lang of 'da de en es fr hr it nl pt sk sr sv'.split(' ')) {
    const opening = { da: 'ifølge', de: 'laut', en: 'while', es: 'según', fr: 'selon', hr: 'prema', it: 'secondo' }[
      lang
    ];
    const words = functionWordsOf(lang);
    expect(
      words.of(foldLetters(opening ?? { nl: 'volgens', pt: 'segundo', sk: 'podľa', sr: 'prema', sv: 'enligt' }[lang]!))
        .before,
    ).toBe(true);
  }
  expect(functionWordsOf('en').of('italy').any).toBe(false);
});

test('roles before names are told in every language that has words for people, and what quotations tell is added', () => {
  const text =
    'Verkehrsminister Jonas Feld reiste nach Berlin. „Wir prüfen alles genau“, sagte Anke Lohr, die Leiterin des Amtes.';
  const reading = readingOf(text, {}, 'de');
  const entities = findEntities(reading, loadModel(readFileSync(modelFileName('de')!)));
  expect(entities.find(({ name }) => name === 'Jonas Feld')?.role).toBe('Verkehrsminister');
  const told = withSpokenRoles(entities, findQuotes(reading, entities));
  expect(told.find(({ name }) => name === 'Anke Lohr')?.role).toBe('Leiterin des Amtes');
});

test('without a model too, small words are no names', () => {
  const text =
    'Fredrik ror. Ja, sier Fredrik. Der er Fredrik, og Ja ropte de: Hvis Fredrik kan, så Der kan vi, Hvis de vil.';
  expect(findEntities(readingOf(text, {}, 'no'), null).map(({ name }) => name)).toEqual(['Fredrik']);
});

test('courtesies are no role, and what only leads up to a name is none of it', () => {
  const shown = (marked: string, lang: string) => entitiesOf(marked, { lang }).map(({ name, role }) => [name, role]);
  expect(shown('Il reste calme, juge Mme [PER:Binet]. La ministre [PER:Ada Roy] part.', 'fr')).toEqual([
    ['Binet', null],
    ['Ada Roy', 'ministre'],
  ]);
  expect(shown('Les clés [ORG:de l’Élysée] restent.', 'fr')).toEqual([['Élysée', null]]);
  expect(shown('A [LOC:New Zealand-based] firm.', 'en')).toEqual([]);
});

test('German nouns are no names, and a last name is found wherever it stands', () => {
  const text =
    'Auch Knoblauch, Zink und Lachs helfen. Die Anleger fürchten um die Firma. ' +
    'Susanne Raab leitet die Behörde. Nun will Raab sparen. Gestern lobte Minister Karl Brandt die Ex-Ministerin Raab.';
  const model = loadModel(readFileSync(modelFileName('de')!));
  const entities = findEntities(readingOf(text, {}, 'de'), model);
  const names = entities.map(({ name }) => name);
  for (const noun of ['Knoblauch', 'Zink', 'Lachs', 'Anleger', 'Firma']) expect(names).not.toContain(noun);
  expect(entities.find(({ name }) => name === 'Susanne Raab')?.mentions).toHaveLength(3);
});

test('a word that ends with a listed noun is marked so, in that list alone', () => {
  const hash = (word: string) => phraseHash([hashString(word)]);
  const words = prepareDocument('Das Hafenamt, ein Amt, und Amtorf.', 'de', []).words;
  const [nouns, cities] = matchLists(
    [buildNameList('noun', [hash('amt'), hash('hafen'), hash('kanal')]), buildNameList('city', [hash('hafen')])],
    words,
  );
  const at = (text: string) => words.findIndex(({ lower }) => lower === text);
  expect(nouns![at('amt')]).toBe(IN_LIST.single);
  expect(nouns![at('hafenamt')]).toBe(IN_LIST.none);
  const [kanal] = matchLists(
    [buildNameList('noun', [hash('kanal')])],
    prepareDocument('Der Nordkanal.', 'de', []).words,
  );
  expect([...kanal!]).toContain(IN_LIST.begin);
  expect([...cities!].every((mark) => mark === IN_LIST.none)).toBe(true);
});

test('in a headline of capitals a verb is no part of a name', () => {
  const shown = (marked: string) => entitiesOf(marked).map(({ name }) => name);
  expect(shown('[ORG:COUNCIL OF KELBY REJECTS] PLAN BY [PER:ADA BERG]')).toEqual(['COUNCIL OF KELBY', 'ADA BERG']);
  expect(shown('The [ORG:Kelby Times Reports] closed, it said.')).toEqual(['Kelby Times Reports']);
});
