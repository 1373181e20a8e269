import type { LanguageCues } from './types';

/** Czech. */
export const cs: LanguageCues = {
  lang: 'cs',
  capitals: 'names',
  say: `řekl(?:a|i|y)? říká říkají říkal(?:a|i)? uvedl(?:a|i)? uvádí dodal(?:a|i)? dodává prohlásil(?:a|i)? vysvětlil(?:a|i)? vysvětluje sdělil(?:a|i)? poznamenal(?:a|i)? podotkl(?:a)? upozornil(?:a|i)? upozorňuje zdůraznil(?:a|i)? zdůrazňuje napsal(?:a|i)? píše
    tvrdí tvrdil(?:a|i)? oznámil(?:a|i)? oznamuje odpověděl(?:a|i)? odpovídá zeptal(?:a|i)? ptá připustil(?:a|i)? přiznal(?:a|i)? přiznává potvrdil(?:a|i)? potvrzuje varoval(?:a|i)? varuje připomněl(?:a|i)? připomíná slíbil(?:a|i)? míní domnívá myslí okomentoval(?:a)? komentoval(?:a)? kritizoval(?:a|i)? vzkázal(?:a)? popsal(?:a|i)? popisuje vyzval(?:a)? doufá věří stěžuje stěžoval(?:a)? žertoval(?:a)? shrnul(?:a)? pokračoval(?:a)? konstatoval(?:a)? zopakoval(?:a)? vyprávěl(?:a)? vypráví zvolal(?:a)? povzdechl(?:a)? hájí hájil(?:a)? reagoval(?:a)? namítl(?:a)? vzpomíná vzpomínal vzpomínala vzpomněl vzpomněla směje líčí`,
  describe:
    'mluví mluvil(?:a|i)? hovoří hovořil(?:a|i)? vyčetl(?:a|i)? vyčítá viní nazval(?:a|i)? označil(?:a|i)? obvinil(?:a|i)? odsoudil(?:a|i)? odmítl(?:a|i)? pochválil(?:a)?',
  participles: '',
  according: ['podle', 'dle', 'slovy'],
  accordingFirst: 'pro',
  accordingHe: ['podle něj', 'podle něho', 'podle jeho slov'],
  accordingShe: ['podle ní', 'podle jejích slov'],
  between:
    'je jsou byl byla bylo byli ne také však už ještě pak později vždy nikdy se si to jen rovněž ale mu jí jim nám by jsem',
  he: 'on',
  she: 'ona',
  pronouns: 'oni ony my já to',
  relatives: 'že který která které kteří kterého když pokud protože ačkoli kde jak co aby než',
  conjunctions: 'a ale nebo i ani',
  and: 'a',
  prepositions:
    'v ve na do z ze po před za nad pod mezi přes bez od o u pro při během vůči navzdory díky k ke kvůli s se',
  linkers: 'pro z ze od',
  determiners:
    'ten ta to ti ty toho té jeho její jejich náš naše můj moje svůj několik mnoho všichni jiní dva dvě tři čtyři pět oba každý žádný některý některá',
  adverbs: 'dnes včera zítra tady tam poté následně proto nedávno velmi více asi téměř možná ano teď',
  times:
    'pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle ledna února března dubna května června července srpna září října listopadu prosince večer ráno',
  roles: `ministr ministra ministryně premiér premiérka prezident prezidentka mluvčí ředitel ředitele ředitelka šéf šéfa šéfka předseda předsedy předsedkyně starosta starosty starostka primátor primátorka hejtman poslanec poslance poslankyně senátor senátorka tajemník expert experta expertka experti vědec vědkyně profesor profesorka
    ekonom ekonoma ekonomka lékař lékaře lékařka advokát advokátka právník právnička žalobce soudce soudkyně trenér trenéra trenérka hráč kapitán politik rektor učitel učitelka policie vláda ministerstvo společnost firma obec strana opozice odbory svaz sdružení nemocnice obyvatel obyvatelka obyvatelé soused sousedka svědek matka otec žena muž sestra bratr dcera syn kritici rybář zemědělec zemědělci spisovatel spisovatelka režisér režisérka novinář novinářka student studentka velvyslanec podnikatel podnikatelka majitel majitelka král královna papež biskup historik náměstek náměstkyně zastupitel`,
  titles: 'pan paní dr. mudr. ing. prof. judr. gen.',
  titlesHe: 'pan ředitel předseda starosta poslanec lékař trenér soused rybář',
  titlesShe: 'paní ministryně ředitelka předsedkyně starostka poslankyně lékařka trenérka sousedka učitelka',
  particles: 'von van de da',
  organisations:
    'ministerstvo univerzita institut federace svaz strana unie banka skupina rada sněmovna senát výbor komise agentura nadace',
  termsBefore:
    'takzvaný takzvaná takzvané tzv. film filmu kniha knihy román seriál píseň album název slovo termín zvaný přezdívaný pořad',
  impersonal: 'to',
  negations: 'nikdy ne jestli',
  passive: '',
  quantifiers: 'mnozí někteří jiní všichni',
  dropsSubject: true,
  inflects: true,
  timesSmall: true,
};
