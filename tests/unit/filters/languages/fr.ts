import type { LanguageCases } from './types';

export const fr: LanguageCases = {
  article: [
    'Le conseil municipal de Port-Léon a décidé mardi de fermer l’ancien port aux grands navires à partir du printemps prochain.',
    'Deux compagnies maritimes ont saisi le tribunal, qui doit examiner leur recours au cours de l’automne.',
  ],
  asks: {
    'support-appeal': [
      'Soutenez notre journalisme indépendant en faisant un don.',
      'Chaque euro compte. Devenez membre dès aujourd’hui.',
    ],
    'subscription-prompt': [
      'Déjà abonné ? Connectez-vous.',
      'Profitez d’un mois d’essai à 1 €, sans engagement.',
      'Cet article est réservé aux abonnés.',
      'Créez un compte gratuit pour lire la suite.',
    ],
    'newsletter-signup': [
      'Inscrivez-vous à notre newsletter et recevez l’essentiel de l’actualité par e-mail.',
      'Rejoignez notre chaîne WhatsApp',
    ],
    'follow-share': ['Suivez-nous sur Instagram', 'Partager l’article'],
    'related-links': ['À lire aussi : Le bac à l’arrêt toute la semaine', 'Les plus lus'],
    'gallery-ui': ['Voir toutes les photos', 'Photo 3 sur 12', 'Écouter l’article'],
    advertising: ['Publicité', 'La suite après la publicité'],
    'comments-prompt': ['Connectez-vous pour commenter.', 'Laisser un commentaire'],
    'consent-notice': ['Pour afficher ce contenu, vous devez accepter les cookies.'],
    credits: ['Photo : Anne Leroy / AFP'],
  },
  reports: {
    'support-appeal': [
      'La fondation a reçu 300 dons l’an dernier, et le parti a accepté deux millions d’euros de l’entreprise.',
      'Le ministre a appelé à soutenir les victimes de la crue.',
    ],
    'subscription-prompt': [
      'La plateforme a perdu 200 000 abonnés quand l’abonnement est passé à 13 euros par mois.',
      'Les électeurs doivent s’inscrire avant vendredi, a rappelé la préfecture.',
    ],
    'newsletter-signup': [
      'Dans une lettre d’information à ses membres, le syndicat écrivait que les négociations avaient échoué.',
    ],
    'follow-share': [
      'La police a suivi la voiture sur vingt kilomètres, et la vidéo a été partagée des milliers de fois sur Facebook.',
    ],
    'related-links': ['Les élèves lisent plus qu’avant, montre la dernière étude du ministère.'],
    'gallery-ui': ['La photo montre le pont après l’effondrement, et la galerie ouvre l’exposition samedi.'],
    advertising: ['L’entreprise a dépensé quatre millions d’euros en publicité pendant la campagne.'],
    'comments-prompt': [
      'Une erreur de calcul',
      'Le ministre n’a pas souhaité commenter ces informations quand le journal l’a joint.',
    ],
    'consent-notice': ['L’autorité a condamné le site, qui déposait des cookies sans consentement.'],
    credits: ['Le photographe se tenait sur le quai quand le navire est arrivé.'],
  },
};
