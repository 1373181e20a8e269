import type { LanguageCases } from './types';

export const pt: LanguageCases = {
  article: [
    'A câmara de Porto Leão decidiu na terça-feira fechar o velho porto aos grandes navios a partir da próxima primavera.',
    'Duas companhias de navegação recorreram ao tribunal, que deve analisar o caso no outono.',
  ],
  asks: {
    'support-appeal': [
      'Apoie o jornalismo independente com uma doação.',
      'Precisamos da sua ajuda. Torne-se um apoiador.',
    ],
    'subscription-prompt': [
      'Já é assinante? Faça login.',
      'Assine por R$ 1 no primeiro mês. Cancele quando quiser.',
      'Este conteúdo é exclusivo para assinantes.',
    ],
    'newsletter-signup': [
      'Inscreva-se na nossa newsletter e receba as notícias no seu e-mail todas as manhãs.',
      'Entre no nosso canal do WhatsApp',
    ],
    'follow-share': ['Siga-nos no Instagram', 'Compartilhar'],
    'related-links': ['Leia também: Balsa parada a semana inteira', 'Mais lidas'],
    'gallery-ui': ['Ver todas as fotos', 'Foto 3 de 12'],
    advertising: ['Publicidade', 'Continua depois da publicidade'],
    'comments-prompt': ['Faça login para comentar.', 'Deixe um comentário'],
    'consent-notice': ['Para ver este conteúdo é preciso aceitar os cookies.'],
    credits: ['Foto: Ana Branco / Lusa'],
  },
  reports: {
    'support-appeal': [
      'A fundação recebeu 300 doações no ano passado e o partido aceitou dois milhões de euros da empresa.',
    ],
    'subscription-prompt': ['A plataforma perdeu 200 mil assinantes quando a assinatura subiu para 13 euros por mês.'],
    'newsletter-signup': ['Num boletim aos associados, o sindicato escreveu que as negociações tinham fracassado.'],
    'follow-share': [
      'A polícia seguiu o carro por vinte quilómetros e o vídeo foi partilhado milhares de vezes no Facebook.',
    ],
    'related-links': ['Os alunos leem mais do que antes, mostra o último estudo do ministério.'],
    'gallery-ui': ['A foto mostra a ponte depois do desabamento, e a galeria abre a exposição no sábado.'],
    advertising: ['A empresa gastou quatro milhões de euros em publicidade durante a campanha.'],
    'comments-prompt': ['O ministro não quis comentar as informações quando o jornal o contactou.'],
    'consent-notice': ['A autoridade multou o site que guardava cookies sem consentimento.'],
    credits: ['O fotógrafo estava no cais quando o navio chegou.'],
  },
};
