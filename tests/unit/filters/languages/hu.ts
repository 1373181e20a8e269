import type { LanguageCases } from './types';

export const hu: LanguageCases = {
  article: [
    'A lápfői képviselő-testület kedden úgy döntött, hogy jövő tavasztól lezárja a régi kikötőt a nagyobb hajók elől.',
    'Két hajózási társaság megtámadta a döntést, a bíróság várhatóan ősszel tárgyalja az ügyet.',
  ],
  asks: {
    'support-appeal': [
      'Támogasd a független újságírást egy havi adománnyal!',
      'Minden forint számít. Legyél te is támogatónk!',
    ],
    'subscription-prompt': [
      'Már előfizető? Jelentkezzen be!',
      'Fizess elő, és olvasd el a teljes cikket!',
      'Ez a cikk csak előfizetőknek érhető el.',
    ],
    'newsletter-signup': [
      'Iratkozz fel hírlevelünkre, hogy a legfontosabb hírek minden reggel a postaládádban várjanak!',
    ],
    'follow-share': ['Kövess minket a Facebookon', 'Megosztás'],
    'related-links': ['Olvasd el ezt is: Egész héten nem jár a komp', 'Legolvasottabb'],
    'gallery-ui': ['Összes kép megtekintése', 'Kép 3/12'],
    advertising: ['Hirdetés', 'A cikk a hirdetés után folytatódik'],
    'comments-prompt': ['Jelentkezz be, hogy hozzászólhass!', 'Szólj hozzá!'],
    'consent-notice': ['A tartalom megtekintéséhez el kell fogadnia a sütiket.'],
    credits: ['Fotó: Fehér Anna / MTI'],
  },
  reports: {
    'support-appeal': [
      'Az alapítvány tavaly 300 adományt kapott, a párt pedig kétmillió forint támogatást fogadott el a cégtől.',
    ],
    'subscription-prompt': [
      'A szolgáltató 200 ezer előfizetőt veszített, amikor az előfizetés ára havi 4000 forintra emelkedett.',
    ],
    'newsletter-signup': ['A szövetség a tagoknak küldött hírlevelében azt írta, hogy a tárgyalások megszakadtak.'],
    'follow-share': ['A rendőrség húsz kilométeren át követte az autót, a videót pedig ezrek osztották meg.'],
    'related-links': ['A diákok többet olvasnak, mint korábban, derül ki a minisztérium legfrissebb felméréséből.'],
    'gallery-ui': ['A képen a híd látható az omlás után, a galéria pedig szombaton nyitja meg a kiállítást.'],
    advertising: ['A cég négymillió forintot költött hirdetésekre a kampányban.'],
    'comments-prompt': ['A miniszter nem kívánta kommentálni az információkat, amikor a lap megkereste.'],
    'consent-notice': ['A hatóság megbírságolta az oldalt, mert hozzájárulás nélkül tárolt sütiket.'],
    credits: ['A fotós a mólón állt, amikor a hajó megérkezett.'],
  },
};
