import type { LanguageCases } from './types';

export const it: LanguageCases = {
  article: [
    'Il consiglio comunale di Porto Leone ha deciso martedì di chiudere il vecchio porto alle grandi navi dalla prossima primavera.',
    'Due compagnie di navigazione hanno fatto ricorso al tribunale, che esaminerà il caso in autunno.',
  ],
  asks: {
    'support-appeal': [
      'Sostieni il nostro giornalismo indipendente con una donazione.',
      'Ogni euro conta. Diventa sostenitore.',
    ],
    'subscription-prompt': [
      'Sei già abbonato? Accedi.',
      'Abbonati a 1 € per il primo mese, disdici quando vuoi.',
      'Questo contenuto è riservato agli abbonati.',
    ],
    'newsletter-signup': [
      'Iscriviti alla nostra newsletter e ricevi le notizie ogni mattina nella tua casella di posta.',
      'Segui il nostro canale WhatsApp',
    ],
    'follow-share': ['Seguici su Instagram', 'Condividi'],
    'related-links': ['Leggi anche: Il traghetto fermo tutta la settimana', 'I più letti'],
    'gallery-ui': ['Guarda tutte le foto', 'Foto 3 di 12'],
    advertising: ['Pubblicità', 'L’articolo continua dopo la pubblicità'],
    'comments-prompt': ['Accedi per commentare.', 'Lascia un commento'],
    'consent-notice': ['Per vedere questo contenuto devi accettare i cookie.'],
    credits: ['Foto: Anna Bianchi/ANSA'],
  },
  reports: {
    'support-appeal': [
      'La fondazione ha ricevuto 300 donazioni l’anno scorso e il partito ha accettato due milioni di euro dall’azienda.',
    ],
    'subscription-prompt': [
      'La piattaforma ha perso 200.000 abbonati quando l’abbonamento è salito a 13 euro al mese.',
    ],
    'newsletter-signup': ['In una newsletter ai suoi iscritti il sindacato scriveva che le trattative erano fallite.'],
    'follow-share': [
      'La polizia ha seguito l’auto per venti chilometri e il video è stato condiviso migliaia di volte su Facebook.',
    ],
    'related-links': ['Gli studenti leggono più di prima, mostra l’ultima indagine del ministero.'],
    'gallery-ui': ['La foto mostra il ponte dopo il crollo, e la galleria apre la mostra sabato.'],
    advertising: ['L’azienda ha speso quattro milioni di euro in pubblicità durante la campagna.'],
    'comments-prompt': ['Il ministro non ha voluto commentare le notizie quando il giornale lo ha chiamato.'],
    'consent-notice': ['Il garante ha multato il sito che salvava i cookie senza consenso.'],
    credits: ['Il fotografo era sul molo quando la nave è arrivata.'],
  },
};
