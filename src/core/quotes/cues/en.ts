import type { LanguageCues } from './types';

/** English. */
export const en: LanguageCues = {
  lang: 'en',
  capitals: 'names',
  anyNounSpeaks: true,
  say: `said says say told tells tell added adds add wrote writes write tweeted tweets retweeted asked asks ask argued argues
    argue claimed claim insisted insists insist warned warns warn explained explains explain declared declares
    replied replies reply noted notes note stated states announced announces continued continues suggested suggests
    acknowledged acknowledges admitted admits responded responds recalled recalls concluded concludes joked jokes
    complained complains quipped observed observes remarked testified testifies vowed vows pledged pledges promised
    promises answered answers commented confirmed confirms contended contends conceded concedes cautioned
    boasted bragged countered cried charged chided elaborated emphasized emphasised emphasizes exclaimed fumed groused
    hinted implied implies indicated indicates interjected intoned lamented laments maintained maintains mused muttered
    opined posted predicted predicts proclaimed proclaims pronounced pleaded quoth railed reasoned reassured recounted
    recounts reiterated reiterates remembered repeated reported reveals revealed scoffed shouted snapped sniffed
    stressed stresses swore texted thundered thinks thought urged urges whispered yelled
    e-mailed emailed deadpanned ventured volunteered wondered wonders believes believed
    assured assures alleged alleges asserted asserts affirmed affirms advised advises clarified blogged captioned chanted
    chants reads goes went agreed agrees apologized apologised demanded demands denied denies disclosed
    inquired interrupted invoked pressed raved relayed retorted ruled sighed sums summed tells
    testified underscored underlined uttered voiced responds reflected prayed speculated confided puts put gushed bellowed jeered taunted instructed implored offered penned blurted sneered crowed enthused read claims commanded commands pleads`,
  describe: `called calls call described describes describe accused accuses accuse blasted blasts blast slammed slams
    criticized criticised criticizes criticises criticize praised praises hailed hails denounced denounces condemned
    condemns dismissed dismisses labeled labelled labels branded brands ridiculed mocked mocks decried decries lauded
    characterized characterised characterizes referred refers refer cited cites cite quoted quotes likened likens compared
    compares compare expressed expresses warns touted touts supports supported opposes opposed oppose offered
    offers issued issues released described blamed blames defended defends rejected rejects pushed
    urged use declined thanked thanks questioned 
    speaks billed
    introduced proposed proposes deemed termed coined challenged welcomed welcomes derided
    lambasted assailed attacked attacks rebuked chastised scolded taunted needled teased skewered ripped
    bemoaned touted addressed addresses bashed signaled signalled tackled listed boasts 
    knocked pitched endorsed endorses advocated advocates championed faulted faults reacted 
    sounded focused focuses encouraged encourages credited dubbed nicknamed credits finds found promised talked used uses sees expects considers`,
  participles: `saying adding noting telling writing arguing warning insisting claiming calling asking declaring
    explaining stating tweeting suggesting describing accusing citing quoting concluding acknowledging admitting
    announcing asserting responding recalling predicting stressing emphasizing reiterating referring vowing pledging
    promising urging demanding complaining pointing joking repeating wondering remarking observing mocking praising
    slamming blasting criticizing criticising denouncing dismissing labeling labelling branding hailing reading chanting
    shouting yelling expressing offering questioning confirming alleging contending lamenting
    say tell write argue warn insist claim call ask declare explain describe reiterate refer accuse`,
  according: ['according to', 'in the words of', 'as told by'],
  accordingFirst: 'for',
  between: `has have had since is was were are be been being will would could can may might must should did does do not never also then
    later again once even still just already always often repeatedly recently previously further subsequently
    only simply first himself herself themselves ever now yet both all too n’t n made makes make took takes gave gives got came comes became left kept held brought won lost ran met't didn’t didn't doesn’t doesn't don’t don't
    wouldn’t won’t won't wouldn't hasn’t hasn't isn’t isn't wasn’t wasn't couldn’t couldn't can’t can't cannot quickly went on goes`,
  he: 'he',
  she: 'she',
  pronouns: 'they we i you it',
  relatives:
    'who which that whose whom what where when while because although though if after before since until whether how why unless',
  conjunctions: 'and but or nor yet so plus & than as',
  and: 'and',
  prepositions: `in on at by with about against during into over under between among through without within along across behind beyond
    despite upon toward towards amid around near via per like following regarding concerning to outside inside beside besides alongside
    including onto off up down out versus vs as`,
  linkers: 'of for from at with',
  determiners: `the a an this that these those his her their its our my your one two three four five six seven eight nine ten
    some many most several other another any each every few all no both more critics`,
  adverbs: `(?!(?:family|rally|ally|reply|supply|assembly|bully|jelly|belly|anomaly|monopoly|butterfly|comply|apply|rely|imply|multiply)$)\\p{Ll}+ly today yesterday tomorrow tonight
    here there however
    meanwhile ago earlier later instead perhaps maybe too yes well much sometimes together otherwise
    nonetheless nevertheless moreover therefore thus hence indeed still even once 
    clearly afterwards afterward soon almost ever mostly not`,
  times: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan. feb. aug. sept. oct. nov. dec.`,
  roles: `substitute winger defender skipper gaffer keeper headteacher schoolteacher official officials spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons minister ministers president
    presidents chancellor secretary senator senators congressman congresswoman representative representatives governor
    governors mayor mayors judge judges justice justices attorney attorneys lawyer lawyers prosecutor prosecutors general
    generals colonel commander commanders officer officers police chief chiefs director directors executive executives
    chairman chairwoman chairperson chair ceo leader leaders head heads coach manager managers editor editors author
    authors professor professors analyst analysts expert experts economist economists researcher researchers scientist
    scientists doctor doctors teacher teachers student students resident residents neighbor neighbors neighbour
    neighbours witness witnesses critic critics supporter supporters activist activists campaigner campaigners organizer
    organizers organiser organisers aide aides adviser advisers advisor advisors strategist strategists consultant consultants
    candidate candidates nominee lawmaker lawmakers legislator legislators politician politicians republican republicans
    democrat democrats conservative conservatives liberal liberals diplomat diplomats ambassador envoy source sources
    reporter reporters journalist journalists columnist host anchor correspondent commentator pollster
    mother father parents wife husband son daughter brother sister family friend friends woman man women men boy girl people person voters voter
    group groups company companies firm firms government ministry department agency office campaign committee
    commission council union unions organization organisation party court board team administration statement report
    study letter article newspaper paper website magazine memo document documents email e-mail ad sign
    victim victims protester protesters worker workers owner owners founder founders fan fans player captain veteran
    survivor survivors billionaire businessman businesswoman tycoon star actor actress singer comedian rapper writer
    lady king queen prince princess pope bishop archbishop cardinal priest pastor reverend rabbi imam
    cfo cto detective sheriff deputy investigator investigators inspector trooper soldier soldiers
    historian lawmaker counsel advocate advocates premier farmer farmers fisherman fishermen passenger passengers engineer engineers plaintiff plaintiffs nurse nurses driver drivers shopkeeper merchant pilot sailor vendor tenant tenants landlord customer customers commuter designer architect biologist physicist chemist psychologist sociologist climatologist meteorologist epidemiologist novelist poet painter sculptor composer musician conductor filmmaker producer curator librarian publisher blogger photographer athlete striker goalkeeper midfielder quarterback pitcher runner swimmer cyclist referee deacon vicar curate abbot nun monk canon chaplain mechanic carpenter plumber electrician builder baker butcher chef cook waiter waitress barber refugee migrant retiree pensioner spokeswomen`,
  agents: String.raw`(?!(?:\p{L}*(?:matter|number|order|power|water|tower|river|winter|summer|member-state|quarter|corner|center|weather|chapter|letter|paper|border|shoulder|dinner|offer|answer|silver|copper|floor|door|error|factor|sector|motor|terror|harbor|color|honor|labor|minor|major|former|latter|other|either|further|never|over|under|after|later|earlier|moment|event|percent|agreement|statement|government|department|document|parliament|moment|argument|investment|payment|treatment|movement|plant|restaurant|grant|month-long|list|mist|twist|fist|cement|element|instrument|monument|settlement|tournament|accident|incident|percent|content|extent|talent|tent|cent|rent|city|century|day|week|month|year))$)\p{L}{2,}(?:er|or|ist|ian|ant|man|woman|ee|ess)`,
  titles: `mr. mrs. ms. miss mr mrs ms dr. dr sir dame lord lady sen. rep. gov. gen. lt. col. maj. capt. sgt. cmdr. adm. prof. rev. hon. st.
    sen rep gov gen president senator congressman congresswoman representative governor mayor judge justice secretary
    minister chancellor professor general colonel captain sergeant major lieutenant commander admiral king queen prince princess pope
    archbishop bishop cardinal rabbi imam deacon vicar sheikh ayatollah sheriff officer detective chief chairman chairwoman
    director coach ambassador attorney spokesman spokeswoman spokesperson vice deputy prime foreign former then candidate
    nominee republican democrat democratic speaker leader first lady deputy state defense defence treasury interior homeland commerce majority minority whip acting`,
  titlesHe:
    'mr. mr sir lord king prince congressman spokesman chairman businessman father brother son husband man boy actor',
  titlesShe:
    'mrs. ms. miss mrs ms dame lady queen princess congresswoman spokeswoman chairwoman businesswoman mother sister daughter wife woman girl actress',
  particles: 'van von der den de da di du la le el bin ibn della dos das ter ten zu af ',
  organisations: `ministry department agency university college institute party committee council commission union association
    foundation group company corporation inc inc. corp corp. co. ltd llc bank court house senate congress center centre
    news times post journal press street association network radio television tv magazine force service services bureau
    office board league club church hospital school academy alliance coalition federation fund organization organisation
    project society trust campaign super pac pentagon kremlin twitter facebook google administration government army
    police states kingdom nations republicans democrats today daily herald tribune gazette`,
  termsBefore:
    'so-called called named film movie book novel song album show series documentary podcast titled entitled dubbed nicknamed known term word commentary essay op-ed podcast single play musical exhibition',
  impersonal: 'it you',
  negations: "never not n't n’t didn't didn’t doesn't doesn’t hasn't hasn’t wouldn't wouldn’t denied denies if whether",
  passive: 'is are was were been be being',
  infinitive: 'to',
  heard: 'heard seen overheard filmed recorded caught captured pictured',
  sayingNouns: `claim claims statement statements remark remarks comment comments assertion assertions promise promises pledge pledges
    warning warnings suggestion argument call calls words description insistence vow admission answer reply response declaration
    accusation accusations charge charges allegation allegations contention prediction complaint complaints boast`,
  possessivesHe: 'his',
  possessivesShe: 'her',
  participlesOfNoun: 'reading chanting',
  verbsAreNouns: true,
  quantifiers: 'one another some many several others both few most all',
};
