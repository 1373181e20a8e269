import type { LanguageCues } from './types';

/** Swedish. */
export const sv: LanguageCues = {
  lang: 'sv',
  capitals: 'names',
  say: `minns mindes avslutar avslutade inleder inledde förtydliga(?:r|de) försäkra(?:r|de) funderar funderade poängtera(?:r|de) replikera(?:r|de) säger sa sade sagt säga skriver skrev skrivit berättar berättade förklara(?:r|de) tycker tyckte menar menade anser ansåg tillägger tillade lägger påpeka(?:r|de) betona(?:r|de) varna(?:r|de)
    hävda(?:r|de) uppge(?:r)? uppgav svara(?:r|de) fråga(?:r|de) konstatera(?:r|de) bekräfta(?:r|de) meddela(?:r|de) tror trodde hoppas hoppades medge(?:r)? medgav krävde kräver lovade lovar utbrister utbrast fortsätter fortsatte
    understryker underströk kommentera(?:r|de) avslöja(?:r|de) påstår påstod erkänner erkände klaga(?:r|de) ropa(?:r|de) suckar suckade skämta(?:r|de) sammanfatta(?:r|de) resonera(?:r|de) upprepa(?:r|de) twittrade`,
  describe:
    'beskyll(?:er|de) klandra(?:r|de) prisa(?:r|de) rosa(?:r|de) kallar kallade beskriver beskrev anklaga(?:r|de) kritisera(?:r|de) beteckna(?:r|de) talar talade fördöm(?:er|de) avfärda(?:r|de) hyllar hyllade',
  participles: 'säga skriva tillägga',
  according: ['enligt', 'menar', 'i en kommentar från'],
  accordingFirst: 'för',
  between:
    'har hade är var blir blev ska skulle kan kunde vill ville måste inte också aldrig nu då sedan senare redan ännu igen till sig hon-själv upp ut även dock bara nog väl det',
  he: 'han',
  she: 'hon',
  pronouns: 'de vi jag man det den',
  relatives: 'som att när om eftersom medan där vars vilken vilket innan sedan',
  conjunctions: 'och men eller utan för',
  and: 'och',
  prepositions:
    'i på till med mot om under mellan genom utan sedan inför hos vid efter före bakom över enligt per trots inom ur kring vid',
  linkers: 'av för från på i hos vid',
  determiners:
    'en ett den det de denna detta dessa hans hennes deras vår vårt våra min mitt mina sin sitt sina flera några många alla andra två tre fyra fem båda varje ingen inget',
  adverbs:
    'idag igår imorgon här där sedan därefter slutligen därför nyligen mycket mer ungefär nästan kanske ju ja nej nu så förra',
  times:
    'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december kvällen morgonen',
  roles: `\\p{L}*minister(?:n)? \\p{L}*president(?:en)? \\p{L}*talesperson(?:en)? \\p{L}*taleskvinna(?:n)? \\p{L}*talesman(?:nen)? \\p{L}*chef(?:en)? \\p{L}*ordförande(?:n)? \\p{L}*ledare(?:n)? \\p{L}*direktör(?:en)? borgmästare(?:n)? \\p{L}*råd(?:et)? \\p{L}*sekreterare(?:n)?
    \\p{L}*forskare(?:n)? \\p{L}*expert(?:en|er|erna)? \\p{L}*professor(?:n)? \\p{L}*ekonom(?:en|er)? \\p{L}*läkare(?:n)? \\p{L}*advokat(?:en)? \\p{L}*åklagare(?:n)? \\p{L}*domare(?:n)? \\p{L}*tränare(?:n)? \\p{L}*spelare(?:n)? \\p{L}*politiker(?:n)? \\p{L}*ledamot(?:en)? \\p{L}*rektor(?:n)? \\p{L}*lärare(?:n)? polis(?:en)?
    regeringen regering myndigheten myndighet företaget företag kommunen partiet oppositionen facket förbundet föreningen sjukhuset boende granne(?:n)? grannar vittne(?:t)? vittnen mamma pappa mor far kvinna(?:n)? man(?:nen)? syster bror dotter son kritiker(?:na)? fiskare(?:n)? bonde(?:n)? bönder författare(?:n)? konstnär(?:en)? journalist(?:en)? student(?:en)? ambassadör(?:en)? företagare(?:n)? ägare(?:n)? kung(?:en)? drottning(?:en)? biskop(?:en)?`,
  titles: 'dr. dr prof. herr fru fröken',
  titlesHe: 'herr talesman talesmannen bror pappa kung',
  titlesShe: 'fru fröken taleskvinna taleskvinnan mamma syster drottning',
  particles: 'von af de van bin',
  organisations:
    'departementet universitetet institutet förbundet partiet banken gruppen rådet riksdagen kommittén kommissionen byrån högskolan nyheter bladet',
  termsBefore:
    'så-kallad så-kallade kallad kallade filmen film boken bok romanen serien låten albumet titeln titel ordet begreppet heter programmet',
  impersonal: 'man det den',
  negations: 'aldrig inte om',
  passive: 'blev blivit blir',
  quantifiers: 'många några flera andra båda alla',
  verbSecond: true,
  dashAnywhere: true,
  timesSmall: true,
};
