import type { BlockFacts } from './engine/facts';
import type { Evidence, Filter } from './filter';

/** A photo agency or an agency line as it stands under pictures and at the end of wire reports. */
const AGENCY_LINE =
  /^\W*(?:©|\(c\)|foto|photo|bild|image|crédit|fuente|quelle|source|imago|dpa|afp|reuters|ap|getty)\b.{0,80}$/i;
/** "(dpa/lnw)", "– AFP", "[ap]" */
const AGENCY_MARK =
  /^[\s([–—-]*(?:dpa|afp|reuters|ap|apa|sda|epa|efe|ansa|pap|čtk|tass|ritzau|ntb|tt|belga|anp|lusa|xinhua|pti|ani|ians|kyodo|yonhap)(?:[/,\s]+\w{2,5}){0,3}[\s)\].]*$/i;

export const credits: Filter = {
  id: 'credits',
  description:
    'Who wrote, edited and photographed: credits, author biographies, agency lines, copyright. Shown unless you hide them.',
  examples: [
    'Larson reported from Dakar, Senegal.',
    'Reporting by Ann Bell; editing by Joe Quint',
    '© 2024 Harbour Media. All rights reserved.',
    'Photo: Ann Bell/Reuters',
  ],
  counterExamples: [
    'The reporter from the local station asked the mayor twice.',
    'He reported the loss to the police on Friday, prosecutors said.',
    'The photo of the boy went around the world.',
    'Editing the genome of wheat takes years.',
  ],
  classWord:
    /(?:^|[\s_-])(?:by-?line\w*|credits?|copyright|author-?(?:bio|info|box|name|card|description)|bio|photo-?credit|image-?credit|caption-?credit|article-?author\w*|writer|correction|attribution|source)(?:$|[\s_-])/,
  inspect: findAgency,
};

/** "Larson reported from Dakar, Senegal." "Ann Bell and Joe Quint contributed to this report." */
const REPORTED_FROM = /^(?:\p{Lu}[\p{L}'’.-]+[\s,]+(?:and\s+)?){1,8}(?:contributed|reported)\s+(?:from|to)\s.{2,120}$/u;

function findAgency({ block }: BlockFacts): Evidence[] {
  const { text, kind } = block;
  if (kind === 'heading' || text.length > 200) return [];
  const line =
    REPORTED_FROM.test(text) || AGENCY_MARK.test(text) || (/^\W*(?:©|\(c\))/i.test(text) && AGENCY_LINE.test(text));
  return line
    ? [{ filter: 'credits', points: 3, reason: { code: 'credit-line', detail: text }, start: 0, end: text.length }]
    : [];
}
