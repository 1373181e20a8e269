import type { LanguageCases } from './types';

export const de: LanguageCases = {
  article: [
    'Der Gemeinderat von Lindwerder hat am Dienstag beschlossen, den alten Hafen vom nächsten Frühjahr an für große Schiffe zu sperren.',
    'Zwei Reedereien haben gegen den Beschluss geklagt, das Verwaltungsgericht will im Herbst entscheiden.',
  ],
  asks: {
    'support-appeal': [
      'Unterstützen Sie unseren unabhängigen Journalismus mit einer Spende.',
      'Jeder Euro zählt. Werden Sie jetzt Fördermitglied.',
      'Gefällt Ihnen dieser Text? Dann geben Sie uns einen Kaffee aus!',
    ],
    'subscription-prompt': [
      'Sie haben bereits ein Abo? Hier anmelden.',
      'Jetzt einen Monat für 1 Euro testen, jederzeit kündbar.',
      'Dieser Artikel ist nur für Abonnenten.',
      'Um weiterzulesen, registrieren Sie sich kostenlos.',
    ],
    'newsletter-signup': [
      'Melden Sie sich für unseren Newsletter an und erhalten Sie die wichtigsten Nachrichten per E-Mail.',
      'Folgen Sie unserem WhatsApp-Kanal',
    ],
    'follow-share': ['Folgen Sie uns auf Instagram', 'Artikel teilen'],
    'related-links': ['Lesen Sie auch: Fähre fällt die ganze Woche aus', 'Meistgelesen'],
    'gallery-ui': ['Alle Bilder anzeigen', 'Bild 3 von 12', 'Artikel anhören'],
    advertising: ['Anzeige', 'Weiterlesen nach der Anzeige'],
    'comments-prompt': ['Melden Sie sich an, um zu kommentieren.', 'Diskutieren Sie mit!'],
    'consent-notice': ['Um diesen Inhalt zu sehen, müssen Sie Cookies zustimmen.', 'Externen Inhalt laden'],
    credits: ['Foto: Anna Berg/dpa'],
  },
  reports: {
    'support-appeal': [
      'Die Stiftung erhielt im vergangenen Jahr 300 Spenden, die Partei nahm von der Firma zwei Millionen Euro an.',
      'Wenn Sie etwa ein Buch lesen',
      'Der Minister rief dazu auf, für die Opfer der Flut zu spenden.',
    ],
    'subscription-prompt': [
      'Der Streamingdienst verlor 200.000 Abonnenten, nachdem das Abo auf 13 Euro im Monat gestiegen war.',
      'Zu Hause testen und behalten',
      'Bei Interesse melde dich einfach unter der Nummer des Hafens',
      'alles ab 39,00 € pro Person',
      'Wer sich bis Freitag registriert, darf an der Abstimmung teilnehmen, teilte die Behörde mit.',
    ],
    'newsletter-signup': [
      'Ich habe weder ein Boot noch einen Garten.',
      'In einem Newsletter an die Mitglieder schrieb der Verband, die Gespräche seien gescheitert.',
    ],
    'follow-share': [
      'Die Polizei folgte dem Wagen zwanzig Kilometer, das Video wurde auf Facebook tausendfach geteilt.',
    ],
    'related-links': ['Die Schüler lesen mehr als früher, zeigt die neueste Erhebung des Ministeriums.'],
    'gallery-ui': ['Das Bild zeigt die Brücke nach dem Einsturz, die Galerie eröffnet die Ausstellung am Samstag.'],
    advertising: ['Die Firma gab vier Millionen Euro für Anzeigen im Wahlkampf aus.'],
    'comments-prompt': [
      'Man diskutiert hier seit Jahren über die Schulen.',
      'Der Minister wollte die Angaben nicht kommentieren, als die Zeitung ihn fragte.',
      'Leser der Zeitung hatten in ihren Kommentaren den Rücktritt des Bürgermeisters gefordert.',
    ],
    'consent-notice': ['Die Behörde verhängte eine Strafe, weil die Seite Cookies ohne Einwilligung speicherte.'],
    credits: ['Der Fotograf stand am Kai, als das Schiff anlegte.'],
  },
};
