import { ListMemo, Memo } from '../../blocks/memo';
import type { Container } from '../../blocks/types';

/**
 * Words with which pages name the boxes around an article, by concept. Whole words of class names, ids and roles,
 * after splitting at hyphens, underscores and capitals: "authorBox__bio" is author, box, bio. A word that article text is
 * named with on some pages ("post", "content", "entry", "story", "more") is not here.
 */
const BOX_WORDS: Record<string, string> = {
  navigation:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paginator toc tableofcontents jumplinks skiplink sitemap',
  related:
    'related relateds relatedposts relatedarticles recirc recirculation recommended recommendation recommendations recommend ' +
    'readmore readnext readalso alsoread seealso teaser teasers trending popular mostread mostpopular mostviewed latest taboola outbrain ' +
    'upnext crosspromo zergnet furtherreading yarpp jp-relatedposts onward',
  share:
    'share shares sharing sharedaddy sharebar sharetools social socials socialmedia sns addtoany addthis bookmark bookmarks follow',
  tags: 'tags tag taglist tagcloud topics topiclist keywords hashtags categories',
  byline:
    'byline bylines author authors authorbox authorbio authorinfo bio biography dateline timestamp pubdate publishdate ' +
    'datetime posted postmeta entrymeta articlemeta metadata contributors writer reporter',
  comments: 'comment comments commentlist disqus respond replies reactions livefyre fbcomments',
  asks: 'newsletter newsletters subscribe subscription paywall signup promo promos promotion promobox cta donate donation optin',
  advertising: 'ad ads advert advertisement advertising adslot adbox adsense dfp sponsor sponsored sponsors affiliate',
  interaction:
    'poll polls quiz survey vote voting rating ratings feedback toolbar tools controls modal popup overlay login',
  footer: 'footer copyright disclaimer sidebar rail widget widgets cookie consent gdpr',
};

const CONCEPT_OF = new Map(
  Object.entries(BOX_WORDS).flatMap(([concept, words]) => words.split(' ').map((word) => [word, concept] as const)),
);

const CAMEL_PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
/** Shorter words stand by chance in the generated names of style libraries; they count only between separators. */
const SAFE_LENGTH = 4;

/** Class names by which style sheets hide a box from everyone, or from those who see it; whole names only. */
const HIDING_NAMES = new Set(
  'hidden hide d-none is-hidden u-hidden display-none sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only a11y-hidden'.split(
    ' ',
  ),
);

/** Boxes of a kind have the same names, and several steps ask for each. */
const known = new Memo<string | null>();

/** @returns the concept ("related", "share", …) that a class name or id of a box names, or null */
export function boxConcept(name: string): string | null {
  return known.get(name, readConcept);
}

/** A name of a box and the concept that it tells. */
export interface BoxName {
  name: string;
  concept: string;
}

const ofClasses = new ListMemo<readonly BoxName[]>();

/** The class names of a container, and its id, that name a concept, in this order. */
export function boxNames({ classes, id }: Container): readonly BoxName[] {
  const named = ofClasses.get(classes, (names) => names.flatMap(read));
  return id === '' || boxConcept(id) === null ? named : [...named, ...read(id)];
}

function read(name: string): BoxName[] {
  const concept = boxConcept(name);
  return concept === null ? [] : [{ name, concept }];
}

function readConcept(name: string): string | null {
  if (HIDING_NAMES.has(name)) return 'hidden';
  if (/[:[\]/]/.test(name)) return null; // a style of a utility framework, not a name
  const parts: string[] = [];
  for (const segment of name.split(/[^A-Za-z0-9]+/)) {
    if (/\d[A-Za-z]|[A-Za-z]\d+[A-Za-z]/.test(segment)) continue; // a hash
    const camel = segment.match(CAMEL_PARTS) ?? [];
    if (camel.length === 1) parts.push(camel[0]!.toLowerCase());
    else for (const part of camel) if (part.length >= SAFE_LENGTH) parts.push(part.toLowerCase());
  }
  for (let i = 0; i < parts.length; i++) {
    const concept =
      CONCEPT_OF.get(parts[i]!) ?? (i + 1 < parts.length ? CONCEPT_OF.get(parts[i]! + parts[i + 1]!) : undefined);
    if (concept) return concept;
  }
  return null;
}
