/**
 * Names of the months as dates write them (in the case that a day beside them asks for, long and short), lower case, without
 * full stops: twelve by language, spellings divided by commas. Source: Unicode CLDR; the Catalan ones without their
 * preposition, the Persian ones those of the press.
 */
const NAMES: Record<string, string> = {
  en: 'january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep october,oct november,nov december,dec',
  de: 'januar,jan februar,feb märz april,apr mai juni juli august,aug september,sept oktober,okt november,nov dezember,dez',
  fr: 'janvier,janv février,févr mars avril,avr mai juin juillet,juil août septembre,sept octobre,oct novembre,nov décembre,déc',
  es: 'enero,ene febrero,feb marzo,mar abril,abr mayo,may junio,jun julio,jul agosto,ago septiembre,sept octubre,oct noviembre,nov diciembre,dic',
  pt: 'janeiro,jan fevereiro,fev março,mar abril,abr maio,mai junho,jun julho,jul agosto,ago setembro,set outubro,out novembro,nov dezembro,dez',
  it: 'gennaio,gen febbraio,feb marzo,mar aprile,apr maggio,mag giugno,giu luglio,lug agosto,ago settembre,set ottobre,ott novembre,nov dicembre,dic',
  nl: 'januari,jan februari,feb maart,mrt april,apr mei juni,jun juli,jul augustus,aug september,sep oktober,okt november,nov december,dec',
  da: 'januar,jan februar,feb marts,mar april,apr maj juni,jun juli,jul august,aug september,sep oktober,okt november,nov december,dec',
  nb: 'januar,jan februar,feb mars april,apr mai juni juli august,aug september,sep oktober,okt november,nov desember,des',
  sv: 'januari,jan februari,feb mars april,apr maj juni juli augusti,aug september,sep oktober,okt november,nov december,dec',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  is: 'janúar,jan febrúar,feb mars,mar apríl,apr maí júní,jún júlí,júl ágúst,ágú september,sep október,okt nóvember,nóv desember,des',
  pl: 'stycznia,sty lutego,lut marca,mar kwietnia,kwi maja,maj czerwca,cze lipca,lip sierpnia,sie września,wrz października,paź listopada,lis grudnia,gru',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  sk: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  sl: 'januar,jan februar,feb marec,mar april,apr maj junij,jun julij,jul avgust,avg september,sep oktober,okt november,nov december,dec',
  hr: 'siječnja,sij veljače,velj ožujka,ožu travnja,tra svibnja,svi lipnja,lip srpnja,srp kolovoza,kol rujna,ruj listopada,lis studenoga,stu prosinca,pro',
  sr: 'јануар,јан фебруар,феб март,мар април,апр мај јун јул август,авг септембар,сеп октобар,окт новембар,нов децембар,дец',
  hu: 'január,jan február,febr március,márc április,ápr május,máj június,jún július,júl augusztus,aug szeptember,szept október,okt november,nov december,dec',
  ro: 'ianuarie,ian februarie,feb martie,mar aprilie,apr mai iunie,iun iulie,iul august,aug septembrie,sept octombrie,oct noiembrie,nov decembrie,dec',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  ru: 'января,янв февраля,февр марта,мар апреля,апр мая июня,июн июля,июл августа,авг сентября,сент октября,окт ноября,нояб декабря,дек',
  uk: 'січня,січ лютого,лют березня,бер квітня,квіт травня,трав червня,черв липня,лип серпня,серп вересня,вер жовтня,жовт листопада,лист грудня,груд',
  el: 'ιανουαρίου,ιαν φεβρουαρίου,φεβ μαρτίου,μαρ απριλίου,απρ μαΐου,μαΐ ιουνίου,ιουν ιουλίου,ιουλ αυγούστου,αυγ σεπτεμβρίου,σεπ οκτωβρίου,οκτ νοεμβρίου,νοε δεκεμβρίου,δεκ',
  tr: 'ocak,oca şubat,şub mart,mar nisan,nis mayıs,may haziran,haz temmuz,tem ağustos,ağu eylül,eyl ekim,eki kasım,kas aralık,ara',
  az: 'yanvar,yan fevral,fev mart,mar aprel,apr may iyun,iyn iyul,iyl avqust,avq sentyabr,sen oktyabr,okt noyabr,noy dekabr,dek',
  kk: 'қаңтар,қаң ақпан,ақп наурыз,нау сәуір,сәу мамыр,мам маусым,мау шілде,шіл тамыз,там қыркүйек,қыр қазан,қаз қараша,қар желтоқсан,жел',
  et: 'jaanuar,jaan veebruar,veebr märts aprill,apr mai juuni juuli august,aug september,sept oktoober,okt november,nov detsember,dets',
  lv: 'janvāris,janv februāris,febr marts aprīlis,apr maijs jūnijs,jūn jūlijs,jūl augusts,aug septembris,sept oktobris,okt novembris,nov decembris,dec',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  fa: 'ژانویه فوریه مارس آوریل مه,می ژوئن ژوئیه,جولای اوت,آگوست سپتامبر اکتبر نوامبر دسامبر',
  he: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  hi: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  bn: 'জানুয়ারি,জানু ফেব্রুয়ারি,ফেব মার্চ এপ্রিল,এপ্রি মে জুন জুলাই,জুল আগস্ট সেপ্টেম্বর,সেপ অক্টোবর,অক্টো নভেম্বর,নভে ডিসেম্বর,ডিসে',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  id: 'januari,jan februari,feb maret,mar april,apr mei juni,jun juli,jul agustus,agu september,sep oktober,okt november,nov desember,des',
  ms: 'januari,jan februari,feb mac april,apr mei jun julai,jul ogos,ogo september,sep oktober,okt november,nov disember,dis',
  th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  sw: 'januari,jan februari,feb machi,mac aprili,apr mei juni,jun julai,jul agosti,ago septemba,sep oktoba,okt novemba,nov desemba,des',
  af: 'januarie,jan februarie,feb maart,mrt april,apr mei junie,jun julie,jul augustus,aug september,sep oktober,okt november,nov desember,des',
  sq: 'janar,jan shkurt,shk mars,mar prill,pri maj qershor,qer korrik,korr gusht,gush shtator,sht tetor,tet nëntor,nën dhjetor,dhj',
  ca: 'gener,gen febrer,febr març abril,abr maig juny juliol,jul agost setembre,set octubre,oct novembre,nov desembre,des',
  eu: 'urtarrila,urt otsaila,ots martxoa,mar apirila,api maiatza,mai ekaina,eka uztaila,uzt abuztua,abu iraila,ira urria,urr azaroa,aza abendua,abe',
  gl: 'xaneiro,xan febreiro,feb marzo,mar abril,abr maio xuño xullo,xul agosto,ago setembro,set outubro,out novembro,nov decembro,dec',
};
/** Months of the Iranian calendar: they tell a date, but not one of this calendar. */
const IRANIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

const byLanguage = new Map<string, [name: string, month: number][]>();
let all: ReadonlySet<string> | null = null;

/** The months of a language and of English, with their numbers from 1; long names first. */
export function monthNames(language: string): readonly [name: string, month: number][] {
  let names = byLanguage.get(language);
  if (!names) {
    const months = new Map([...monthsOf(language), ...monthsOf('en')].reverse());
    names = [...months].sort(([a], [b]) => b.length - a.length);
    byLanguage.set(language, names);
  }
  return names;
}

/** @param word lower case; true where it names a month in any language of the larger press */
export function isMonthName(word: string): boolean {
  all ??= new Set([
    ...Object.keys(NAMES)
      .flatMap(monthsOf)
      .map(([name]) => name),
    ...IRANIAN.split(' '),
  ]);
  return all.has(word);
}

function monthsOf(language: string): [name: string, month: number][] {
  const months = NAMES[language]?.split(' ') ?? [];
  return months.flatMap((names, index) => names.split(',').map((name): [string, number] => [name, index + 1]));
}
