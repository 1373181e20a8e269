/** Words and patterns (`{}` stands for a name) that names are made up from. */

/** Legal forms of companies. */
export const LEGAL: readonly string[] = (
  'Inc|Inc.|Corp|Corp.|Co|Co.|Ltd|Ltd.|plc|PLC|AG|SA|NV|SpA|LLC|Group|Holdings|Group Plc|Co Ltd|AB|ASA|Oyj|' + 'Bhd|Co.'
).split('|');

/** Last words of company names. */
export const TRADES: readonly string[] = (
  'Airlines|Bank|Motors|Energy|Steel|Pharmaceuticals|Industries|Technologies|Foods|Securities|Capital|' +
  'Insurance|Telecom|Resources|Partners|Financial|Electric|Petroleum|Mining|Chemical|Systems|Media|Brothers|' +
  'Oil|Gold|Cement|Shipping|Properties|Retail|Laboratories|Biotech|Networks|Investments|Trust|Hotels|Stores|' +
  'International|Asset Management|Savings Bank|Natural Gas'
).split('|');

/** Patterns for the names of schools. */
export const SCHOOLS: readonly string[] = (
  'University of {}|{} University|{} State University|{} College|{} Institute of Technology|' +
  '{} Business School|{} Medical School'
).split('|');

/** Patterns for the names of places within places. */
export const VENUES: readonly string[] = (
  '{} Stadium|{} Park|{} Arena|{} Airport|{} International Airport|{} Square|{} Street|{} Avenue|{} Bridge|' +
  '{} Prison|{} Cathedral|Lake {}|Mount {}|{} River|{} Beach|{} Valley|{} Island|Port {}|Fort {}|{} County|' +
  '{} Bay|{} Hills|St. {}|North {}|South {}|West {}|East {}|New {}'
).split('|');

/** Patterns for the names of local bodies. */
export const AGENCIES: readonly string[] = (
  '{} Police Department|{} Fire Department|{} City Council|{} Police|{} District Court|{} Hospital|' +
  '{} Medical Center|{} Chamber of Commerce|{} Water Authority|{} Museum|{} Symphony Orchestra|' +
  '{} School District|{} Observatory|{} Port Authority|{} Teachers Union|{} Farmers Association|' +
  '{} Stock Exchange|{} Fund|{} Foundation|{} Institute|{} Research Center|Bank of {}|' +
  "Institute for {} Studies|Federation of {} Industries|{} Children's Hospital|{} Transit Authority|" +
  '{} Liberation Front|{} Human Rights Commission|{} Football Federation|{} Olympic Committee|' +
  '{} Legislature|{} Supreme Court'
).split('|');

/** What bodies are for. */
export const TOPICS: readonly string[] = (
  'Wildlife|Cancer|Heart|Civil Rights|Energy|Health|Consumer|Labor Relations|Immigration|Farm|Fisheries|' +
  'Housing|Aviation|Maritime|Medical|Research|Science|Economic Policy|Strategic Studies|Public Integrity|' +
  'Drug Enforcement|Water|Climate|Education|Sports|Football|Athletics|Trade|Mining|Space|Security|' +
  'Human Rights|Refugee|Nuclear Safety|Statistics|Meteorological|Geological|Transport|Railway|Postal|' +
  'Monetary|Securities|Bankers|Teachers|Farmers|Nurses|Veterans|Press|Editors|Broadcasting|Film|Arts|' +
  'Heritage|Environmental'
).split('|');

/** First words of the names of bodies. */
export const SCOPES: readonly string[] = (
  'National|American|British|European|International|Royal|Federal|World|African|Asian|Canadian|Australian|' +
  'State|Central|Global|Indian|German|Arab'
).split('|');

/** Last words of the names of bodies. */
export const BODY_KINDS: readonly string[] = (
  'Association|Federation|Society|Council|Agency|Administration|Institute|Board|Commission|Foundation|Union|' +
  'Service|Authority|Center|Organization|Fund|Committee|Bureau|Office'
).split('|');

/** Patterns for the names of bodies. */
export const BODY_PATTERNS: readonly string[] = (
  'Center for {}|Institute of {}|Council on {}|Office of {}|Department of {}|Ministry of {}|Centre for {}|' +
  'Bureau of {}|Institute for {}|Agency for {}|Society of {}'
).split('|');

/** Patterns for the names of events, laws, prizes and ships. */
export const EVENT_PATTERNS: readonly string[] = (
  '{} Grand Prix|{} Open|{} Marathon|Rally {}|{} Rally|{} Cup|{} Trophy|Treaty of {}|{} Agreement|{} Act|' +
  '{} Bill|{} Declaration|{} Festival|Battle of {}|{} Prize|{} Masters|{} Protocol|Operation {}|HMS {}|' +
  'USS {}|{} Games|{} Derby|{} Classic|{} Accords|{} Award|{} Medal'
).split('|');

/** Events, works, products: names that are neither people nor organisations nor places. */
export const EVENTS: readonly string[] = (
  'World Cup|European Championship|Olympics|Winter Olympics|Super Bowl|Champions League|Europa League|' +
  'Premier League|Serie A|Bundesliga|La Liga|FA Cup|Davis Cup|Wimbledon|U.S. Open|Australian Open|' +
  'French Open|Masters|Ryder Cup|Tour de France|World Series|Stanley Cup|Ashes|Six Nations|' +
  'Commonwealth Games|Asian Cup|African Cup of Nations|Copa America|Grand Prix|Brexit|COVID-19|Nobel Prize|' +
  'Nobel Peace Prize|Oscar|Oscars|Grammy|World War Two|World War II|Cold War|Gulf War|Holocaust|' +
  'Paris Agreement|Geneva Convention|Internet|Koran|Bible|Windows|iPhone|Airbus A320|Boeing 737|Schengen|' +
  'Dow Jones|FTSE 100|Brent|S&P 500|DAX|Nikkei 225|GDP|IPO|English|Spanish|Arabic'
).split('|');

/** Small words in front of surnames. */
export const PARTICLES: readonly string[] =
  'van|von|de|van der|von der|de la|del|da|dos|bin|al|El|Al|Di|Le|Van|De|St.'.split('|');

/** Endings of invented brands. */
export const ENDINGS: readonly string[] =
  '|||ra|na|lis|tec|tis|con|nex|max|sys|gen|bio|soft|corp|tech|med|ron|fin|mart|net'.split('|');
