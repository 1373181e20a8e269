import type { LanguageCues } from './types';

/** Norwegian, Bokmål and Nynorsk. */
export const no: LanguageCues = {
  lang: 'no',
  capitals: 'names',
  say: `sier sa sagt seier skriver skrev skriv fortell(?:er|ing)? fortalte fortel forklarer forklarte mener mente meiner legger la legg påpeker påpekte understreker understreket advarer advarte hevder hevdet opplyser opplyste
    svarer svarte svara spør spurte konstaterer konstaterte bekrefter bekreftet melder meldte tror trodde trur håper håpet innrømmer innrømmet krever krevde lover lovet fortsetter fortsatte kommenterer kommenterte avslører påstår påsto erkjenner utbryter utbrøt synes syntes klager roper ropte sukker sukket spøker oppsummerer gjentar gjentok varsler varslet uttaler uttalte tilføyer tilføyde poengterer poengterte`,
  describe:
    'beskylder beskyldte bebreider bebreidet roser roste snakker snakket snakka kaller kalte kallar beskriver beskrev anklager anklaget kritiserer kritiserte omtaler omtalte avviser avviste fordømmer fordømte karakteriserer karakteriserte',
  participles: 'si skrive',
  according: ['ifølge', 'følge', 'etter', 'skal vi tro'],
  accordingFirst: 'for',
  between:
    'har hadde er var blir ble skal skulle kan kunne vil ville må måtte ikke også aldri nå da så senere allerede ennå igjen til seg ut opp videre imidlertid bare nok det',
  he: 'han',
  she: 'hun ho',
  pronouns: 'de vi jeg eg man det den dei',
  relatives: 'som at når hvis fordi mens der hvis før',
  conjunctions: 'og men eller for',
  and: 'og',
  prepositions:
    'i på til med mot om under mellom gjennom uten siden hos ved etter før bak over per tross innen ut rundt overfor',
  linkers: 'av for fra i på hos ved',
  determiners:
    'en et ei den det de denne dette disse hans hennes deres vår vårt våre min mitt mine sin sitt sine flere noen mange alle andre to tre fire fem begge hver ingen',
  adverbs: 'dag går morgen her der deretter derfor nylig svært mer omtrent nesten kanskje jo ja nei nå så altså',
  times:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember kveld morges',
  roles: `\\p{L}*minister(?:en)? \\p{L}*president(?:en)? \\p{L}*talsperson(?:en)? \\p{L}*talskvinne(?:n)? \\p{L}*talsmann(?:en)? \\p{L}*sjef(?:en)? \\p{L}*leder(?:en)? \\p{L}*direktør(?:en)? ordfører(?:en)? \\p{L}*byråd(?:en)? \\p{L}*sekretær(?:en)? \\p{L}*forsker(?:en)? \\p{L}*ekspert(?:en|er)? \\p{L}*professor(?:en)? \\p{L}*økonom(?:en|er)?
    \\p{L}*lege(?:n)? \\p{L}*advokat(?:en)? statsadvokat(?:en)? \\p{L}*dommer(?:en)? \\p{L}*trener(?:en)? \\p{L}*spiller(?:en)? \\p{L}*politiker(?:en)? \\p{L}*representant(?:en)? \\p{L}*rektor \\p{L}*lærer(?:en)? politiet regjeringen regjering selskapet selskap kommunen partiet opposisjonen fagforeningen forbundet foreningen sykehuset beboer(?:en|e)? nabo(?:en|er)? vitne(?:t|r)? mor far kvinne(?:n)? mann(?:en)? søster bror datter sønn kritikere fisker(?:en)? bonde(?:n)? bønder forfatter(?:en)? kunstner(?:en)? journalist(?:en)? student(?:en)? ambassadør(?:en)? gründer(?:en)? eier(?:en)? konge(?:n)? dronning(?:en)? biskop(?:en)?`,
  titles: 'dr. dr prof. herr fru frøken',
  titlesHe: 'herr talsmann talsmannen',
  titlesShe: 'fru frøken talskvinne talskvinnen',
  particles: 'von van de af bin',
  organisations:
    'departementet universitetet instituttet forbundet partiet banken rådet stortinget komiteen kommisjonen byrået høgskolen',
  termsBefore:
    'såkalte såkalt kalt filmen film boken bok romanen serien låten albumet tittelen ordet begrepet heter programmet',
  impersonal: 'man det den',
  negations: 'aldri ikke hvis',
  passive: 'ble blir blitt',
  quantifiers: 'mange noen flere andre begge alle',
  verbSecond: true,
  dashAnywhere: true,
  timesSmall: true,
};
