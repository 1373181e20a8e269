import type { LanguageCues } from './types';

/** Danish. */
export const da: LanguageCues = {
  lang: 'da',
  capitals: 'names',
  say: `siger sagde sagt skriver skrev skrevet fortæller fortalte forklarer forklarede mener mente tilføjer tilføjede påpeger påpegede understreger understregede advarer advarede hævder hævdede oplyser oplyste svarer svarede spørger spurgte
    konstaterer konstaterede bekræfter bekræftede meddeler meddelte tror troede håber håbede indrømmer indrømmede kræver krævede lover lovede fortsætter fortsatte kommenterer kommenterede afslører påstår påstod erkender erkendte udbryder udbrød synes syntes lyder lød vurderer vurderede klager råber råbte sukker sukkede griner opsummerer gentager gentog udtaler udtalte slår fastslår fastslog lægger`,
  describe:
    'beskylder beskyldte bebrejder bebrejdede roser roste taler talte kalder kaldte beskriver beskrev anklager anklagede kritiserer kritiserede omtaler omtalte afviser afviste fordømmer fordømte betegner betegnede',
  participles: 'sige skrive',
  according: ['ifølge', 'følge', 'i følge'],
  accordingFirst: 'for',
  between:
    'har havde er var bliver blev skal skulle kan kunne vil ville må måtte ikke også aldrig nu da så senere allerede endnu igen til sig ud op videre imidlertid bare nok det',
  he: 'han',
  she: 'hun',
  pronouns: 'de vi jeg man det den',
  relatives: 'som der at når hvis fordi mens hvor før',
  conjunctions: 'og men eller for',
  and: 'og',
  prepositions:
    'i på til med mod om under mellem gennem uden siden hos ved efter før bag over per trods inden omkring over-for',
  linkers: 'af for fra i på hos ved',
  determiners:
    'en et den det de denne dette disse hans hendes deres vores min mit mine sin sit sine flere nogle mange alle andre to tre fire fem begge hver ingen',
  adverbs: 'dag går morgen her der derefter derfor nylig meget mere omkring næsten måske jo ja nej nu så altså',
  times:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december aften morges',
  roles: `\\p{L}*minister(?:en)? \\p{L}*præsident(?:en)? \\p{L}*talsperson(?:en)? \\p{L}*talskvinde(?:n)? \\p{L}*talsmand(?:en)? \\p{L}*chef(?:en)? \\p{L}*formand(?:en)? \\p{L}*forkvinde \\p{L}*leder(?:en)? \\p{L}*direktør(?:en)? borgmester(?:en)? \\p{L}*ordfører(?:en)? \\p{L}*sekretær(?:en)? \\p{L}*forsker(?:en)? \\p{L}*ekspert(?:en|er)? \\p{L}*professor(?:en)? \\p{L}*økonom(?:en|er)?
    \\p{L}*læge(?:n)? \\p{L}*advokat(?:en)? \\p{L}*anklager(?:en)? \\p{L}*dommer(?:en)? \\p{L}*træner(?:en)? \\p{L}*spiller(?:en)? \\p{L}*politiker(?:en)? \\p{L}*rektor \\p{L}*lærer(?:en)? politiet regeringen regering selskabet selskab virksomheden kommunen partiet oppositionen fagforeningen forbundet foreningen hospitalet beboer(?:en|e)? nabo(?:en|er)? vidne(?:t|r)? mor far kvinde(?:n)? mand(?:en)? søster bror datter søn kritikere fisker(?:en)? landmand(?:en)? landmænd forfatter(?:en)? kunstner(?:en)? journalist(?:en)? studerende ambassadør(?:en)? stifter(?:en)? ejer(?:en)? konge(?:n)? dronning(?:en)? biskop(?:pen)?`,
  titles: 'dr. dr prof. hr. fru frøken',
  titlesHe: 'hr. talsmand talsmanden formand',
  titlesShe: 'fru frøken talskvinde talskvinden forkvinde',
  particles: 'von van de af bin',
  organisations:
    'ministeriet universitetet instituttet forbundet partiet banken rådet folketinget udvalget kommissionen bureauet',
  termsBefore:
    'såkaldte såkaldt kaldet filmen film bogen bog romanen serien sangen albummet titlen ordet begrebet hedder programmet',
  impersonal: 'man det den',
  negations: 'aldrig ikke hvis',
  passive: 'blev bliver blevet',
  quantifiers: 'mange nogle flere andre begge alle',
  verbSecond: true,
  dashAnywhere: true,
  timesSmall: true,
};
