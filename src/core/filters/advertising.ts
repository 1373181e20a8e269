import type { Filter } from './filter';

export const advertising: Filter = {
  id: 'advertising',
  description: 'Advertising labels, sponsored texts, affiliate notices, requests to switch an ad blocker off.',
  examples: [
    'Advertisement',
    'Story continues below advertisement',
    'This article contains affiliate links; we may earn a commission.',
    'Sponsored content',
    'Please disable your ad blocker to continue.',
  ],
  counterExamples: [
    'The campaign spent $4m on television advertisements in Ohio.',
    'The regulator fined the firm for misleading advertising.',
    'The club announced a new sponsor for its shirts.',
    'The commission approved the merger on Tuesday.',
  ],
  linkTarget:
    /doubleclick\.net|googleadservices|amzn\.to|amazon\.[a-z.]+\/.*tag=|awin1\.com|shareasale|skimresources|\/(?:advertis\w*|mediadaten|affiliate-disclosure)(?:[/.?#-]|$)/,
  classWord:
    /advert|adsbygoogle|sponsor|(?:^|[\s_-])(?:ad|ads|ad-?(?:wrap\w*|slot|unit|label|container|box|banner|break|text|notice|block)|adbox|dfp\w*|gpt-\w+|mpu|leaderboard|promoted|affiliate\w*|anzeige|publicidad|publicite|pub|werbung|reklam\w*)(?:$|[\s_-])/,
};
