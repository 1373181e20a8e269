import { testArticles } from '../articles';

testArticles('de', [
  {
    shape: 'low and high marks, inversion, last name',
    paragraphs: [
      'Die Verkehrsministerin Hanna Lorenz hat den Ausbau der Strecke angekündigt. „Wir fangen im Frühjahr an“, sagte Lorenz am Dienstag in Kassel.',
      '„Das Geld ist da“, fügte sie hinzu. „Jetzt fehlen uns nur noch die Leute.“',
    ],
    quotes: [
      ['Wir fangen im Frühjahr an', 'Hanna Lorenz', 'Verkehrsministerin'],
      ['Das Geld ist da … Jetzt fehlen uns nur noch die Leute.', 'Hanna Lorenz'],
    ],
  },
  {
    shape: 'reversed guillemets, "so" after the quotation',
    paragraphs: [
      'Der Betreiber weist die Vorwürfe zurück. »Unsere Anlagen sind sicher«, so Firmenchef Uwe Brandt. Anwohner sehen das anders: »Nachts riecht es nach Schwefel«, sagt die Nachbarin Petra Kühn.',
    ],
    quotes: [
      ['Unsere Anlagen sind sicher', 'Uwe Brandt', 'Firmenchef'],
      ['Nachts riecht es nach Schwefel', 'Petra Kühn', 'Nachbarin'],
    ],
  },
  {
    shape: 'fragments, "laut", verb in second place',
    paragraphs: [
      'Am Mittwoch nannte der Abgeordnete Jonas Reuter den Entwurf „völlig unausgegoren“. Laut Finanzministerin Sabine Holt ist er dagegen „ein guter Anfang“.',
    ],
    quotes: [
      ['völlig unausgegoren', 'Jonas Reuter', 'Abgeordnete'],
      ['ein guter Anfang', 'Sabine Holt', 'Finanzministerin'],
    ],
  },
  {
    shape: 'colon before, perfect with the verb last, genitive speaker',
    paragraphs: [
      'Die Sprecherin der Gewerkschaft sagte: „Ohne Angebot wird gestreikt.“',
      '„Davon hat uns niemand etwas erzählt“, hat Betriebsrat Murat Aydin gesagt.',
    ],
    quotes: [
      ['Ohne Angebot wird gestreikt.', 'Die Sprecherin der Gewerkschaft'],
      ['Davon hat uns niemand etwas erzählt', 'Murat Aydin', 'Betriebsrat'],
    ],
  },
  {
    shape: 'a title and a term are no quotations; single marks inside',
    paragraphs: [
      'Der sogenannte „Kaltstart“ gelang. Regisseur Emil Voss stellte seinen Film „Der lange Weg“ vor. „Man hat mir gesagt: ‚Das schaut keiner‘“, erzählte Voss.',
    ],
    quotes: [['Man hat mir gesagt: ‚Das schaut keiner‘', 'Emil Voss']],
  },
]);
