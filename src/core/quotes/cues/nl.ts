import type { LanguageCues } from './types';

/** Dutch. */
export const nl: LanguageCues = {
  lang: 'nl',
  capitals: 'names',
  say: `zegt zeggen zei zeiden gezegd vertel(?:t|de|den|len) verteld schrijft schrijven schreef schreven geschreven stel(?:t|de|den|len) gesteld meld(?:t|de|den|en) gemeld laat liet verklaar(?:t|de|den) verklaard benadruk(?:t|te|ten)
    waarschuw(?:t|de|den|en) gewaarschuwd vraagt vroeg vroegen gevraagd antwoord(?:t|de|den) geantwoord reageer(?:t|de|den) gereageerd vindt vonden vond denkt dacht noemt legt legde voegt voegde aldus vervolg(?:t|de) concludeer(?:t|de) erken(?:t|de|den) beweer(?:t|de|den)
    bevestig(?:t|de|den) kondigt kondigde hoopt verwacht(?:te)? klaag(?:t|de) betoog(?:t|de) herhaal(?:t|de) belooft beloofde eis(?:t|te|ten) pleit(?:te)? twittert twitterde grapt grapte riep roept verzucht(?:te)? bericht(?:te)? licht lichtte somt geeft gaf wijst wees besluit besloot blikt snapt weet`,
  describe:
    'verwij(?:t|ten) verweet verweten beticht(?:te)? noemt noemen noemde noemden genoemd omschrijft omschreef beschrijft beschreef beschuldig(?:t|de|den) spreekt sprak spraken bekritiseer(?:t|de) veroordeel(?:t|de) prijst prees verwerpt verwierp',
  participles: 'zeggend zeggen stellen schrijven',
  according: ['volgens', 'aldus', 'naar eigen zeggen van', 'in de woorden van'],
  accordingFirst: 'voor',
  between: `heeft hebben had hadden is zijn was waren wordt worden werd werden zal zou kan moet wil ook niet nooit nu dan later eerder al nog weer toen echter zich er daar toe aan uit mee
    hij-zelf wel wilde eens opnieuw`,
  he: 'hij',
  she: 'zij ze',
  pronouns: 'we wij ik men het',
  relatives: 'die dat wie wat waar wanneer omdat hoewel terwijl als of nadat voordat sinds hoe waarom zodat toen wiens',
  conjunctions: 'en of maar want dus',
  and: 'en',
  prepositions: `in op aan bij met tegen over onder tussen door zonder om sinds tot tegenover wegens ondanks uit naar tijdens na voor achter langs rond binnen buiten vanuit vanaf per`,
  linkers: 'van voor uit der',
  determiners: `de het een deze dit die dat zijn haar hun ons onze mijn jouw veel meerdere sommige enkele andere alle beide twee drie vier vijf geen elke ieder iedere`,
  adverbs:
    'vandaag gisteren morgen daar hier daarna vervolgens uiteindelijk daarom destijds inmiddels onlangs zo zeer meer ongeveer bijna vooral misschien toch ja gisteravond vanochtend vanmiddag volgens',
  times:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december avond ochtend middag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond',
  roles: `provincie waterschap \\p{L}*minister(?:s)? \\p{L}*president(?:e|en)? \\p{L}*woordvoerder(?:s)? \\p{L}*woordvoerster \\p{L}*premier \\p{L}*directeur(?:en)? \\p{L}*directrice \\p{L}*voorzitter(?:s)? \\p{L}*leider(?:s)? \\p{L}*burgemeester \\p{L}*wethouder \\p{L}*kamerlid
    \\p{L}*secretaris \\p{L}*hoogleraar \\p{L}*deskundige(?:n)? \\p{L}*onderzoeker(?:s)? \\p{L}*onderzoekster \\p{L}*econoom \\p{L}*economen \\p{L}*analist(?:en)? \\p{L}*arts(?:en)? \\p{L}*advocaat \\p{L}*advocate \\p{L}*rechter(?:s)? \\p{L}*officier \\p{L}*coach \\p{L}*trainer \\p{L}*speler(?:s)? \\p{L}*speelster
    \\p{L}*baas politie kabinet regering ministerie bedrijf gemeente partij oppositie vakbond brandweer rechtbank bewoner(?:s)? bewoonster buurman buurvrouw getuige(?:n)? moeder vader vrouw man zus broer dochter zoon criticus critici agent(?:en)? medewerker(?:s)?
    ondernemer(?:s)? oprichter oprichtster auteur schrijver schrijfster kunstenaar zanger zangeres acteur actrice historicus historica wetenschapper(?:s)? activist(?:en)? boer(?:en)? boerin visser(?:s)? leraar lerares docent(?:e)? student(?:e|en)? koning koningin paus bisschop generaal kolonel manager(?:s)? bron(?:nen)? organisatie vereniging ambassadeur commissaris eigenaar eigenares`,
  titles: 'dhr. mevr. mw. mevrouw meneer dr. prof. drs. ir. mr. generaal kolonel',
  titlesHe: 'dhr. meneer',
  titlesShe:
    'mevr. mw. mevrouw woordvoerster directrice onderzoekster advocate speelster bewoonster buurvrouw boerin lerares koningin schrijfster zangeres actrice eigenares',
  particles: "van de der den het 't ter ten te op in el bin",
  organisations:
    'ministerie universiteit instituut federatie vereniging partij unie bank groep raad kamer senaat hof comité commissie agentschap gemeente rechtbank stichting politie telegraaf volkskrant',
  termsBefore:
    'zogenaamde zogeheten film boek roman serie album lied getiteld genaamd titel woord term bijgenaamd bekend programma tijdschrift',
  impersonal: 'het men',
  negations: 'nooit niet als',
  passive: 'werd werden wordt worden',
  verbSecond: true,
  quantifiers: 'sommigen velen anderen beiden sommige',
  timesSmall: true,
};
