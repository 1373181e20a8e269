import { readdirSync, readFileSync } from 'node:fs';
import { findEntities, loadModel, modelFileName } from '../../../src/core/entities';
import { readingOf } from './tagged';

const found = (text: string, lang: string): string[] => {
  const model = loadModel(readFileSync(modelFileName(lang)!));
  return findEntities(readingOf(text, {}, lang), model).map(
    ({ name, type, mentions }) => `${type} ${name} ${mentions.length}`,
  );
};

test('every shipped file is the model of its language, small, with sources and licence', () => {
  const files = readdirSync('models').filter((file) => file.endsWith('.bin'));
  expect(files.length).toBe(12);
  for (const file of files) {
    const bytes = readFileSync(`models/${file}`);
    const { lang, header } = loadModel(bytes);
    expect(modelFileName(lang)).toBe(`models/${file}`);
    expect(bytes.length).toBeLessThan(lang === 'en' ? 1_000_000 : 350_000);
    expect(header.licence).toBe('CC BY-SA 4.0');
    expect(header.sources.every(({ sha256, licence }) => sha256.length === 64 && licence !== '')).toBe(true);
  }
});

test.each([
  [
    'de',
    'Minister Jonas Brandt reiste nach Berlin. Brandt sprach mit der CDU.',
    ['person Jonas Brandt 2', 'place Berlin 1', 'organisation CDU 1'],
  ],
  [
    'es',
    'El ministro Jaime Ortega viajó a Bogotá. Ortega habló con la ONU.',
    ['person Jaime Ortega 2', 'place Bogotá 1', 'organisation ONU 1'],
  ],
  [
    'fr',
    'Le ministre Jean Morel est arrivé à Paris. M. Morel a saisi le Sénat.',
    ['person Jean Morel 2', 'place Paris 1', 'organisation Sénat 1'],
  ],
  [
    'it',
    'Il ministro Paolo Conti è arrivato a Roma. Conti ha parlato al Senato.',
    ['person Paolo Conti 2', 'place Roma 1', 'organisation Senato 1'],
  ],
  [
    'nl',
    'Minister Mark Visser reisde naar Brussel. Visser sprak met de Europese Unie.',
    ['person Mark Visser 2', 'place Brussel 1', 'organisation Europese Unie 1'],
  ],
  [
    'pt',
    'O ministro João Freitas viajou para Lisboa. Freitas falou com a ONU.',
    ['person João Freitas 2', 'place Lisboa 1', 'organisation ONU 1'],
  ],
  [
    'sv',
    'Minister Anders Berg reste till Stockholm. Berg talade om Sverige.',
    ['person Anders Berg 2', 'place Stockholm 1', 'place Sverige 1'],
  ],
])('%s', (lang, text, expected) => {
  expect(found(text, lang).sort()).toEqual([...expected].sort());
});

test('a text in another script than the model knows is not guessed at', () => {
  expect(found('Данас је у Београду падала киша. После је сијало сунце.', 'sr')).toEqual([]);
});
