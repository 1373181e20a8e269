import type { LanguageCues } from './types';

/** Finnish. */
export const fi: LanguageCues = {
  lang: 'fi',
  capitals: 'names',
  say: `muistelee muisteli vakuuttaa vakuutti(?:vat)? vakuuttavat täsmentää täsmensi ihmettelee ihmetteli harmittelee harmitteli iloitsee iloitsi summaa summasi linjaa linjasi tarkentaa tarkensi sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat kertonut toteaa totesi toteavat totesivat kirjoittaa kirjoitti selittää selitti lisää lisäsi korostaa korosti painottaa painotti varoittaa varoitti huomauttaa huomautti
    väittää väitti vastaa vastasi kysyy kysyi vahvistaa vahvisti ilmoittaa ilmoitti arvioi arvioivat uskoo uskoi toivoo toivoi myöntää myönsi vaatii vaati lupaa lupasi jatkaa jatkoi kommentoi paljastaa paljasti muistuttaa muistutti tunnustaa tunnusti huudahtaa huudahti pohtii pohti miettii mietti kuvailee kuvaili valittaa valitti perustelee perusteli tiivistää tiivisti naurahtaa naurahti huokaa huokasi kiteyttää tviittasi`,
  describe:
    'puhuu puhui puhuivat puhuvat moittii moitti kutsuu kutsui nimittää nimitti luonnehtii luonnehti syyttää syytti arvostelee arvosteli kritisoi tyrmää tyrmäsi tuomitsee tuomitsi kehuu kehui',
  participles: 'sanoen todeten',
  according: [],
  accordingAfter: 'mukaan mielestä',
  between:
    'on oli ovat olivat ei eivät olisi ollut myös nyt sitten silti jo vielä taas kuitenkin aina koskaan puolestaan',
  he: '',
  she: '',
  person: 'hän',
  pronouns: 'he me minä se tämä',
  relatives: 'että joka jotka jonka kun jos koska vaikka mikä mitä missä jossa kuin',
  conjunctions: 'ja mutta tai eli sekä vaan',
  and: 'ja',
  prepositions: 'ennen ilman kohti vastaan lähellä keskellä',
  linkers: '',
  determiners: 'tämä tuo se nämä nuo ne useat monet jotkut kaikki muut kaksi kolme neljä viisi molemmat joka',
  adverbs:
    'tänään eilen huomenna täällä siellä sitten lopulta siksi äskettäin hyvin enemmän noin lähes ehkä joo kyllä nyt niin',
  times:
    'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa illalla aamulla',
  roles: `\\p{L}*ministeri(?:n)? \\p{L}*presidentti \\p{L}*presidentin \\p{L}*tiedottaja(?:n)? \\p{L}*edustaja(?:n)? \\p{L}*johtaja(?:n)? \\p{L}*päällikkö \\p{L}*päällikön \\p{L}*puheenjohtaja(?:n)? \\p{L}*pormestari \\p{L}*sihteeri \\p{L}*tutkija(?:n|t)? \\p{L}*asiantuntija(?:n|t)? \\p{L}*professori(?:n)? \\p{L}*ekonomisti(?:n)?
    \\p{L}*lääkäri(?:n)? \\p{L}*asianajaja \\p{L}*syyttäjä(?:n)? \\p{L}*tuomari \\p{L}*valmentaja(?:n)? \\p{L}*pelaaja \\p{L}*poliitikko \\p{L}*rehtori \\p{L}*opettaja(?:n)? poliisi(?:n)? hallitus hallituksen yhtiö yhtiön kunta puolue oppositio liitto liiton sairaala asukas asukkaat naapuri naapurit todistaja äiti isä nainen mies sisko veli tytär poika kriitikot kalastaja viljelijä viljelijät kirjailija taiteilija toimittaja opiskelija suurlähettiläs yrittäjä(?:n)? omistaja kuningas kuningatar piispa viranomaiset`,
  titles: 'tri prof. herra rouva',
  titlesHe: 'herra',
  titlesShe: 'rouva',
  particles: 'von af de van',
  organisations:
    'ministeriö yliopisto instituutti liitto puolue pankki neuvosto eduskunta valiokunta komissio virasto uutiset sanomat',
  termsBefore:
    'niin-sanottu niin-sanotun elokuva elokuvan kirja kirjan romaani romaanin sarja laulu albumi nimeltä nimi sana termi ohjelma',
  impersonal: 'se tämä',
  negations: 'ei eivät koskaan jos',
  passive: '',
  quantifiers: 'monet jotkut useat muut molemmat kaikki',
  verbSecond: true,
  inflects: true,
  dashAnywhere: true,
  timesSmall: true,
};
