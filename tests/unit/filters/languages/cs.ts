import type { LanguageCases } from './types';

export const cs: LanguageCases = {
  article: [
    'Zastupitelstvo města Lipnice v úterý rozhodlo, že od příštího jara uzavře starý přístav pro velké lodě.',
    'Dvě loďařské společnosti podaly proti rozhodnutí žalobu, soud o ní má rozhodovat na podzim.',
  ],
  asks: {
    'support-appeal': [
      'Podpořte nezávislou žurnalistiku libovolnou částkou.',
      'Každá koruna pomáhá. Staňte se naším podporovatelem.',
    ],
    'subscription-prompt': [
      'Už jste předplatitel? Přihlaste se.',
      'Pro dočtení celého článku si kupte předplatné. Pokračovat ve čtení mohou jen předplatitelé.',
      'První měsíc za korunu, zrušit můžete kdykoliv.',
    ],
    'newsletter-signup': ['Přihlaste se k odběru newsletteru a dostávejte přehled zpráv do e-mailu.'],
    'follow-share': ['Sledujte nás na Instagramu', 'Sdílet'],
    'related-links': ['Čtěte také: Přívoz nepojede celý týden', 'Nejčtenější'],
    'gallery-ui': ['Zobrazit celou fotogalerii', 'Foto 3 z 12'],
    advertising: ['Reklama', 'Článek pokračuje pod reklamou'],
    'comments-prompt': ['Přihlaste se a přidejte komentář.', 'Vstoupit do diskuse'],
    'consent-notice': ['Pro zobrazení tohoto obsahu je potřeba přijmout cookies.'],
    credits: ['Foto: Anna Bílá, ČTK'],
  },
  reports: {
    'support-appeal': ['Nadace loni získala 300 darů a strana přijala od firmy příspěvek dva miliony korun.'],
    'subscription-prompt': [
      'Streamovací služba přišla o 200 tisíc předplatitelů, když předplatné zdražilo na 299 korun měsíčně.',
    ],
    'newsletter-signup': ['V newsletteru pro členy svaz napsal, že jednání zkrachovala.'],
    'follow-share': ['Policie auto sledovala dvacet kilometrů a video sdílely tisíce lidí na Facebooku.'],
    'related-links': ['Žáci čtou více než dříve, vyplývá z nejnovějšího průzkumu ministerstva.'],
    'gallery-ui': ['Snímek ukazuje most po zřícení a galerie otevře výstavu v sobotu.'],
    advertising: ['Firma vydala za reklamu v kampani čtyři miliony korun.'],
    'comments-prompt': ['Ministr nechtěl informace komentovat, když ho redakce oslovila.'],
    'consent-notice': ['Úřad dal webu pokutu, protože ukládal cookies bez souhlasu.'],
    credits: ['Fotograf stál na molu, když loď připlula.'],
  },
};
