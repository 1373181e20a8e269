import { testArticles } from '../articles';

testArticles('it', [
  {
    shape: 'angle marks, compound past with inversion',
    paragraphs: [
      '«Non chiuderemo l’ospedale», ha detto ieri la ministra Giulia Ferrante. «I fondi ci sono», ha aggiunto.',
    ],
    quotes: [
      ['Non chiuderemo l’ospedale', 'Giulia Ferrante', 'ministra'],
      ['I fondi ci sono', 'Giulia Ferrante'],
    ],
  },
  {
    shape: 'subject before, colon, curly marks',
    paragraphs: ['Il sindaco di Montelago, Pietro Galli, ha dichiarato: “La strada riaprirà a maggio”.'],
    quotes: [['La strada riaprirà a maggio', 'Pietro Galli', 'sindaco di Montelago']],
  },
  {
    shape: '"secondo", fragment with "definire"',
    paragraphs: [
      'Secondo l’economista Marta Serra si tratta di «un errore grave». Il sindacato ha definito la proposta «irricevibile».',
    ],
    quotes: [
      ['un errore grave', 'Marta Serra', 'economista'],
      ['irricevibile', 'Il sindacato'],
    ],
  },
  {
    shape: 'interrupted quotation, last name',
    paragraphs: ['L’allenatore Luca Bonetti non si arrende. «Siamo stanchi», spiega Bonetti, «ma non siamo finiti».'],
    quotes: [['Siamo stanchi … ma non siamo finiti', 'Luca Bonetti', 'allenatore']],
  },
  {
    shape: 'a dash dialogue and a film title',
    paragraphs: ['Ha visto il film «Terra di nessuno».', '— Mi ha commosso, — ha raccontato la spettatrice Ada Neri.'],
    quotes: [['Mi ha commosso', 'Ada Neri', 'spettatrice']],
  },
  {
    shape: 'the attribution between plain hyphens inside the marks',
    paragraphs: ['“Il paese - ha dichiarato il presidente Aldo Serra - ha perso una guida”.'],
    quotes: [['Il paese … ha perso una guida', 'Aldo Serra', 'presidente']],
  },
]);
