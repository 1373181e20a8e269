import { leadsAway } from '../blocks/leads-away';
import type { Outline, SourceBlock } from '../blocks/types';
import type { BlockFacts, PageFacts } from './engine/facts';
import type { Evidence, Filter } from './filter';

/** Largest list of links that can be an insert. */
const MAX_LIST = 24;
/** Ancestors looked at for the list that a link stands in. */
const MAX_HEIGHT = 3;

export const relatedLinks: Filter = {
  id: 'related-links',
  description: 'Links to other articles: read more, related, recommended, most read, next story.',
  examples: [
    'Read more: Bridge to close for a week',
    'Related articles',
    'You may also like',
    'Most read',
    'More on this story',
  ],
  counterExamples: [
    'The report, which you can read here, lists 14 failures.',
    'Related companies must publish a joint balance sheet under the law.',
    'More than 40 people watched the trial from the gallery.',
    'Next, the council has to find a contractor.',
  ],
  linkTarget: /taboola|outbrain|\/(?:most-read|most-popular|trending|related)(?:[/.?#-]|$)/,
  classWord:
    /related(?!-?(?:body|text|image))|recommend|(?:^|[\s_-])(?:read-?(?:more|also|next|on)|readmore|also-?read|see-?also|more-?(?:on|from|stories|news|articles|links|like-this|about)|most-?(?:read|popular|viewed|shared)|trending|popular(?:-posts|-articles|-stories)?|outbrain|taboola|zergnet|onward|next-(?:article|story|post|up)|up-?next|you-may-\w+|inline-?(?:link|related|promo)\w*|internal-?link\w*|article-?teaser\w*|teaser-?(?:list|box)|lire-aussi|a-lire|leestip\w*|weitere\w*|mehr-zum-thema|linkbox|link-list|tags|tag-list|topics|topic-list|jp-relatedposts|leia-mais|te-puede\w*|crosslinks?|interlink\w*)(?:$|[\s_-])/,
  controls: { button: 0.3 },
  inspect: findLinkList,
};

/** A heading, or the only item of a list, that is one link: the teaser of another article. */
function isLinkedHeadline({ kind, links, linkDensity, text, container }: SourceBlock, outline: Outline): boolean {
  if (linkDensity < 0.95 || links.length !== 1 || text.length < 15 || /^(?:#|mailto:|tel:)/.test(links[0]!.href))
    return false;
  if (kind === 'heading') return true;
  const list = outline.containers[outline.containers[container]!.parent];
  return kind === 'list-item' && list !== undefined && list.first === list.last;
}

/** Words of a link, on average, from which several in one line are headlines; names and keywords are shorter. */
const HEADLINE_WORDS = 4;
const ROW_LINKS = 0.75;

/** A line of nothing but headlines of the same site, with a sign or a kind between them. */
function isRowOfHeadlines({ kind, text, links, linkDensity }: SourceBlock, url: string | null): boolean {
  if (kind !== 'paragraph' || links.length < 2 || linkDensity < ROW_LINKS || /[.!?…]["”’»)]*$/.test(text)) return false;
  if (links.some(({ href }) => href.startsWith('#') || leadsAway(href, url))) return false;
  const words = links.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words >= HEADLINE_WORDS * links.length;
}

/** A block that is one link, in a list that is all links. */
function findLinkList({ block }: BlockFacts, { outline, context }: PageFacts): Evidence[] {
  if (isRowOfHeadlines(block, context.url))
    return [{ filter: 'related-links', points: 3, reason: { code: 'link-list' } }];
  const isHeadline = isLinkedHeadline(block, outline);
  const isLink = block.linkDensity >= 0.85 && block.text.length >= 12 && !block.isControl && block.kind !== 'figure';
  if (!isHeadline && !isLink) return [];
  // Other articles are the publisher's own; a list of links to elsewhere is what the article tells of: shops, sources.
  if (block.kind === 'list-item' && block.links.every(({ href }) => leadsAway(href, context.url))) return [];
  if (isHeadline) {
    return [{ filter: 'related-links', points: 3, reason: { code: 'link-target', detail: block.links[0]!.href } }];
  }
  let container = outline.containers[block.container];
  for (let height = 0; container && height <= MAX_HEIGHT; height++) {
    const { first, last } = container;
    if (last - first >= MAX_LIST) return [];
    if (last > first) {
      const blocks = outline.blocks.slice(first, last + 1).filter(({ text }) => text !== '');
      const linked = blocks.filter(({ linkDensity }) => linkDensity >= 0.85);
      if (linked.length >= 2 && linked.length >= 0.6 * blocks.length) {
        return [{ filter: 'related-links', points: 2, reason: { code: 'link-list' } }];
      }
    }
    container = outline.containers[container.parent];
  }
  return [];
}
