import type { LanguageCues } from './types';

/** Italian. */
export const it: LanguageCues = {
  lang: 'it',
  capitals: 'names',
  say: `ha-detto detto dice dicono disse dissero diceva dichiar(?:ato|a|ano|ò) afferm(?:ato|a|ano|ò|ava) spieg(?:ato|a|ano|ò|ava) aggiunto aggiung(?:e|ono) aggiunse sottoline(?:ato|a|ò) osserv(?:ato|a|ò) rispost(?:o) rispond(?:e|ono) rispose
    scritto scriv(?:e|ono) scrisse chiest(?:o) chied(?:e|ono) chiese annunci(?:ato|a|ò) precis(?:ato|a|ò) ricord(?:ato|a|ò) ribad(?:ito|isce) sostien(?:e) sostengono sostenuto sosteneva conferm(?:ato|a|ò) ammess(?:o) ammett(?:e|ono)
    commen(?:tato|ta|tò) raccont(?:ato|a|ano|ò|ava) assicur(?:ato|a|ò) avvert(?:ito|e|ì) denunci(?:ato|a|ano) lament(?:ato|a) critic(?:ato|a) conclu(?:so|de) concluse promess(?:o) promett(?:e) insist(?:ito|e) replic(?:ato|a|ò) riferit(?:o) riferisce
    attacc(?:ato|a) evidenzi(?:ato|a) rilev(?:ato|a) not(?:ato|a) esclam(?:ato|a|ò) ironizz(?:ato|a) scherz(?:ato|a) confid(?:ato|a) rivel(?:ato|a) chiarit(?:o) chiarisce rimarc(?:ato|a) esort(?:ato|a) auspic(?:ato|a) prosegu(?:ito|e) continu(?:ato|a|ò) sospir(?:ato|a|ò) twitt(?:ato|a) ripet(?:uto|e) testimoni(?:ato|a) mormor(?:ato|a|ò) puntualizz(?:ato|a) dett(?:o)`,
  describe:
    'defin(?:ito|isce|ì) descri(?:tto|ve) accus(?:ato|a|ano|ò) chiam(?:ato|a) parl(?:ato|a|ano) bocci(?:ato|a) bolla(?:to)? bollato condann(?:ato|a) elogi(?:ato|a) giudic(?:ato|a)',
  participles:
    'dicendo affermando spiegando aggiungendo sottolineando precisando ricordando sostenendo definendo accusando parlando dire aggiungere spiegare',
  according: [
    'secondo',
    'a detta di',
    'a parere di',
    'stando a',
    'a detta del',
    'a detta della',
    'a parere del',
    'a parere della',
    'stando al',
    'stando alla',
  ],
  accordingFirst: 'per',
  between:
    'ha hanno aveva avevano avrebbe è sono era erano sarà fu non anche poi ancora sempre mai già così inoltre infine si ci ne mi invece però quindi',
  he: 'lui egli',
  she: 'lei ella',
  pronouns: 'loro noi io essi esse',
  relatives: "che chi cui dove quando perché se come mentre poiché affinché ch'",
  conjunctions: 'e ed o ma però né oppure',
  and: 'e ed',
  prepositions: `a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle con su sul sullo sulla sull' sui sugli sulle tra fra senza contro verso durante dopo prima davanti presso oltre da dal dallo dalla dall' dai dagli dalle attraverso secondo`,
  linkers: "di del dello della dell' dei degli delle d' per",
  determiners: `il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quegli suo sua suoi sue loro nostro nostra mio mia
    alcuni alcune molti molte tutti tutte altri altre due tre quattro cinque entrambi ogni nessuno nessuna diversi diverse`,
  adverbs:
    'ieri oggi domani qui lì allora infine tuttavia recentemente \\p{Ll}+mente molto bene male forse stasera stamattina',
  times:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina sera',
  roles: `ministro ministra ministri presidente presidentessa presidenti portavoce direttore direttrice capo capa sindaco sindaca deputato deputata deputati senatore senatrice segretario segretaria procuratore procuratrice pm
    giudice giudici avvocato avvocata avvocati avvocatessa responsabile esperto esperta esperti ricercatore ricercatrice ricercatori professore professoressa economista analista analisti medico medici dottoressa sindacato sindacati
    imprenditore imprenditrice allenatore allenatrice giocatore giocatrice capitano generale colonnello polizia governo ministero azienda gruppo associazione organizzazione opposizione partito
    abitante abitanti vicino vicini residente residenti testimone testimoni madre padre fratello sorella figlia figlio donna uomo candidato candidata ambasciatore ambasciatrice leader fondatore fondatrice autore autrice
    scrittore scrittrice giornalista attivista attivisti manifestanti agricoltore agricoltori pescatore pescatori insegnante studente studentessa commissario commissaria fonte fonti autorità procura tribunale unione federazione
    vittima storico storica vigili regina re papa vescovo consigliere consigliera governatore governatrice premier vicepresidente assessore assessora preside`,
  titles: 'sig. sig.ra dott. dott.ssa prof. on. avv. ing. signor signora don donna generale colonnello',
  titlesHe: 'sig. signor don direttore sindaco senatore professore ricercatore allenatore ambasciatore',
  titlesShe:
    'sig.ra dott.ssa signora ministra presidentessa direttrice sindaca senatrice professoressa ricercatrice allenatrice ambasciatrice dottoressa avvocata',
  particles: "de di del della dei d' da dal la lo van von",
  organisations:
    'ministero università istituto federazione associazione partito unione banca gruppo consiglio assemblea senato corte comitato commissione agenzia repubblica corriere procura camera fondazione',
  termsBefore:
    'cosiddetto cosiddetta cosiddetti cosiddette film libro romanzo serie album canzone intitolato intitolata titolo parola termine soprannominato soprannominata chiamato chiamata programma rivista',
  impersonal: '',
  negations: 'non mai se',
  passive: 'stato stata viene venne',
  dropsSubject: true,
  words:
    /(?:\p{Lu}\.){2,}|(?:[Dd]ott\.ssa|[Ss]ig\.ra)|(?:\p{L}*[lLnNdDcCsStT]|[Uu]n|[Cc]h)['’](?=\p{L})|[@#]?\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*%?|\S/gu,
  quantifiers: 'alcuni alcune molti molte altri altre entrambi',
  timesSmall: true,
  attributesInside: true,
};
