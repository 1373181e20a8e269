import { detectLanguage, likelyLanguage, scriptLanguages } from '../../../src/core/language';

const TABLE = `HOCKEY - NORTHERN CUP STANDINGS

ALDERWICK

Standings of the Northern Cup
hockey teams (tabulate under won, lost, points):

Alderwick Rovers 12 3 24
Le Havre de Brume 11 4 22
Van Dorp Eagles 9 6 18
San Marco de la Costa 7 8 14`;

describe('detectLanguage', () => {
  test.each([
    [
      'en',
      'The council of the harbour town voted on Tuesday to close the old bridge, which has been in use for a century.',
    ],
    [
      'en',
      'THE COUNCIL OF THE HARBOUR TOWN VOTED ON TUESDAY TO CLOSE THE OLD BRIDGE, WHICH HAS BEEN IN USE FOR A CENTURY.',
    ],
    [
      'de',
      'Der Rat der Hafenstadt stimmte am Dienstag dafür, die alte Brücke zu sperren, die seit hundert Jahren in Gebrauch ist.',
    ],
    ['es', 'El concejo de la ciudad votó el martes a favor de cerrar el viejo puente, que se usa desde hace un siglo.'],
    ['it', 'Il consiglio della città ha votato martedì per chiudere il vecchio ponte, che è in uso da un secolo.'],
    [
      'ca',
      'El consell de la ciutat va votar dimarts a favor de tancar els ponts vells, que han estat en ús amb permís.',
    ],
    [
      'sl',
      'Mestni svet je v torek glasoval za zaprtje mostu, ki ga ljudje uporabljajo že sto let, in ne bo več odprt.',
    ],
  ])('tells %s by its short words: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  test('is not misled by a name given in its own script', () => {
    const text =
      'Qasr (Arabic: قصر الماء) is a village in the north of the country, which is known for its wells and its market.';
    expect(scriptLanguages(text)).toEqual([]);
    expect(detectLanguage(text)).toBe('en');
  });

  test('tells other scripts from their first words, foreign names among them', () => {
    expect(detectLanguage('Η εταιρεία Acme ανακοίνωσε χθες νέα προϊόντα')).toBe('el');
    expect(detectLanguage('株式会社Acmeは昨日、新しい製品を発表した。')).toBe('ja');
  });

  test('does not guess at a table', () => {
    expect(detectLanguage(TABLE)).toBeNull();
  });
});

describe('likelyLanguage', () => {
  test('reads tables, lists and short lines without telling words as English', () => {
    expect(likelyLanguage(TABLE)).toBe('en');
    expect(likelyLanguage('SQUAD: Marta Ruiz de la Fuente, Jan van Dorp, Piet van der Meer, Ana de la Torre')).toBe(
      'en',
    );
    expect(likelyLanguage('ALDERWICK ROVERS BEAT EAGLES 3-1')).toBe('en');
  });

  test('takes the language that leads in a table with words of its own', () => {
    const table =
      'Tabelle der Nordliga nach dem 7. Spieltag\n1. Adler 07 Brunn 21\n2. SV Holm und Tann 18\n3. TuS Auen 15';
    expect(likelyLanguage(table)).toBe('de');
  });

  test('stays silent over prose of a language that is not known, and over other scripts', () => {
    const welsh =
      'Pleidleisiodd cyngor tref yr harbwr ddydd Mawrth i gau’r hen bont, sydd wedi bod ar agor ers canrif gyfan bellach.';
    expect(likelyLanguage(welsh)).toBeNull();
    expect(likelyLanguage('თბილისში გუშინ ახალი ხიდი გაიხსნა')).toBeNull();
  });
});
