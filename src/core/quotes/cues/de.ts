import type { LanguageCues } from './types';

/** German. */
export const de: LanguageCues = {
  lang: 'de',
  capitals: 'nouns',
  say: `(?:be)?fürchte(?:te|ten|t) pflichtete(?:n)? pflichtet gestand gesteht schwärm(?:te|t) seufz(?:te|t) stichel(?:te|t) beteuer(?:te|t) konter(?:te|t) witzel(?:te|t) vermute(?:te|t) sag(?:te|ten|t|en) gesagt erklär(?:te|ten|t|en) betont(?:e|en)? beton(?:t|en) fügte ergänz(?:te|ten|t) kritisier(?:te|ten|t)
    schrieb(?:en)? schreib(?:t|en) geschrieben warn(?:te|ten|t) gewarnt teilte(?:n)? teilt mitgeteilt berichte(?:te|ten|t) meint(?:e|en)? meinen
    behaupte(?:te|ten|t) forder(?:te|ten|t) gefordert kündigte(?:n)? kündigt frag(?:te|ten|t) antworte(?:te|ten|t) erwider(?:te|ten|t)
    entgegne(?:te|ten|t) räumte(?:n)? räumt hieß heißt zitiert(?:e|en)? bekräftig(?:te|ten|t) versicher(?:te|ten|t) verkünde(?:te|ten|t)
    unterstrich unterstreicht stellte(?:n)? fand findet glaub(?:te|t) urteil(?:te|t) erzähl(?:te|ten|t) bilanzier(?:te|t) resümier(?:te|t) verlang(?:te|ten|t)
    äußer(?:te|ten|t) bestätig(?:te|ten|t) twitter(?:te|t) rief(?:en)? ruft klag(?:te|ten|t) lob(?:te|ten|t) mahn(?:te|ten|t) appellier(?:te|t)
    erinner(?:te|t) hofft(?:e)? scherz(?:te|t) spott(?:ete|et) gab wies weist verteidig(?:te|t) beklag(?:te|ten|t) begründe(?:te|t)
    argumentier(?:te|t) prognostizier(?:te|t) erklärt`,
  describe: `sprach sprachen spricht wirft unterstell(?:te|ten|t) attestier(?:te|ten|t) bescheinig(?:te|ten|t) tadel(?:te|ten|t) rüg(?:te|ten|t) kommentier(?:te|ten|t) nannte(?:n)? nennt bezeichne(?:te|ten|t) beschrieb beschreibt warf werfen sprach spricht verurteil(?:te|ten|t) begrüß(?:te|ten|t) wertete(?:n)? wertet
    lehnte(?:n)? sah sieht`,
  participles: 'sagend',
  according: [
    'laut',
    'nach angaben von',
    'nach angaben',
    'nach worten von',
    'nach den worten von',
    'nach ansicht von',
    'nach einschätzung von',
  ],
  accordingBesideQuote: 'so',
  accordingAfter: 'zufolge',
  accordingFirst: 'für',
  accordingHe: [
    'seinen worten zufolge',
    'seiner ansicht nach',
    'seiner meinung nach',
    'nach seinen worten',
    'nach seinen angaben',
  ],
  accordingShe: [
    'ihren worten zufolge',
    'ihrer ansicht nach',
    'ihrer meinung nach',
    'nach ihren worten',
    'nach ihren angaben',
  ],
  between: `hat haben hatte hatten habe ist sind war waren wird werden wurde wurden will wolle würde soll sollte kann könne könnte muss müsse darf auch nicht nie nun dann
    später zuvor bereits schon noch erneut wieder sich weiter zugleich außerdem zudem jedoch aber allerdings dabei dazu hinzu jetzt immer nur mit ein`,
  he: 'er',
  she: 'sie',
  pronouns: 'wir ich es man',
  relatives:
    'dass weil obwohl während wenn als ob nachdem bevor seit wie wo was wer welche welcher welches deren dessen denen worauf damit sodass',
  conjunctions: 'und oder aber denn sondern sowie',
  and: 'und',
  prepositions: `in im am an auf bei beim zu zum zur nach vor hinter über unter zwischen gegen durch ohne um seit bis gegenüber wegen trotz
    aus mit ab per laut angesichts anlässlich während neben`,
  linkers: 'von vom für aus',
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene sein seine seiner seinem seinen
    ihr ihre ihrer ihrem ihren unser unsere mein meine kein keine viele mehrere einige manche andere alle beide zwei drei vier fünf`,
  adverbs: `heute gestern morgen dort hier da danach daraufhin anschließend schließlich daher deshalb damals mittlerweile inzwischen kürzlich
    so sehr mehr etwa rund fast ganz besonders vielleicht wohl doch ja gleichzeitig wörtlich demnach`,
  times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend morgen abend mittag vormittag nachmittag`,
  roles: `\\p{L}*vertreter(?:in|s)? \\p{L}*mitglied(?:er)? insider quelle(?:n)? anhänger(?:in)? besucher(?:in|n)? teilnehmer(?:in|n)? betroffene(?:r|n)? kunde(?:n)? patient(?:en)? \\p{L}*fahrer \\p{L}*händler \\p{L}*verkäufer student(?:en)? schüler(?:n)? rentner(?:n)? passant(?:en)? augenzeuge(?:n)? \\p{L}*berater \\p{L}*züchter (?!(?:severin|katherin|catherin|valerin)$)\\p{L}{3,}(?:er|tor|ist|ent|ant|log|eur|ier)in(?:nen)? pendler rentner bauherr \\p{L}*arbeiter \\p{L}*inhaber \\p{L}*vorstand \\p{L}*organisator(?:en|in)? veranstalter(?:in)? betreiber(?:in)? hersteller bundeswehr landkreis kirche \\p{L}*minister(?:in|innen|s)? \\p{L}*präsident(?:in|en|innen)? \\p{L}*sprecher(?:in|s|innen)? \\p{L}*kanzler(?:in)? \\p{L}*chef(?:in|s)?
    \\p{L}*leiter(?:in|s)? \\p{L}*vorsitzende(?:r|n)? \\p{L}*experte(?:n|in)? \\p{L}*expertin(?:nen)? \\p{L}*forscher(?:in|n|innen)? \\p{L}*meister(?:in|s)? \\p{L}*direktor(?:in|en|s)?
    \\p{L}*professor(?:in|en)? \\p{L}*anwalt \\p{L}*anwältin \\p{L}*anwaltschaft \\p{L}*richter(?:in)? \\p{L}*ärztin \\p{L}*arzt \\p{L}*trainer(?:in|s)? \\p{L}*politiker(?:in|n)? \\p{L}*bürgermeister(?:in)?
    \\p{L}*sekretär(?:in|s)? \\p{L}{3,}rat \\p{L}*rätin \\p{L}*beauftragte(?:r|n)? \\p{L}*führer(?:in|s)? \\p{L}*abgeordnete(?:r|n)? \\p{L}*botschafter(?:in|s)? \\p{L}*verband(?:s|es)? \\p{L}*gewerkschaft
    regisseur(?:in)? produzent(?:in)? kurator(?:in)? polizei regierung behörde(?:n)? ministerium(?:s)? unternehmen(?:s)? konzern(?:s)? \\p{L}*amt(?:s|es)? partei opposition staatsanwaltschaft feuerwehr stadt universität
    \\p{L}*lehrer(?:in|n)? bewohner(?:in|n)? anwohner(?:in|n)? zeuge(?:n)? zeugin nachbar(?:in|n)? mutter vater frau mann schwester bruder tochter sohn kritiker ermittler beamte(?:r|n)? mitarbeiter(?:in|n)?
    unternehmer(?:in|s)? gründer(?:in|s)? autor(?:in|en)? schriftsteller(?:in)? künstler(?:in)? sänger(?:in)? schauspieler(?:in)? ökonom(?:in|en)? analyst(?:en|in)? historiker(?:in)? wissenschaftler(?:in|n)? aktivist(?:in|en)? landwirt(?:in|e)? bauer(?:n)? bäuerin fischer(?:in)? pfarrer(?:in)? bischof könig(?:in)? papst general kommandant(?:in)? geschäftsführer(?:in)? manager(?:in)? spieler(?:in)? torwart kapitän(?:in)? kollege kollegin`,
  titles:
    'herr herrn frau dr. prof. dr prof general oberst graf freiherr ex-kanzler alt-kanzler us-präsident cdu-chef spd-chefin',
  titlesHe: 'herr herrn',
  titlesShe:
    'frau \\p{L}+(?:ministerin|sprecherin|präsidentin|kanzlerin|chefin|leiterin|meisterin|direktorin|forscherin|expertin|politikerin|anwältin|ärztin|lehrerin|trainerin|sekretärin) ministerin sprecherin präsidentin kanzlerin direktorin professorin',
  particles: 'von van de zu zum zur del da bin al',
  organisations: `ministerium amt bank gmbh ag verband partei universität institut stiftung bund bundestag bundesrat union gesellschaft verein fraktion
    zeitung polizei gericht kommission rat konzern gruppe`,
  termsBefore:
    'sogenannte(?:n|r|s)? genannt(?:e|en)? titel film buch roman serie lied album begriff wort namens motto slogan zeitung magazin sendung',
  impersonal: 'es man',
  negations: 'nie nicht niemals kein keine wenn ob falls',
  passive: 'wurde wurden wird werden worden',
  splitPassive: true,
  oblique: 'den dem des einen einem eines',
  verbSecond: true,
  genitiveArticle: true,
  nameEndings: /['’]s?$/,
  quantifiers: 'viele manche einige andere beide alle',
};
