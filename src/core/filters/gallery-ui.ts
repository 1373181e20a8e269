import { isEntryTime } from '../blocks/entry-time';
import type { BlockFacts, PageFacts } from './engine/facts';
import type { Evidence, Filter } from './filter';

/** "3 / 12", "(1 of 5)", "0:00 / 2:31" as a whole line. */
const COUNTER =
  /^\W*(?:\d{1,3}\s*(?:\/|of|von|de|sur|di|van|z|из)\s*\d{1,3}|\d{1,2}:\d{2}(?:\s*[/|-]\s*\d{1,2}:\d{2})?|\d{1,2}(?:\.\d+)?\s?x)\W*$/i;

export const galleryUi: Filter = {
  id: 'gallery-ui',
  description: 'The interface of picture galleries and players: counters, “show all”, captions switches, transcripts.',
  examples: [
    'Show all 2',
    '3 / 12',
    'Open image in gallery',
    'Your browser does not support the video element.',
    'Listen to this article',
  ],
  counterExamples: [
    'The gallery opened all 12 rooms to visitors on Sunday.',
    'Two of the 14 pictures show the minister in the garden.',
    'The video, which lasts 40 seconds, shows the collapse.',
    'She played the audio to the jury twice.',
  ],
  classWord:
    /(?:^|[\s_-])(?:gallery-?(?:button|counter|nav\w*|controls?|link|count|cta|toggle)|slideshow-?(?:counter|nav\w*|controls?)|carousel-?(?:counter|nav\w*|controls?|button)|player-?(?:controls?|message|error|ui)|vjs-\w+|jw-\w+|image-?(?:count|expand)|lightbox-?(?:button|trigger|controls?)|slick-(?:arrow|dots)|transcript-?(?:button|toggle)|audio-?player|listen-?(?:button|bar))(?:$|[\s_-])/,
  controls: { button: 0.5 },
  inspect: findCounter,
};

function findCounter({ block }: BlockFacts, { outline }: PageFacts): Evidence[] {
  if (block.text.length > 20 || !COUNTER.test(block.text) || block.kind === 'list-item') return [];
  if (isEntryTime(outline, block.index)) return [];
  return [
    {
      filter: 'gallery-ui',
      points: 3,
      reason: { code: 'counter', detail: block.text },
      start: 0,
      end: block.text.length,
    },
  ];
}
