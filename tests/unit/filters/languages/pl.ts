import type { LanguageCases } from './types';

export const pl: LanguageCases = {
  article: [
    'Rada miasta Lipnica zdecydowała we wtorek, że od przyszłej wiosny zamknie stary port dla dużych statków.',
    'Dwie firmy żeglugowe zaskarżyły decyzję do sądu, który ma rozpatrzyć sprawę jesienią.',
  ],
  asks: {
    'support-appeal': [
      'Wesprzyj niezależne dziennikarstwo dowolną kwotą.',
      'Twoje wsparcie pozwala nam działać. Wpłać darowiznę.',
    ],
    'subscription-prompt': [
      'Masz już prenumeratę? Zaloguj się.',
      'Wykup dostęp za 1 zł przez pierwszy miesiąc.',
      'Ten artykuł jest dostępny tylko dla subskrybentów.',
    ],
    'newsletter-signup': ['Zapisz się na nasz newsletter i otrzymuj najważniejsze wiadomości na swoją skrzynkę.'],
    'follow-share': ['Obserwuj nas na Instagramie', 'Udostępnij'],
    'related-links': ['Czytaj też: Prom nie pływa cały tydzień', 'Najczęściej czytane'],
    'gallery-ui': ['Zobacz wszystkie zdjęcia', 'Zdjęcie 3 z 12'],
    advertising: ['Reklama', 'Dalsza część artykułu pod reklamą'],
    'comments-prompt': ['Zaloguj się, aby dodać komentarz.', 'Skomentuj'],
    'consent-notice': ['Aby zobaczyć tę treść, zaakceptuj pliki cookie.'],
    credits: ['Fot. Anna Biała/PAP'],
  },
  reports: {
    'support-appeal': ['Fundacja dostała w zeszłym roku 300 darowizn, a partia przyjęła od firmy dwa miliony złotych.'],
    'subscription-prompt': [
      'Platforma straciła 200 tysięcy abonentów, gdy abonament podrożał do 60 złotych miesięcznie.',
    ],
    'newsletter-signup': ['W newsletterze do członków związek napisał, że negocjacje się załamały.'],
    'follow-share': [
      'Policja śledziła samochód przez dwadzieścia kilometrów, a nagranie udostępniły tysiące osób na Facebooku.',
    ],
    'related-links': ['Uczniowie czytają więcej niż dawniej, wynika z najnowszego badania ministerstwa.'],
    'gallery-ui': ['Zdjęcie pokazuje most po zawaleniu, a galeria otworzy wystawę w sobotę.'],
    advertising: ['Firma wydała na reklamę w kampanii cztery miliony złotych.'],
    'comments-prompt': ['Minister nie chciał komentować tych informacji, gdy gazeta go o nie zapytała.'],
    'consent-notice': ['Urząd ukarał stronę, bo zapisywała pliki cookie bez zgody.'],
    credits: ['Fotograf stał na nabrzeżu, gdy statek przypłynął.'],
  },
};
