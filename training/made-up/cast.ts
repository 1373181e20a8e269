import type { NameKind } from '../../src/core/entities/tagger/labels';
import { WELL_KNOWN_CITIES } from '../lists/cities';
import { COUNTRIES, COUNTRY_NAMES, REGIONS } from '../lists/countries';
import { BODIES, COMPANIES, NEWS, PARTIES, STATE_BODIES } from '../lists/organisations';
import { COMMON_FIRST, COMMON_LAST, NAME_STYLES, type NameStyle } from '../lists/people';
import { CLUBS, LEAGUES, SQUADS } from '../lists/teams';
import {
  AGENCIES,
  BODY_KINDS,
  BODY_PATTERNS,
  ENDINGS,
  EVENT_PATTERNS,
  EVENTS,
  LEGAL,
  PARTICLES,
  SCHOOLS,
  SCOPES,
  TOPICS,
  TRADES,
  VENUES,
} from '../lists/words';
import type { Random } from '../random';
import type { Locale } from './locales';

/** A piece of made-up text; `kind` where it is a name. */
export interface Piece {
  text: string;
  kind: NameKind | null;
}

/** Names from the lists of the training folder. */
export interface Names {
  cities: readonly string[];
  clubs: readonly string[];
  companies: readonly string[];
  forenames: readonly string[];
  surnames: readonly string[];
}

/** A person, a company, a team, …: each way to name it by the letter that asks for it in a template. */
type Forms = Readonly<Record<string, string>>;

const STYLES = Object.keys(NAME_STYLES) as NameStyle[];
const STYLE_WORDS = Object.fromEntries(
  STYLES.map((style) => [
    style,
    { first: NAME_STYLES[style].first.split(' '), last: NAME_STYLES[style].last.split(' ') },
  ]),
) as Record<NameStyle, { first: string[]; last: string[] }>;
const FIRST = COMMON_FIRST.split(' ');
const LAST = COMMON_LAST.replace(/\b(de|van) /g, '$1_')
  .split(' ')
  .map((name) => name.replace('_', ' '));
const FAMILY_FIRST: ReadonlySet<NameStyle> = new Set<NameStyle>(['chinese', 'korean']);

const CLUB_AFFIXES =
  /^(?:FC|AC|AS|SC|CF|CD|NK|FK|SK|SV|VfL|VfB|TSV|KV|RC|US|SS|SSC|AFC|CA|SD|UD|IF|IK|BK)\s+|\s+(?:FC|AC|SC|CF|AFC|FK|SK|IF|BK|United|City|Town)$/g;
/** The countries that most news is about. */
const DAILY_COUNTRIES = [
  ['U.S.', 'American'],
  ['U.S.', 'American'],
  ['United States', 'American'],
  ['UK', 'British'],
  ['Britain', 'British'],
  ['China', 'Chinese'],
  ['Russia', 'Russian'],
  ['France', 'French'],
  ['Germany', 'German'],
  ['Israel', 'Israeli'],
  ['Iran', 'Iranian'],
  ['Iraq', 'Iraqi'],
  ['Syria', 'Syrian'],
  ['Ukraine', 'Ukrainian'],
  ['Japan', 'Japanese'],
  ['India', 'Indian'],
  ['US', 'American'],
].map(([N, D]) => ({ N: N!, D: D! }));
const SYLLABLES =
  'al an ar as ba be bo ca ce co da de di do el en er fa fe ga ge gra ha he in io ka ke ko la le li lo lu ma me mi mo na ne ni no nu o om or pa pe po ra re ri ro sa se si so ta te ti to tra u va ve vi vo xa ya za zo'.split(
    ' ',
  );
const STATES = REGIONS.slice(0, 49);

/** The names that one made-up document plays with: a slot keeps its name within the document. */
export class Cast {
  private readonly known = new Map<string, Forms>();

  constructor(
    private readonly random: Random,
    private readonly names: Names,
    private readonly league: keyof typeof LEAGUES,
    /** Null for English. */
    private readonly locale: Locale | null,
  ) {}

  /**
   * The text for a slot. The letter says what is asked for, the key which one: the same key gives the same person,
   * `*` a new one each time. Unknown letters throw: a template is wrong.
   */
  name(letter: string, key: string): Piece {
    const family = FAMILY[letter];
    if (!family) throw new Error(`no such slot: {${letter}${key}}`);
    const id = family.maker + key;
    let forms = this.known.get(id);
    if (!forms || key === '*') {
      forms = this.make(family.maker);
      this.known.set(id, forms);
    }
    const text = forms[letter];
    if (text === undefined) throw new Error(`${family.maker} has no form ${letter}`);
    return { text, kind: family.kind };
  }

  private make(maker: Maker): Forms {
    const { random } = this;
    switch (maker) {
      case 'person':
        return this.makePerson();
      case 'city':
        return this.makeCity();
      case 'country': {
        if (this.locale) return { N: random.pick(this.locale.countries) };
        const { name, demonyms } = random.pick(COUNTRIES);
        const turn = random.next();
        if (turn < 0.15) return { N: random.pick(COUNTRY_NAMES), D: random.pick(demonyms) };
        return turn < 0.4 ? random.pick(DAILY_COUNTRIES) : { N: name, D: random.pick(demonyms) };
      }
      case 'region':
        return { S: random.pick(REGIONS) };
      case 'company':
        return this.makeCompany();
      case 'team':
        return this.makeTeam();
      case 'club':
        return this.makeClub();
      case 'squad': {
        const squad = random.next() < 0.75 ? random.pick(SQUADS) : this.brand();
        return { b: squad };
      }
      case 'college': {
        const { place, nick } = random.pick<{ place: string; nick: string }>(LEAGUES.college);
        const state = random.next() < 0.4 ? random.pick(STATES) : place;
        return { z: state, y: nick };
      }
      case 'body': {
        if (this.locale) {
          const [full = '', short = ''] = random.pick(this.locale.bodies).split('|');
          return { H: full, h: short };
        }
        if (random.next() < 0.4) return this.inventBody();
        const { full, short } = random.pick(BODIES);
        return { H: full, h: short };
      }
      default:
        return { [LETTER[maker] ?? maker]: this.makeOther(maker) };
    }
  }

  private makeOther(maker: Maker): string {
    const { random } = this;
    const fill = (pattern: string, name: string): string => pattern.replace('{}', name);
    switch (maker) {
      case 'state':
        return random.pick(this.locale?.stateBodies ?? STATE_BODIES);
      case 'party':
        return random.pick(this.locale?.parties ?? PARTIES);
      case 'news':
        return random.pick(this.locale?.news ?? NEWS);
      case 'school':
        return fill(random.pick(SCHOOLS), random.next() < 0.5 ? this.place() : random.pick(LAST));
      case 'venue':
        return fill(random.pick(VENUES), random.next() < 0.4 ? this.place() : this.surname());
      case 'agency':
        return fill(random.pick(AGENCIES), random.next() < 0.6 ? this.place() : random.pick(COUNTRIES).name);
      default: {
        const turn = random.next();
        if (turn < 0.6) return random.pick(EVENTS);
        return fill(random.pick(EVENT_PATTERNS), turn < 0.8 ? this.place() : this.surname());
      }
    }
  }

  private place(): string {
    return this.random.pick(this.random.next() < 0.5 ? (this.locale?.cities ?? WELL_KNOWN_CITIES) : this.names.cities);
  }

  private makeCity(): Forms {
    const place = this.place();
    return { C: place, X: place.toUpperCase() };
  }

  private surname(): string {
    return this.random.next() < 0.5 ? this.random.pick(LAST) : this.random.pick(this.names.surnames);
  }

  /** A body and its initials ("National Heart Council", "NHC"). */
  private inventBody(): Forms {
    const { random } = this;
    const topic = random.pick(TOPICS);
    const full =
      random.next() < 0.6
        ? `${random.pick(SCOPES)} ${topic} ${random.pick(BODY_KINDS)}`
        : random.pick(BODY_PATTERNS).replace('{}', topic);
    const initials = full
      .split(' ')
      .filter((word) => /^[A-Z]/.test(word))
      .map((word) => word[0])
      .join('');
    return { H: full, h: initials.length > 2 || random.next() < 0.5 ? initials : full };
  }

  private makePerson(): Forms {
    const { random } = this;
    const turn = random.next();
    let first: string;
    let last: string;
    let familyFirst = false;
    if (turn < 0.35) {
      const style = random.pick(STYLES);
      first = random.pick(STYLE_WORDS[style].first);
      last = random.pick(STYLE_WORDS[style].last);
      familyFirst = FAMILY_FIRST.has(style);
    } else if (turn < 0.6) {
      first = random.pick(FIRST);
      last = random.pick(LAST);
    } else {
      first = random.pick(this.names.forenames);
      last = random.pick(this.names.surnames);
    }
    if (random.next() < 0.05) last = `${last}-${this.surname()}`;
    if (random.next() < 0.05) last = `${random.pick(PARTICLES)} ${last}`;
    let full = familyFirst ? `${last} ${first}` : `${first} ${last}`;
    if (!familyFirst && random.next() < 0.08) full = `${first} ${'ABCDEFGHJKLMNPRSTW'[random.below(18)]}. ${last}`;
    const nick = random.pick(['Ace', 'Duke', 'Rocket', 'Smoke', 'zywOo', 'Kid', 'Hammer', 'f0rest', 'Bear', 'Doc']);
    return {
      P: full,
      p: last,
      f: first,
      i: `${first[0]}. ${last}`,
      m: `${first} "${nick}" ${last}`,
      r: `${last} ${first[0]}.`,
    };
  }

  private makeCompany(): Forms {
    const { random } = this;
    const turn = random.next();
    let short: string;
    if (turn < 0.25) short = random.pick(COMPANIES);
    else if (turn < 0.55) short = random.pick(this.names.companies);
    else if (turn < 0.64) short = this.surname();
    else if (turn < 0.74) short = this.brand();
    else if (turn < 0.77) short = `${this.surname()} & ${this.surname()}`;
    else if (turn < 0.81)
      short = Array.from({ length: 2 + random.below(3) }, () => 'ABCDEFGHIKLMNOPRSTUVW'[random.below(21)]).join('');
    else if (turn < 0.87) return this.withTrade(random.pick(COUNTRIES).demonyms[0]!);
    else if (turn < 0.93) return this.withTrade(this.place());
    else return this.withTrade(this.surname());
    const full = random.next() < 0.6 ? `${short} ${random.pick(LEGAL)}` : short;
    return { O: full, o: short };
  }

  /** An invented brand ("Nerolis"). */
  private brand(): string {
    const { random } = this;
    const stem = Array.from({ length: 2 }, () => random.pick(SYLLABLES)).join('') + random.pick(ENDINGS);
    return stem[0]!.toUpperCase() + stem.slice(1);
  }

  private withTrade(stem: string): Forms {
    const short = `${stem} ${this.random.pick(TRADES)}`;
    return { O: this.random.next() < 0.4 ? `${short} ${this.random.pick(LEGAL)}` : short, o: short };
  }

  private makeTeam(): Forms {
    const { place, nick } = this.random.pick<{ place: string; nick: string }>(LEAGUES[this.league]);
    return { T: `${place} ${nick}`, t: place, k: nick, a: place };
  }

  private makeClub(): Forms {
    const { random } = this;
    const turn = random.next();
    if (turn < 0.4) {
      const club = random.pick(CLUBS);
      return { L: club, l: club };
    }
    if (turn < 0.6) {
      const city = this.place();
      return {
        L: random.pick([
          city,
          `${city} United`,
          `${city} City`,
          `FC ${city}`,
          `${city} Rovers`,
          `Sporting ${city}`,
          `Dynamo ${city}`,
        ]),
        l: city,
      };
    }
    const club = random.pick(this.names.clubs);
    const short = club.replace(CLUB_AFFIXES, '').trim();
    return { L: club, l: short === '' ? club : short };
  }
}

type Maker =
  | 'squad'
  | 'college'
  | 'person'
  | 'city'
  | 'country'
  | 'region'
  | 'company'
  | 'team'
  | 'club'
  | 'body'
  | 'state'
  | 'party'
  | 'news'
  | 'school'
  | 'venue'
  | 'agency'
  | 'event';

const LETTER: Partial<Record<Maker, string>> = {
  state: 'G',
  party: 'R',
  news: 'W',
  school: 'U',
  venue: 'V',
  agency: 'Y',
  event: 'E',
};

const FAMILY: Readonly<Record<string, { maker: Maker; kind: NameKind }>> = {
  P: { maker: 'person', kind: 'PER' },
  p: { maker: 'person', kind: 'PER' },
  f: { maker: 'person', kind: 'PER' },
  i: { maker: 'person', kind: 'PER' },
  m: { maker: 'person', kind: 'PER' },
  r: { maker: 'person', kind: 'PER' },
  C: { maker: 'city', kind: 'LOC' },
  X: { maker: 'city', kind: 'LOC' },
  N: { maker: 'country', kind: 'LOC' },
  D: { maker: 'country', kind: 'MISC' },
  S: { maker: 'region', kind: 'LOC' },
  O: { maker: 'company', kind: 'ORG' },
  o: { maker: 'company', kind: 'ORG' },
  T: { maker: 'team', kind: 'ORG' },
  t: { maker: 'team', kind: 'ORG' },
  k: { maker: 'team', kind: 'ORG' },
  a: { maker: 'team', kind: 'LOC' },
  L: { maker: 'club', kind: 'ORG' },
  l: { maker: 'club', kind: 'ORG' },
  b: { maker: 'squad', kind: 'ORG' },
  z: { maker: 'college', kind: 'ORG' },
  y: { maker: 'college', kind: 'ORG' },
  H: { maker: 'body', kind: 'ORG' },
  h: { maker: 'body', kind: 'ORG' },
  G: { maker: 'state', kind: 'ORG' },
  R: { maker: 'party', kind: 'ORG' },
  W: { maker: 'news', kind: 'ORG' },
  U: { maker: 'school', kind: 'ORG' },
  V: { maker: 'venue', kind: 'LOC' },
  Y: { maker: 'agency', kind: 'ORG' },
  E: { maker: 'event', kind: 'MISC' },
};
